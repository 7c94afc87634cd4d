import { type Cents, cents, sumOf } from '../../basics/money.ts'
import type { Ranking } from '../../domain/projects/assessment.ts'
import type { ProjectState } from '../../domain/projects/project.ts'

/** What stands in an order: assessed and not refused (R38). */
const RANKABLE: readonly ProjectState[] = ['in-assessment', 'in-decision', 'endorsed', 'endorsed-with-conditions']

/** Whether a project can stand in an order that is drawn now. */
export function isRankable({ state }: { readonly state: ProjectState }): boolean {
  return RANKABLE.includes(state)
}

/**
 * The cents that a further order of a call has for those that came later: its budget without what the settled orders hold above their
 * lines (R38). Null where none was settled yet, where a proposal waits for its resolution, or where nobody is left to be put in order.
 */
export function leftForFurtherOrder(
  budget: Cents,
  orders: readonly Pick<Ranking, 'lines' | 'resolutionId'>[],
  projects: readonly { readonly state: ProjectState }[],
): Cents | null {
  const isSettled = orders.length > 0 && orders.every(({ resolutionId }) => resolutionId !== null)
  if (!isSettled || !projects.some(isRankable)) return null
  const above = orders.flatMap(({ lines }) => lines.filter(({ isBelowBudget }) => !isBelowBudget))
  return cents(Math.max(0, budget - sumOf(above.map(({ grant }) => grant))))
}
