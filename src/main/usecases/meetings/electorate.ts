import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import type { Attendance } from '#shared/domain/meetings/attendance.ts'
import type { Member } from '#shared/domain/members/member.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import type { MeetingRollEntry } from '#shared/domain/resolutions/ballot-facts.ts'
import { votingRoll } from '#shared/rules/eligibility/voting-roll.ts'
import { speakersAt, type VoterStay } from '#shared/rules/quorum/speakers.ts'
import type { MeetingFacts } from './meeting-facts.ts'

/** A stay of somebody who may vote, as the rules see it. */
export interface SpeakerStay extends VoterStay {
  readonly attendance: Attendance
}

/** The members with a vote on a day (R13, R21), in German order. */
export function votersOn(
  { members, memberships }: Pick<MeetingFacts, 'members' | 'memberships'>,
  on: LocalDate,
): readonly Member[] {
  const included = new Set(votingRoll(memberships, on).included.map(({ memberId }) => memberId))
  return members.filter(({ id }) => included.has(id))
}

/** The members that are invited: those with a vote and the advisory ones, in German order. */
export function invitedOn(
  { members, memberships }: Pick<MeetingFacts, 'members' | 'memberships'>,
  on: LocalDate,
): readonly Member[] {
  const belonging = new Set(
    memberships
      .filter((membership) => membership.kind !== 'network-partner' && isInForce(membership, on))
      .map(({ memberId }) => memberId),
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

/** The roll at an instant: entitled, recused on the item, present, in the chair (R21, R30, R43). Without an item nobody is recused. */
export function rollAt(facts: MeetingFacts, item: Pick<AgendaItem, 'id'> | null, at: Instant): readonly MeetingRollEntry[] {
  const speakers = speakersOf(facts, at)
  const { chairPersonId } = facts.meeting
  return votersOn(facts, dateOf(at)).map(({ id }) => {
    const speaker = speakers.get(id)
    return {
      member: id,
      votingRight: true,
      recused: facts.recusals.some(({ agendaItemId, memberId }) => agendaItemId === item?.id && memberId === id),
      present: speaker !== undefined,
      chair: chairPersonId !== null && speaker?.attendance.personId === chairPersonId,
    }
  })
}
