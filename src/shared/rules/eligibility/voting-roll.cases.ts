import { toId } from '../../basics/id.ts'
import { localDate } from '../../basics/local-date.ts'
import { type Membership, type MembershipKind, newMembership } from '../../domain/members/member.ts'
import type { RollChange } from './roll-changes.ts'
import type { RollReason } from './voting-roll.ts'

interface RollCase {
  readonly title: string
  readonly memberships: readonly Membership[]
  readonly on: string
  /** How many may vote. */
  readonly entitled: number
  /** Yes votes needed under „Mehrheit aller Mitglieder“, where the case is about them. */
  readonly required?: number
  readonly ownAdmission?: readonly string[]
  /** Why each member is on the roll, or not: those with a vote first. */
  readonly reasons?: readonly (readonly [member: string, reason: RollReason])[]
}

interface ChangeCase {
  readonly title: string
  readonly startedOn: string
  readonly endsOn: string
  readonly changes: readonly (readonly [member: string, change: RollChange['change']])[]
}

interface CastCase {
  readonly title: string
  readonly person: string
  readonly member: string
  /** For whom the person already votes; null where it may. */
  readonly refusedFor: string | null
}

function membership(member: string, from: string, until: string | null = null, kind: MembershipKind = 'voting'): Membership {
  return newMembership({
    id: toId<'membership'>(`${member} ${from}`),
    memberId: toId<'member'>(member),
    kind,
    validFrom: localDate(from),
    validUntil: until === null ? null : localDate(until),
  })
}

const twelve = Array.from({ length: 12 }, (_, index) => membership(`m${index + 1}`, '2016-01-01'))
const liga = membership('liga', '2021-08-18')
const ligaAtOnce = membership('liga', '2021-08-17')
const untilNewYear = membership('m1', '2016-01-01', '2026-12-31')
const resting: Membership = {
  ...membership('m1', '2016-01-01'),
  suspensions: [
    {
      id: toId<'suspension'>('ruht'),
      validFrom: localDate('2026-06-01'),
      validUntil: localDate('2026-06-30'),
      reason: 'Umbau der Geschäftsstelle',
      resolutionId: null,
    },
  ],
}
const thirteen = [...twelve.slice(1), untilNewYear, membership('m13', '2016-01-01', '2027-06-30')]

export const ROLLS: readonly RollCase[] = [
  {
    title: 'eine Organisation hat eine Stimme, auch mit zwei Mitgliedschaften (R01)',
    memberships: [membership('m1', '2016-01-01'), membership('m1', '2020-01-01')],
    on: '2026-01-01',
    entitled: 1,
  },
  {
    title: 'erst beratend, dann stimmberechtigt → eine Stimme (R01, R13)',
    memberships: [membership('m1', '2016-01-01', null, 'advisory'), membership('m1', '2020-01-01')],
    on: '2026-01-01',
    entitled: 1,
  },
  {
    title: 'beratende Mitglieder und Netzwerkpartner nie (R13)',
    memberships: [membership('a', '2016-01-01', null, 'advisory'), membership('n', '2016-01-01', null, 'network-partner')],
    on: '2026-01-01',
    entitled: 0,
  },
  {
    title: 'am Tag der Aufnahme der Liga, 17.08.2021: 12, nötig 7 (R21)',
    memberships: [...twelve, liga],
    on: '2021-08-17',
    entitled: 12,
    required: 7,
  },
  { title: 'danach 13, nötig weiter 7 (R21)', memberships: [...twelve, liga], on: '2021-08-18', entitled: 13, required: 7 },
  {
    title: 'eine ruhende Mitgliedschaft stimmt nicht mit (R21, § 4)',
    memberships: [resting],
    on: '2026-06-30',
    entitled: 0,
    reasons: [['m1', 'suspended']],
  },
  { title: 'vor dem Ruhen stimmt sie mit (R21, § 4)', memberships: [resting], on: '2026-05-31', entitled: 1 },
  { title: 'danach wieder (R21, § 4)', memberships: [resting], on: '2026-07-01', entitled: 1 },
  { title: 'am ersten Tag ab 00:00 Uhr dabei (R21)', memberships: [untilNewYear], on: '2016-01-01', entitled: 1 },
  { title: 'am letzten Tag bis 24:00 Uhr dabei (R21)', memberships: [untilNewYear], on: '2026-12-31', entitled: 1 },
  { title: 'am Tag danach nicht mehr (R21)', memberships: [untilNewYear], on: '2027-01-01', entitled: 0 },
  {
    title: 'niemand stimmt über die eigene Aufnahme ab, auch wenn sie sofort wirkt: 12, nötig 7 (R21)',
    memberships: [...twelve, ligaAtOnce],
    on: '2021-08-17',
    ownAdmission: ['liga'],
    entitled: 12,
    required: 7,
    reasons: [...twelve.map(({ memberId }) => [memberId, 'voting'] as const), ['liga', 'own-admission']],
  },
  {
    title: 'wer aufgenommen werden soll und es noch nicht ist, ist einfach noch kein Mitglied (R21)',
    memberships: [membership('liga', '2030-01-01')],
    on: '2021-08-17',
    ownAdmission: ['liga'],
    entitled: 0,
    reasons: [['liga', 'not-yet-member']],
  },
  {
    title: 'jedes Mitglied mit seinem Grund (R13, R21)',
    memberships: [
      membership('v', '2016-01-01'),
      membership('a', '2016-01-01', null, 'advisory'),
      membership('n', '2016-01-01', null, 'network-partner'),
      membership('later', '2030-01-01'),
      membership('former', '2016-01-01', '2020-12-31'),
    ],
    on: '2026-01-01',
    entitled: 1,
    reasons: [
      ['v', 'voting'],
      ['a', 'advisory'],
      ['n', 'network-partner'],
      ['later', 'not-yet-member'],
      ['former', 'no-longer-member'],
    ],
  },
  {
    title: 'Austritt zum 31.12.2026, Umlauf ab Mo 07.12.2026: eingefroren mit 13, nötig 7 (R22)',
    memberships: thirteen,
    on: '2026-12-07',
    entitled: 13,
    required: 7,
  },
  {
    title: 'Austritt zum 31.12.2026, Umlauf ab Mo 04.01.2027: 12, nötig 7 (R22)',
    memberships: thirteen,
    on: '2027-01-04',
    entitled: 12,
    required: 7,
  },
  { title: 'nach dem zweiten Austritt: 11, nötig 6 (R22)', memberships: thirteen, on: '2027-07-01', entitled: 11, required: 6 },
]

/** Memberships of one member from the one that says most about its vote to the one that says least (R13, R21). */
export const FROM_STRONG_TO_WEAK: readonly (readonly [membership: Membership, reason: RollReason])[] = [
  [membership('m1', '2016-01-01'), 'voting'],
  [
    { ...resting, suspensions: resting.suspensions.map((rest) => ({ ...rest, validFrom: localDate('2026-01-01') })) },
    'suspended',
  ],
  [membership('m1', '2016-01-02', null, 'advisory'), 'advisory'],
  [membership('m1', '2016-01-03', null, 'network-partner'), 'network-partner'],
  [membership('m1', '2030-01-01'), 'not-yet-member'],
  [membership('m1', '2010-01-01', '2012-12-31'), 'no-longer-member'],
]

/** Twelve members stay; one leaves on 31.12.2026, one comes on 01.01.2027. */
export const CHANGING: readonly Membership[] = [
  ...twelve,
  membership('geht', '2016-01-01', '2026-12-31'),
  membership('kommt', '2027-01-01'),
]

export const CHANGES: readonly ChangeCase[] = [
  {
    title: 'wer während der Frist geht oder kommt, fällt auf (R23)',
    startedOn: '2026-12-20',
    endsOn: '2027-01-04',
    changes: [
      ['geht', 'leaves'],
      ['kommt', 'joins'],
    ],
  },
  {
    title: 'endet die Frist am letzten Tag der Mitgliedschaft, ändert sich nichts (R23)',
    startedOn: '2026-12-01',
    endsOn: '2026-12-31',
    changes: [],
  },
]

/** The person p1 has voted for m1. */
export const CASTS: readonly CastCase[] = [
  { title: 'eine Person stimmt nicht für zwei Mitglieder (R12)', person: 'p1', member: 'm2', refusedFor: 'm1' },
  { title: 'für dasselbe Mitglied darf sie wieder (R12)', person: 'p1', member: 'm1', refusedFor: null },
  { title: 'eine andere Person stimmt für das andere Mitglied (R12)', person: 'p2', member: 'm2', refusedFor: null },
]
