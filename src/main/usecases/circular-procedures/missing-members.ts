import type { Id } from '#shared/basics/id.ts'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'

/** Who still has to answer: without a counted ballot on an item in which it takes part. */
export function missingMembers({
  roll,
  recusals,
  responses,
  items,
}: Pick<CircularProcedurePage, 'roll' | 'recusals' | 'responses' | 'items'>): readonly Id<'member'>[] {
  return roll
    .map(({ memberId }) => memberId)
    .filter((memberId) =>
      items.some(({ item, fates }) => {
        const isRecused = recusals.some((known) => known.itemId === item.id && known.memberId === memberId)
        const hasVoted = responses.some(
          (response) =>
            response.memberId === memberId &&
            fates.some(({ responseId, fate }) => responseId === response.id && fate === 'counted'),
        )
        return !isRecused && !hasVoted
      }),
    )
}
