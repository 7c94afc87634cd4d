import type { Instant } from '#shared/basics/instant.ts'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import { objectionsNeeded } from '#shared/rules/circular/sort-ballots.ts'

/** Whether an objection of this member, received then, would end the procedure together with those that are there (R26). */
export function endsByObjection(
  { procedure, responses }: Pick<CircularProcedurePage, 'procedure' | 'responses'>,
  memberId: string | null,
  receivedAt: Instant | null,
): boolean {
  const needed = objectionsNeeded(procedure.rules)
  const { endsAt } = procedure.deadline
  if (needed === null || memberId === null || receivedAt === null || receivedAt > endsAt) return false
  const corrected = new Set(responses.map(({ corrects }) => corrects))
  const objecting = responses.filter(
    (response) => response.objectsToProcedure && response.receivedAt <= endsAt && !corrected.has(response.id),
  )
  return new Set([...objecting.map((response) => response.memberId), memberId]).size >= needed
}
