import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { Seat } from '#shared/contract/meeting-page.ts'
import type { Attendance } from '#shared/domain/meetings/attendance.ts'
import { fullName } from '#shared/domain/members/person.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { isPresentAt } from '#shared/rules/quorum/presence.ts'
import { invitedOn, speakersOf, votersAmong } from './electorate.ts'
import type { MeetingFacts } from './meeting-facts.ts'

/** The members at the table on the day of the meeting, who may speak for them, and who is there at an instant. */
export function seatsAt(facts: MeetingFacts, at: Instant): readonly Seat[] {
  const on = dateOf(facts.meeting.startsAt)
  const voters = facts.bodies.map((sitting) => ({
    bodyId: sitting.body.id,
    members: new Set(votersAmong(facts, [sitting], on).map(({ id }) => id)),
  }))
  const speakers = speakersOf(facts, at)
  const holders = new Map(facts.transfers.map(({ memberId, holderMemberId, proof }) => [memberId, { holderMemberId, proof }]))
  return invitedOn(facts, on).map(({ id, name, shortName }) => {
    const speaker = speakers.get(id)?.attendance ?? null
    const votesIn = voters.filter(({ members }) => members.has(id)).map(({ bodyId }) => bodyId)
    const stays = facts.attendances.filter((stay) => stay.memberId === id && isPresentAt(stay, at))
    return {
      memberId: id,
      name,
      shortName,
      isVoting: votesIn.length > 0,
      votesIn,
      people: peopleOf(facts, id, at),
      present: speakerFirst(stays, speaker),
      transfer: holders.get(id) ?? null,
    }
  })
}

function peopleOf(facts: MeetingFacts, memberId: Seat['memberId'], at: Instant): Seat['people'] {
  const on = dateOf(at)
  return (['representative', 'deputy'] as const).flatMap((role) =>
    facts.representations
      .filter((right) => right.memberId === memberId && right.role === role && isInForce(right, on))
      .toSorted((a, b) => a.rank - b.rank)
      .flatMap(({ personId }) => {
        const person = facts.people.find(({ id }) => id === personId)
        return person === undefined ? [] : [{ personId, name: fullName(person), role }]
      }),
  )
}

function speakerFirst(stays: readonly Attendance[], speaker: Attendance | null): readonly Attendance[] {
  return speaker === null ? stays : [speaker, ...stays.filter(({ id }) => id !== speaker.id)]
}
