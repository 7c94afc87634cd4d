import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage, OfficerName } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Meeting } from '#shared/domain/meetings/meeting.ts'
import { fullName } from '#shared/domain/members/person.ts'
import { mayInvite } from '#shared/rules/meeting/may-invite.ts'
import { nextActOf } from '#shared/rules/meeting/next-act.ts'
import { checkQuorum, presentFor } from '#shared/rules/quorum/quorum.ts'
import type { ReadTx } from '../../store/store.ts'
import { agendaLines } from './agenda-lines.ts'
import { rollAt, votersOn } from './electorate.ts'
import { loadMeetingFacts, type MeetingFacts, memberName } from './meeting-facts.ts'
import { noticeState } from './notice-state.ts'
import { seatsAt } from './seats.ts'

/** Everything the page of a meeting shows, as it stands at `now`, presence as it was when it closed. */
export async function loadMeetingPage(
  tx: ReadTx,
  meetingId: Id<'meeting'>,
  now: Instant,
): Promise<Result<MeetingPage, Refusal<'NOT_FOUND'>>> {
  const loaded = await loadMeetingFacts(tx, meetingId)
  if (!loaded.ok) return loaded
  const facts = loaded.value
  const { version, ...meeting } = facts.meeting
  const at = momentOf(meeting, now)
  return ok({
    meeting,
    version,
    now,
    chair: officerOf(facts, meeting.chairPersonId),
    minuteTaker: officerOf(facts, meeting.minuteTakerPersonId),
    agenda: await agendaLines(tx, facts, { now, at }),
    notice: noticeState(facts, now),
    invitations: facts.invitations.map((invitation) => ({ ...invitation, memberName: memberName(facts, invitation.memberId) })),
    inviteProblems: mayInvite({
      meeting,
      agendaItems: facts.agenda.length,
      votingMembers: votersOn(facts, dateOf(meeting.startsAt)).length,
      now,
    }),
    seats: seatsAt(facts, at),
    attendances: facts.attendances,
    quorum: quorumAt(facts, at),
    next: nextActOf(meeting.state, facts.agenda),
    rules: facts.rules,
    dispatches: facts.dispatches.map((dispatch) => ({ ...dispatch, memberName: memberName(facts, dispatch.memberId) })),
    objections: facts.objections,
    corrections: facts.corrections,
  })
}

/** Presence and roll are those of the meeting: at its planned begin until then, at its end ever after. */
function momentOf({ startsAt, closedAt }: Meeting, now: Instant): Instant {
  return closedAt ?? (now < startsAt ? startsAt : now)
}

function quorumAt(facts: MeetingFacts, at: Instant): MeetingPage['quorum'] {
  const roll = rollAt(facts, null, at)
  return { ...checkQuorum(facts.rules.quorum, roll.length, presentFor(roll).length, false), entitled: roll.length }
}

function officerOf(facts: MeetingFacts, personId: Id<'person'> | null): OfficerName | null {
  const person = facts.people.find(({ id }) => id === personId)
  return person === undefined
    ? null
    : { personId: person.id, name: fullName(person), memberName: memberName(facts, person.memberId) }
}
