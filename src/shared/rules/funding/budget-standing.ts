import { type Cents, cents, sumOf } from '../../basics/money.ts'
import type { ProjectState } from '../../domain/projects/project.ts'

/** What one project asks of a budget, and what the funder gave it; null while there is no notice. */
export interface BudgetClaim {
  readonly state: ProjectState
  readonly grant: Cents
  readonly granted: Cents | null
}

export interface BudgetStanding {
  readonly allocation: Cents
  readonly endorsed: Cents
  readonly granted: Cents
  /** Below zero when more is endorsed than allocated. */
  readonly free: Cents
  readonly isOverCommitted: boolean
}

/** R38: the states in which the alliance stands behind a project. */
const STANDS_BEHIND: readonly ProjectState[] = [
  'endorsed',
  'endorsed-with-conditions',
  'ranked',
  'statement-issued',
  'at-funder',
  'granted',
  'partly-granted',
  'running',
  'ended',
  'proof-open',
  'report-received',
  'evaluated',
  'archived',
]

/** R38: whether a project in this state takes money from the budget. */
export function takesBudget(state: ProjectState): boolean {
  return STANDS_BEHIND.includes(state)
}

/** R38: how a regional budget stands: what is endorsed counts with what was granted once the funder has decided. */
export function budgetStanding(allocation: Cents, claims: readonly BudgetClaim[]): BudgetStanding {
  const taking = claims.filter(({ state, granted }) => takesBudget(state) && !(state === 'archived' && granted === null))
  const endorsed = sumOf(taking.map(({ grant, granted }) => granted ?? grant))
  const free = cents(allocation - endorsed)
  return {
    allocation,
    endorsed,
    granted: sumOf(taking.map(({ granted }) => granted ?? cents(0))),
    free,
    isOverCommitted: free < 0,
  }
}
