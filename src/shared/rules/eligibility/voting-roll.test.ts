import { expect, test } from 'vitest'
import { toId } from '../../basics/id.ts'
import { type LocalDate, localDate } from '../../basics/local-date.ts'
import { type Membership, type MembershipKind, newMembership } from '../../domain/members/member.ts'
import { mayCastFor } from './may-cast.ts'
import { rollChangesBetween } from './roll-changes.ts'
import { votingRoll } from './voting-roll.ts'

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

function count(memberships: readonly Membership[], on: string, ownAdmission: readonly string[] = []): number {
  return votingRoll(memberships, localDate(on), ownAdmission).included.length
}

test.each([
  ['am Tag der Aufnahme der Liga 12 (R21)', [...twelve, liga], '2021-08-17', 12],
  ['danach 13 (R21)', [...twelve, liga], '2021-08-18', 13],
  ['am letzten Tag bis 24:00 Uhr dabei (R21)', [membership('m1', '2016-01-01', '2026-12-31')], '2026-12-31', 1],
  ['am Tag danach nicht mehr (R21)', [membership('m1', '2016-01-01', '2026-12-31')], '2027-01-01', 0],
  ['am ersten Tag ab 00:00 Uhr dabei (R21)', [membership('m1', '2016-01-01')], '2016-01-01', 1],
  [
    'beratende Mitglieder und Netzwerkpartner nie (R13)',
    [membership('a', '2016-01-01', null, 'advisory'), membership('n', '2016-01-01', null, 'network-partner')],
    '2026-01-01',
    0,
  ],
  [
    'eine Organisation hat eine Stimme, auch mit zwei Mitgliedschaften (R01)',
    [membership('m1', '2016-01-01'), membership('m1', '2020-01-01')],
    '2026-01-01',
    1,
  ],
  [
    'erst beratend, dann stimmberechtigt → eine Stimme (R01, R13)',
    [membership('m1', '2016-01-01', null, 'advisory'), membership('m1', '2020-01-01')],
    '2026-01-01',
    1,
  ],
])('%s', (_, memberships, on, expected) => {
  expect(count(memberships, on)).toBe(expected)
})

test('niemand stimmt über die eigene Aufnahme ab, auch wenn sie sofort wirkt (R21)', () => {
  const atOnce = [...twelve, membership('liga', '2021-08-17')]
  expect(count(atOnce, '2021-08-17', ['liga'])).toBe(12)
  expect(votingRoll(atOnce, localDate('2021-08-17'), ['liga']).excluded.map((line) => line.reason)).toEqual(['own-admission'])
  expect(votingRoll([membership('liga', '2030-01-01')], localDate('2021-08-17'), ['liga']).excluded[0]?.reason).toBe(
    'not-yet-member',
  )
})

test('jede Zeile sagt ihren Grund (R13, R21)', () => {
  const { included, excluded } = votingRoll(
    [
      membership('v', '2016-01-01'),
      membership('a', '2016-01-01', null, 'advisory'),
      membership('n', '2016-01-01', null, 'network-partner'),
      membership('later', '2030-01-01'),
      membership('former', '2016-01-01', '2020-12-31'),
    ],
    localDate('2026-01-01'),
  )
  expect(included.map(({ memberId, reason }) => [memberId, reason])).toEqual([['v', 'voting']])
  expect(excluded.map(({ memberId, reason }) => [memberId, reason])).toEqual([
    ['a', 'advisory'],
    ['n', 'network-partner'],
    ['later', 'not-yet-member'],
    ['former', 'no-longer-member'],
  ])
})

test.each([
  ['Austritt zum 31.12.2026, Umlauf ab 07.12.2026 → 13 (R22)', '2026-12-07', 13],
  ['Austritt zum 31.12.2026, Umlauf ab 04.01.2027 → 12 (R22)', '2027-01-04', 12],
  ['zweiter Austritt → 11 (R22)', '2027-07-01', 11],
])('%s', (_, startedOn, expected) => {
  const thirteen = [
    ...twelve.slice(1),
    membership('m1', '2016-01-01', '2026-12-31'),
    membership('m13', '2016-01-01', '2027-06-30'),
  ]
  expect(count(thirteen, startedOn)).toBe(expected)
})

test('wer während der Frist kommt oder geht, fällt auf (R23)', () => {
  const memberships = [...twelve, membership('geht', '2016-01-01', '2026-12-31'), membership('kommt', '2027-01-01')]
  const between = (from: string, to: string) => rollChangesBetween(memberships, localDate(from), localDate(to))
  expect(between('2026-12-20', '2027-01-04')).toEqual([
    { memberId: 'geht', change: 'leaves' },
    { memberId: 'kommt', change: 'joins' },
  ])
  expect(between('2026-12-01', '2026-12-31' as LocalDate)).toEqual([])
})

test('eine Person stimmt nicht für zwei Mitglieder (R12)', () => {
  const earlier = [{ member: 'm1', person: 'p1' }]
  expect(mayCastFor('p1', 'm2', earlier)).toEqual({ ok: false, error: { code: 'VOTES_FOR_ANOTHER_MEMBER', member: 'm1' } })
  expect(mayCastFor('p1', 'm1', earlier).ok).toBe(true)
  expect(mayCastFor('p2', 'm2', earlier).ok).toBe(true)
})

test('von mehreren Mitgliedschaften sagt die stärkste den Grund, in jeder Reihenfolge (R13, R21)', () => {
  const fromStrongToWeak = [
    membership('m1', '2016-01-01'),
    membership('m1', '2016-01-02', null, 'advisory'),
    membership('m1', '2016-01-03', null, 'network-partner'),
    membership('m1', '2030-01-01'),
    membership('m1', '2010-01-01', '2012-12-31'),
  ]
  const reasonOf = (memberships: readonly Membership[]) => {
    const { included, excluded } = votingRoll(memberships, localDate('2026-01-01'))
    return [...included, ...excluded].map((line) => line.reason)
  }
  const reasons = ['voting', 'advisory', 'network-partner', 'not-yet-member', 'no-longer-member']
  for (const [index, reason] of reasons.entries()) {
    expect(reasonOf(fromStrongToWeak.slice(index))).toEqual([reason])
    expect(reasonOf(fromStrongToWeak.slice(index).toReversed())).toEqual([reason])
  }
})
