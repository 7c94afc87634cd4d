import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import type { Attendance } from '#shared/domain/meetings/attendance.ts'
import type { Member } from '#shared/domain/members/member.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import type { MeetingRollEntry } from '#shared/domain/resolutions/ballot-facts.ts'
import { votingRoll } from '#shared/rules/eligibility/voting-roll.ts'
import { speakersAt, type VoterStay } from '#shared/rules/quorum/speakers.ts'
import type { MeetingFacts, SittingBody } from './meeting-facts.ts'

/** A stay of somebody who may vote, as the rules see it. */
export interface SpeakerStay extends VoterStay {
  readonly attendance: Attendance
}

type Electorate = Pick<MeetingFacts, 'members' | 'bodies'>

/** The body that resolves an item: the one it names, or the first. */
export function resolvingBody({ bodies }: Pick<MeetingFacts, 'bodies'>, item: Pick<AgendaItem, 'bodyId'>): SittingBody {
  const sitting = bodies.find(({ body }) => body.id === item.bodyId) ?? bodies[0]
  if (sitting === undefined) throw new Error('A meeting without a body')
  return sitting
}

/** The members with a vote on a day in any of the bodies (R13, R21), in German order. */
export function votersOn(facts: Electorate, on: LocalDate): readonly Member[] {
  return votersAmong(facts, facts.bodies, on)
}

/** The members with a vote on an item: those of the body that resolves it (R13, R21), in German order. */
export function votersFor(facts: Electorate, item: Pick<AgendaItem, 'bodyId'>, on: LocalDate): readonly Member[] {
  return votersAmong(facts, [resolvingBody(facts, item)], on)
}

/** The members of some bodies with a vote on a day, each once. */
export function votersAmong(
  { members }: Pick<MeetingFacts, 'members'>,
  bodies: readonly SittingBody[],
  on: LocalDate,
): readonly Member[] {
  const rolls = bodies.flatMap(({ memberships }) => votingRoll(memberships, on).included)
  const included = new Set(rolls.map(({ memberId }) => memberId))
  return members.filter(({ id }) => included.has(id))
}

/** The members that are invited: those with a vote and the advisory ones of every body, in German order. */
export function invitedOn({ members, bodies }: Electorate, on: LocalDate): readonly Member[] {
  const belonging = new Set(
    bodies.flatMap(({ memberships }) =>
      memberships.filter((membership) => isInForce(membership, on)).map(({ memberId }) => memberId),
    ),
  )
  return members.filter(({ id }) => belonging.has(id))
}

/** Who votes for each member that is present at an instant (R11, R30). */
export function speakersOf({ attendances }: Pick<MeetingFacts, 'attendances'>, at: Instant): ReadonlyMap<string, SpeakerStay> {
  return speakersAt(attendances.flatMap(toSpeakerStay), at)
}

function toSpeakerStay(attendance: Attendance): readonly SpeakerStay[] {
  const { memberId, role, from, until } = attendance
  if (memberId === null || (role !== 'representative' && role !== 'deputy')) return []
  return [{ member: memberId, role, from, until, attendance }]
}

/** Who gives the vote of a member: its own speaker, or that of the member which holds it (R12). */
export interface VoteGiver {
  readonly speaker: SpeakerStay
  readonly heldBy: Member['id'] | null
}

/** Who gives the vote of each member on an item: of those present, and of the absent whose holder is there and not recused. */
export function voteGiversOf(
  facts: Pick<MeetingFacts, 'attendances' | 'transfers' | 'recusals' | 'rules'> & Electorate,
  item: Pick<AgendaItem, 'id' | 'bodyId'>,
  at: Instant,
): ReadonlyMap<string, VoteGiver> {
  const speakers = speakersOf(facts, at)
  const voters = new Set<string>(votersFor(facts, item, dateOf(at)).map(({ id }) => id))
  const own = [...speakers].map(([member, speaker]): [string, VoteGiver] => [member, { speaker, heldBy: null }])
  const held = !facts.rules.voteTransfer
    ? []
    : facts.transfers.flatMap(({ memberId, holderMemberId }): readonly [string, VoteGiver][] => {
        const speaker = speakers.get(holderMemberId)
        const isRecused = facts.recusals.some((known) => known.agendaItemId === item.id && known.memberId === holderMemberId)
        if (speaker === undefined || !voters.has(holderMemberId) || isRecused || speakers.has(memberId)) return []
        return [[memberId, { speaker, heldBy: holderMemberId }]]
      })
  return new Map([...held, ...own])
}

/** The roll of an item at an instant: entitled, recused on it, present, in the chair (R21, R30, R43). */
export function rollAt(facts: MeetingFacts, item: Pick<AgendaItem, 'id' | 'bodyId'>, at: Instant): readonly MeetingRollEntry[] {
  return rollOf(facts, resolvingBody(facts, item), item.id, at)
}

/** The roll of one body at an instant; without an item nobody is recused. */
export function rollOf(
  facts: MeetingFacts,
  sitting: SittingBody,
  itemId: AgendaItem['id'] | null,
  at: Instant,
): readonly MeetingRollEntry[] {
  const speakers = speakersOf(facts, at)
  const { chairPersonId } = facts.meeting
  return votersAmong(facts, [sitting], dateOf(at)).map(({ id }) => {
    const speaker = speakers.get(id)
    return {
      member: id,
      votingRight: true,
      recused: facts.recusals.some(({ agendaItemId, memberId }) => agendaItemId === itemId && memberId === id),
      present: speaker !== undefined,
      chair: chairPersonId !== null && speaker?.attendance.personId === chairPersonId,
    }
  })
}
