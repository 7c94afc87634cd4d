import type { CircularProcedure } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { CircularCourse, MembershipChange } from '#shared/domain/circular-procedures/course.ts'
import { rollChangesBetween } from '#shared/rules/eligibility/roll-changes.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import type { ReadTx } from '../../store/store.ts'
import { takesResponses } from './load-facts.ts'

/** R23: memberships that begin or end between start and deadline, as far as nobody decided to go on in spite of them. */
export async function openMembershipChanges(
  tx: ReadTx,
  { state, rollDate, deadline }: CircularProcedure,
  { continuations }: CircularCourse,
): Promise<readonly MembershipChange[]> {
  if (!takesResponses(state)) return []
  const seen = continuations.flatMap(({ changes }) => changes)
  return rollChangesBetween(await listMemberships(tx), rollDate, deadline.endsOn).filter(
    ({ memberId, change }) => !seen.some((known) => known.memberId === memberId && known.change === change),
  )
}
