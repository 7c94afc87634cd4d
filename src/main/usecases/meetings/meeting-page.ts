import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { MeetingBody, MeetingPage, OfficerName } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Meeting } from '#shared/domain/meetings/meeting.ts'
import { isSigned, signersOf } from '#shared/domain/meetings/minutes-signing.ts'
import { fullName } from '#shared/domain/members/person.ts'
import { mayInvite } from '#shared/rules/meeting/may-invite.ts'
import { nextActOf } from '#shared/rules/meeting/next-act.ts'
import { checkQuorum, presentFor } from '#shared/rules/quorum/quorum.ts'
import type { ReadTx } from '../../store/store.ts'
import { agendaLines } from './agenda-lines.ts'
import { rollOf, votersAmong } from './electorate.ts'
import { loadMeetingFacts, type MeetingFacts, memberName, type SittingBody } from './meeting-facts.ts'
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
      votingMembers: fewestVoters(facts, dateOf(meeting.startsAt)),
      now,
    }),
    seats: seatsAt(facts, at),
    attendances: facts.attendances,
    quorum: quorumAt(facts, facts.bodies[0], at),
    bodies: facts.bodies.map((sitting) => ({ ...nameOfBody(sitting), quorum: quorumAt(facts, sitting, at) })),
    next: nextActOf(meeting.state, facts.agenda, isSigned(meeting, facts.signatures)),
    rules: facts.rules,
    dispatches: facts.dispatches.map((dispatch) => ({ ...dispatch, memberName: memberName(facts, dispatch.memberId) })),
    objections: facts.objections,
    corrections: facts.corrections,
    signers: signersOf(meeting).map(({ part, personId }) => ({
      part,
      name: officerOf(facts, personId)?.name ?? '',
      signature: facts.signatures.find((signature) => signature.part === part) ?? null,
    })),
  })
}

/** Presence and roll are those of the meeting: at its planned begin until then, at its end ever after. */
function momentOf({ startsAt, closedAt }: Meeting, now: Instant): Instant {
  return closedAt ?? (now < startsAt ? startsAt : now)
}

/** A meeting of several bodies can only be invited to when each of them can vote. */
export function fewestVoters(facts: MeetingFacts, on: LocalDate): number {
  return Math.min(...facts.bodies.map((sitting) => votersAmong(facts, [sitting], on).length))
}

function nameOfBody({ body: { id, name, shortName, kind } }: SittingBody): Omit<MeetingBody, 'quorum'> {
  return { id, name, shortName, isAlliance: kind === 'alliance' }
}

function quorumAt(facts: MeetingFacts, sitting: SittingBody | undefined, at: Instant): MeetingPage['quorum'] {
  const roll = sitting === undefined ? [] : rollOf(facts, sitting, null, at)
  return { ...checkQuorum(facts.rules.quorum, roll.length, presentFor(roll).length, false), entitled: roll.length }
}

function officerOf(facts: MeetingFacts, personId: Id<'person'> | null): OfficerName | null {
  const person = facts.people.find(({ id }) => id === personId)
  return person === undefined
    ? null
    : { personId: person.id, name: fullName(person), memberName: memberName(facts, person.memberId) }
}
