import { byGermanOrder } from '#shared/basics/german-order.ts'
import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { AgendaItem, AgendaPaper, AgendaRecusal } from '#shared/domain/meetings/agenda-item.ts'
import type { Attendance } from '#shared/domain/meetings/attendance.ts'
import type { Ballot } from '#shared/domain/meetings/ballot.ts'
import type { Contribution } from '#shared/domain/meetings/contribution.ts'
import type { Invitation, Meeting } from '#shared/domain/meetings/meeting.ts'
import type { MeetingDispatch } from '#shared/domain/meetings/meeting-dispatch.ts'
import type { CorrectionOfMinutes, MinutesSignature, ObjectionToMinutes } from '#shared/domain/meetings/minutes-record.ts'
import type { SubsequentVote } from '#shared/domain/meetings/subsequent-vote.ts'
import type { Task } from '#shared/domain/meetings/task.ts'
import type { VoteTransfer } from '#shared/domain/meetings/vote-transfer.ts'
import { type Body, theBodyOf } from '#shared/domain/members/body.ts'
import type { Member, Membership } from '#shared/domain/members/member.ts'
import type { Person, Representation } from '#shared/domain/members/person.ts'
import { DEFAULT_RULES, type RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { membershipsOf } from '#shared/rules/eligibility/body-members.ts'
import { listAgendaPapers } from '../../store/repositories/agenda-papers.ts'
import { listAgendaItems, listAgendaRecusals } from '../../store/repositories/agendas.ts'
import { listAttendances } from '../../store/repositories/attendances.ts'
import { listBallots } from '../../store/repositories/ballots.ts'
import { findBody, listBodyMemberships } from '../../store/repositories/bodies.ts'
import { listContributions } from '../../store/repositories/contributions.ts'
import { listMeetingDispatches } from '../../store/repositories/meeting-dispatches.ts'
import { findMeeting, listInvitations, listMeetingBodies } from '../../store/repositories/meetings.ts'
import { listMembers } from '../../store/repositories/members.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import {
  listCorrectionsOfMinutes,
  listMinutesSignatures,
  listObjectionsToMinutes,
} from '../../store/repositories/minutes-records.ts'
import { listPeople, listRepresentations } from '../../store/repositories/people.ts'
import { findRulesOn } from '../../store/repositories/rules-of-procedure.ts'
import { listSubsequentVotes } from '../../store/repositories/subsequent-votes.ts'
import { listTasks } from '../../store/repositories/tasks.ts'
import { listVoteTransfers } from '../../store/repositories/vote-transfers.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Versioned } from '../../store/versioned.ts'
import { theAlliance } from '../alliance/the-alliance.ts'

/** Everything that is known of a meeting and of those who may take part; members in German order. */
export interface MeetingFacts {
  readonly meeting: Versioned<Meeting>
  readonly agenda: readonly AgendaItem[]
  readonly recusals: readonly AgendaRecusal[]
  readonly invitations: readonly Invitation[]
  readonly attendances: readonly Attendance[]
  readonly ballots: readonly Ballot[]
  readonly subsequentVotes: readonly SubsequentVote[]
  readonly transfers: readonly VoteTransfer[]
  readonly papers: readonly AgendaPaper[]
  readonly contributions: readonly Contribution[]
  readonly tasks: readonly Task[]
  readonly dispatches: readonly MeetingDispatch[]
  readonly objections: readonly ObjectionToMinutes[]
  readonly corrections: readonly CorrectionOfMinutes[]
  readonly signatures: readonly MinutesSignature[]
  readonly members: readonly Member[]
  /** The bodies that sit together, in their order: the alliance alone, or those named. */
  readonly bodies: readonly SittingBody[]
  readonly people: readonly Person[]
  readonly representations: readonly Representation[]
  readonly alliance: Alliance
  /** The edition in force on the day of the meeting. */
  readonly rules: RuleOptions
}

/** A body that sits, with the memberships that say who belongs to it. */
export interface SittingBody {
  readonly body: Body
  readonly memberships: readonly Membership[]
}

export async function loadMeetingFacts(
  tx: ReadTx,
  meetingId: Id<'meeting'>,
): Promise<Result<MeetingFacts, Refusal<'NOT_FOUND'>>> {
  const meeting = await findMeeting(tx, meetingId)
  if (meeting === undefined) return err({ code: 'NOT_FOUND', what: 'meeting', id: meetingId })
  const rules = await findRulesOn(tx, dateOf(meeting.startsAt))
  return ok({
    meeting,
    agenda: await listAgendaItems(tx, meetingId),
    recusals: await listAgendaRecusals(tx, meetingId),
    invitations: await listInvitations(tx, meetingId),
    attendances: await listAttendances(tx, meetingId),
    ballots: await listBallots(tx, meetingId),
    subsequentVotes: await listSubsequentVotes(tx, meetingId),
    transfers: await listVoteTransfers(tx, meetingId),
    papers: await listAgendaPapers(tx, meetingId),
    contributions: await listContributions(tx, meetingId),
    tasks: await listTasks(tx, meetingId),
    dispatches: await listMeetingDispatches(tx, meetingId),
    objections: await listObjectionsToMinutes(tx, meetingId),
    corrections: await listCorrectionsOfMinutes(tx, meetingId),
    signatures: await listMinutesSignatures(tx, meetingId),
    members: (await listMembers(tx)).toSorted((a, b) => byGermanOrder(a.name, b.name)),
    bodies: await sittingBodies(tx, meetingId),
    people: await listPeople(tx),
    representations: await listRepresentations(tx),
    alliance: await theAlliance(tx),
    rules: rules?.options ?? DEFAULT_RULES,
  })
}

async function sittingBodies(tx: ReadTx, meetingId: Id<'meeting'>): Promise<readonly SittingBody[]> {
  const belongings = { memberships: await listMemberships(tx), bodyMemberships: await listBodyMemberships(tx) }
  const sitting: SittingBody[] = []
  for (const bodyId of await sittingBodyIds(tx, meetingId)) {
    const body = await findBody(tx, bodyId)
    if (body === undefined) throw new Error(`Body ${bodyId} of meeting ${meetingId} is gone`)
    sitting.push({ body, memberships: membershipsOf(body, belongings) })
  }
  return sitting
}

/** The bodies that sit in a meeting: those that were named, or the alliance. */
export async function sittingBodyIds(tx: ReadTx, meetingId: Id<'meeting'>): Promise<readonly Id<'body'>[]> {
  const named = await listMeetingBodies(tx, meetingId)
  return named.length > 0 ? named : [theBodyOf((await theAlliance(tx)).id)]
}

/** The item of this meeting with this id. */
export function itemOf({ agenda }: MeetingFacts, agendaItemId: Id<'agenda-item'>): Result<AgendaItem, Refusal<'NOT_FOUND'>> {
  const item = agenda.find(({ id }) => id === agendaItemId)
  return item === undefined ? err({ code: 'NOT_FOUND', what: 'agenda-item', id: agendaItemId }) : ok(item)
}

/** „Agentur für Arbeit Annaberg-Buchholz“; empty for a member that is not there. */
export function memberName({ members }: Pick<MeetingFacts, 'members'>, memberId: string | null): string {
  return members.find(({ id }) => id === memberId)?.name ?? ''
}

/** The latest moment of a vote; null while none was taken. */
export function lastBallotAt({ ballots }: Pick<MeetingFacts, 'ballots'>): Instant | null {
  return ballots.reduce<Instant | null>((latest, { takenAt }) => (latest === null || latest < takenAt ? takenAt : latest), null)
}
