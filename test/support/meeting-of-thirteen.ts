import { openMemoryWorkspace } from '#main/store/memory.ts'
import type { Deps } from '#main/usecases/deps.ts'
import { openMeeting } from '#main/usecases/meetings/open-meeting.ts'
import { prepareMeeting } from '#main/usecases/meetings/prepare-meeting.ts'
import { recordArrival } from '#main/usecases/meetings/record-arrival.ts'
import { sendInvitations } from '#main/usecases/meetings/send-invitations.ts'
import { showMeeting } from '#main/usecases/meetings/show-meeting.ts'
import { takeBallot } from '#main/usecases/meetings/take-ballot.ts'
import { submitProject } from '#main/usecases/projects/submit-project.ts'
import type { MemberSeed } from '#main/usecases/workspace/alliance-seed.ts'
import { seedAlliance } from '#main/usecases/workspace/seed-alliance.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { cents } from '#shared/basics/money.ts'
import type { Result } from '#shared/basics/result.ts'
import type { MeetingPage, Seat } from '#shared/contract/meeting-page.ts'
import type { AgendaEntry, Arrival, MeetingContent, NewBallot } from '#shared/contract/meeting-shapes.ts'
import { USUAL_DETAILS } from '#shared/domain/meetings/agenda-item.ts'
import { NO_DETAILS } from '#shared/domain/projects/project.ts'
import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { countingRandom } from './counting-random.ts'
import { winter } from './rule-facts.ts'
import { SMALL_ALLIANCE } from './small-alliance.ts'

/** The meeting of the tests begins on Wednesday, 25.11.2026 at 10:00; it is invited to on 04.11., three weeks before. */
export const STARTS_AT = winter('2026-11-25 10:00')

/** An alliance of 13 voting members and an advisory one in memory, with a clock that the test turns. */
export interface MeetingOfThirteen {
  readonly deps: Deps
  readonly turnTo: (text: string) => void
  readonly prepare: (agenda: readonly Partial<AgendaEntry>[], content?: Partial<MeetingContent>) => Promise<Id<'meeting'>>
  readonly invite: (meetingId: Id<'meeting'>) => Promise<void>
  /** Prepared, invited to and opened at 10:00 with so many of the 13 present. */
  readonly open: (
    agenda: readonly Partial<AgendaEntry>[],
    present: number,
    content?: Partial<MeetingContent>,
  ) => Promise<Id<'meeting'>>
  readonly page: (meetingId: Id<'meeting'>) => Promise<MeetingPage>
  /** A project of the member with this number, or with 0 of somebody outside. */
  readonly submit: (sponsor: number) => Promise<Id<'project'>>
}

export async function meetingOfThirteen(options: Partial<RuleOptions> = {}): Promise<MeetingOfThirteen> {
  let now = winter('2026-11-02 09:00')
  let count = 0
  const newId = <const Kind extends string>(kind: Kind) => {
    count += 1
    return `${kind}-${String(count).padStart(4, '0')}` as string as Id<Kind>
  }
  const deps: Deps = { store: openMemoryWorkspace(), now: () => now, newId, actor: () => 'Juliane Beispiel', ...countingRandom() }
  const seeded = await seedAlliance(deps, { ...SMALL_ALLIANCE, rules: { ...SMALL_ALLIANCE.rules, options }, members: seats() })
  const turnTo = (text: string) => {
    now = winter(text)
  }
  const page = async (meetingId: Id<'meeting'>) => reached(await showMeeting(deps, { meetingId }))
  const prepare: MeetingOfThirteen['prepare'] = async (agenda, content = {}) => {
    const input = { ...CONTENT, ...content, agenda: agenda.map((entry) => ({ ...ENTRY, ...entry })) }
    return reached(await prepareMeeting(deps, input)).meetingId
  }
  const invite: MeetingOfThirteen['invite'] = async (meetingId) => {
    turnTo('2026-11-04 10:00')
    reached(await sendInvitations(deps, { meetingId, dispatch: { sentAt: null, way: 'email', others: [], lateReason: '' } }))
  }
  const open: MeetingOfThirteen['open'] = async (agenda, present, content = {}) => {
    const { seats: chairs } = await page(await prepare([{ title: 'Zum Nachsehen' }]))
    const meetingId = await prepare(agenda, { chairPersonId: chairs[0]?.people[0]?.personId ?? null, ...content })
    await invite(meetingId)
    turnTo('2026-11-25 09:55')
    for (const seat of chairs.slice(0, present)) reached(await recordArrival(deps, { meetingId, arrival: arrivalOf(seat) }))
    turnTo('2026-11-25 10:00')
    reached(await openMeeting(deps, { meetingId, at: null }))
    turnTo('2026-11-25 10:05')
    return meetingId
  }
  const submit: MeetingOfThirteen['submit'] = async (sponsor) => {
    const member = seeded.members.get(`m${sponsor}`)
    const fieldOfActionId = seeded.fieldsOfAction.get('field-1')
    if (fieldOfActionId === undefined) throw new Error('No field of action')
    const application = {
      ...NO_DETAILS,
      staffPositions: [],
      ...APPLICATION,
      fieldOfActionId,
      sponsor: { memberId: member?.id ?? null, name: member?.name ?? 'Bildungswerk' },
    }
    return reached(await submitProject(deps, application)).projectId
  }
  return { deps, turnTo, prepare, invite, open, page, submit }
}

/** The value of something that must not be refused in this test. */
export function reached<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`)
  return result.value
}

/** The refusal of something that must be refused in this test. */
export function refused<E>(result: Result<unknown, E>): E {
  if (result.ok) throw new Error('Not refused')
  return result.error
}

/** The representative of a seat, or its deputy, comes in. */
export function arrivalOf(seat: Seat, role: 'representative' | 'deputy' = 'representative', at: Instant | null = null): Arrival {
  const person = seat.people.find((candidate) => candidate.role === role)
  return {
    memberId: seat.memberId,
    personId: person?.personId ?? null,
    personName: person?.name ?? 'Ad-hoc-Vertretung',
    role,
    mode: 'on-site',
    at,
  }
}

/** A vote on the item with this number: who is present and not recused votes in the order of the seats, the others do not. */
export async function vote(
  { deps, page }: Pick<MeetingOfThirteen, 'deps' | 'page'>,
  meetingId: Id<'meeting'>,
  item: number,
  choices: { readonly yes?: number; readonly no?: number; readonly abstain?: number },
  more: Partial<NewBallot> = {},
) {
  const before = await page(meetingId)
  const line = before.agenda[item - 1]
  if (line === undefined) throw new Error(`No item ${item}`)
  const voting = before.seats.filter(
    ({ memberId, votesIn, present }) =>
      votesIn.includes(line.bodyId) && present.length > 0 && !line.recusals.some((recusal) => recusal.memberId === memberId),
  )
  const { yes = 0, no = 0, abstain = 0 } = choices
  const all = [...Array(yes).fill('yes'), ...Array(no).fill('no'), ...Array(abstain).fill('abstain')] as const
  const votes = voting.slice(0, all.length).map(({ memberId }, index) => ({ memberId, choice: all[index] }))
  return takeBallot(deps, {
    meetingId,
    ballot: {
      agendaItemId: line.item.id,
      text: null,
      form: 'roll-call',
      votes,
      takenAt: null,
      secret: null,
      withoutQuorumReason: '',
      subsequentUntil: null,
      ...more,
    },
  })
}

export const CONTENT: MeetingContent = {
  title: 'Herbstsitzung',
  kind: 'regular',
  format: 'in-person',
  startsAt: STARTS_AT,
  endsAt: winter('2026-11-25 12:00'),
  place: 'Landratsamt, Raum 105',
  dialIn: '',
  chairPersonId: null,
  minuteTakerPersonId: null,
  bodyIds: [],
}

const ENTRY: AgendaEntry = {
  id: null,
  title: 'Verfahren zur Priorisierung',
  kind: 'resolution',
  matter: 'procedural',
  reportedBy: '',
  projectId: null,
  proposedText: 'Die Allianz beschließt das Verfahren.',
  continuesItemId: null,
  ...USUAL_DETAILS,
}

const APPLICATION = {
  title: 'Netzwerk zur Anwerbung von Fachkräften',
  shortTitle: 'Netzwerk',
  partners: [],
  eligibleActivity: 7 as const,
  startsOn: localDate('2027-03-01'),
  endsOn: localDate('2028-02-29'),
  finances: {
    totalCost: cents(5_000_000),
    staffCost: cents(4_000_000),
    materialCost: cents(1_000_000),
    grant: cents(4_500_000),
    ownContribution: cents(500_000),
    thirdPartyFunds: cents(0),
  },
  summary: '',
  targetGroup: '',
  funderReference: '',
  receivedOn: localDate('2026-10-30'),
}

/** Mitglied 01 to 13 with a representative and a deputy each, and an advisory one that sorts last. */
function seats(): readonly MemberSeed[] {
  const numbers = Array.from({ length: 13 }, (_, index) => index + 1)
  return [...numbers.map((number) => aSeat(number, 'voting')), aSeat(14, 'advisory')]
}

function aSeat(number: number, kind: 'voting' | 'advisory'): MemberSeed {
  const [member] = SMALL_ALLIANCE.members
  const [person] = member?.people ?? []
  if (member === undefined || person === undefined) throw new Error('The small alliance has no member with a person')
  const validFrom = localDate('2020-01-01')
  const two = String(number).padStart(2, '0')
  return {
    ...member,
    key: `m${number}`,
    name: `Mitglied ${two}`,
    shortName: `M${two}`,
    memberships: [{ kind, validFrom, validUntil: null }],
    managing: number === 1 ? [{ validFrom, validUntil: null }] : [],
    people: (['representative', 'deputy'] as const).map((role) => ({
      ...person,
      lastName: `${role === 'representative' ? 'Vertretung' : 'Stellvertretung'}-${two}`,
      roles: [{ role, rank: 1, validFrom }],
    })),
  }
}
