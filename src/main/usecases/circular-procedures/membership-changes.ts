import type { CircularProcedure } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { CircularCourse, MembershipChange } from '#shared/domain/circular-procedures/course.ts'
import { rollChangesSince } from '#shared/rules/eligibility/roll-changes.ts'
import { listRoll } from '../../store/repositories/circular-rolls.ts'
import { listMembers } from '../../store/repositories/members.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import type { ReadTx } from '../../store/store.ts'
import { takesResponses } from './load-facts.ts'

/** R23: in what the roll of the last day differs from the frozen one, as far as nobody decided to go on in spite of them. */
export async function openMembershipChanges(
  tx: ReadTx,
  { id, state, deadline }: CircularProcedure,
  { continuations }: CircularCourse,
): Promise<readonly MembershipChange[]> {
  if (!takesResponses(state)) return []
  const seen = continuations.flatMap(({ changes }) => changes)
  const frozen = (await listRoll(tx, id)).map(({ memberId }) => memberId)
  return rollChangesSince(frozen, await listMemberships(tx), deadline.endsOn).filter(
    ({ memberId, change }) => !seen.some((known) => known.memberId === memberId && known.change === change),
  )
}

/** The same with the names of the members, also of those who are not on the roll. */
export async function namedChanges(tx: ReadTx, procedure: CircularProcedure, course: CircularCourse) {
  const changes = await openMembershipChanges(tx, procedure, course)
  if (changes.length === 0) return []
  const members = await listMembers(tx)
  return changes.map((change) => ({
    ...change,
    memberName: members.find(({ id }) => id === change.memberId)?.name ?? '',
  }))
}
