import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { CircularProcedurePage } from '#shared/contract/circular-procedures.ts'
import { decisiveAt } from '#shared/rules/circular/decisive-moment.ts'
import { objectionsNeeded } from '#shared/rules/circular/sort-ballots.ts'

/** Whether an objection of this member, received then, would end the procedure together with those that are there (R26). */
export function endsByObjection(
  { procedure, responses }: Pick<CircularProcedurePage, 'procedure' | 'responses'>,
  memberId: string | null,
  given: { readonly receivedAt: Instant | null; readonly postedOn: LocalDate | null },
): boolean {
  const needed = objectionsNeeded(procedure.rules)
  const { endsAt } = procedure.deadline
  const { receivedAt, postedOn } = given
  if (needed === null || memberId === null || receivedAt === null || !isInTime({ receivedAt, postedOn })) return false
  const corrected = new Set(responses.map(({ corrects }) => corrects))
  const objecting = responses.filter(
    (response) => response.objectsToProcedure && isInTime(response) && !corrected.has(response.id),
  )
  return new Set([...objecting.map((response) => response.memberId), memberId]).size >= needed

  function isInTime(response: { readonly receivedAt: Instant; readonly postedOn: LocalDate | null }): boolean {
    return decisiveAt(response, endsAt, procedure.rules.decisiveMoment) <= endsAt
  }
}
