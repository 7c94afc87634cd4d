import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Arrival } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { isPresentAt } from '#shared/rules/quorum/presence.ts'
import { votersOn } from './electorate.ts'
import { lastBallotAt, type MeetingFacts, memberName } from './meeting-facts.ts'

export type ArrivalRefusal = Refusal<
  'NOT_FOUND' | 'BALLOT_SINCE' | 'PRESENT_TWICE' | 'NO_VOTING_RIGHT' | 'DEPUTY_NOT_ALLOWED' | 'VOTES_FOR_ANOTHER_MEMBER'
>

/** Whether somebody can be entered as present from an instant on (R12, R13, R30). */
export function checkArrival(facts: MeetingFacts, arrival: Arrival, at: Instant): Result<null, ArrivalRefusal> {
  const since = ballotSince(facts, at)
  if (!since.ok) return since
  const twice = facts.attendances.find((stay) => isSamePerson(stay, arrival) && isPresentAt(stay, at))
  if (twice !== undefined) return err({ code: 'PRESENT_TWICE', personName: arrival.personName, since: twice.from })
  const { memberId, role } = arrival
  if (memberId !== null && memberName(facts, memberId) === '') return err({ code: 'NOT_FOUND', what: 'member', id: memberId })
  if (role !== 'representative' && role !== 'deputy') return ok(null)
  if (memberId === null || !votersOn(facts, dateOf(at)).some(({ id }) => id === memberId))
    return err({ code: 'NO_VOTING_RIGHT', members: [memberName(facts, memberId) || arrival.personName] })
  return checkSpeaker(facts, arrival, at)
}

/** R30: what was voted stays as it was, so nobody comes or goes before the last vote afterwards. */
export function ballotSince(facts: MeetingFacts, at: Instant): Result<null, Refusal<'BALLOT_SINCE'>> {
  const takenAt = lastBallotAt(facts)
  return takenAt !== null && at <= takenAt ? err({ code: 'BALLOT_SINCE', at, takenAt }) : ok(null)
}

/** R12 and § 2.3 (stellvertretung): a person speaks for its own member; deputies as the rules of procedure admit them. */
function checkSpeaker(facts: MeetingFacts, arrival: Arrival, at: Instant): Result<null, ArrivalRefusal> {
  const { personId, personName, memberId, role } = arrival
  const person = facts.people.find(({ id }) => id === personId)
  if (personId !== null && person === undefined) return err({ code: 'NOT_FOUND', what: 'person', id: personId })
  if (person !== undefined && person.memberId !== memberId)
    return err({ code: 'VOTES_FOR_ANOTHER_MEMBER', personName, memberName: memberName(facts, person.memberId) })
  if (role !== 'deputy' || facts.rules.deputies === 'named-and-ad-hoc') return ok(null)
  const isNamed = facts.representations.some(
    (right) => right.personId === personId && right.role === 'deputy' && isInForce(right, dateOf(at)),
  )
  return facts.rules.deputies === 'named' && isNamed ? ok(null) : err({ code: 'DEPUTY_NOT_ALLOWED', personName })
}

function isSamePerson(
  a: Pick<Arrival, 'personId' | 'personName' | 'memberId'>,
  b: Pick<Arrival, 'personId' | 'personName' | 'memberId'>,
): boolean {
  if (a.personId !== null || b.personId !== null) return a.personId === b.personId
  return a.memberId === b.memberId && a.personName === b.personName
}
