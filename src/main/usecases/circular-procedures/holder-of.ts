import type { Id } from '#shared/basics/id.ts'
import type { Person } from '#shared/domain/members/person.ts'
import type { ResponseContent } from './check-response.ts'
import type { CircularFacts } from './standing.ts'

/** R12: the other member of the roll whose person gives a response, where the rules let a vote be transferred; else null. */
export function holderOf(
  { procedure, roll }: CircularFacts,
  { memberId }: Pick<ResponseContent, 'memberId'>,
  person: Person | null,
): Id<'member'> | null {
  if (!procedure.rules.voteTransfer || person === null || memberId === null || person.memberId === memberId) return null
  return roll.find((member) => member.memberId === person.memberId)?.memberId ?? null
}
