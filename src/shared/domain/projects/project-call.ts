import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import type { Cents } from '../../basics/money.ts'

/** The two titles of the regional budget. */
export const BUDGET_TITLES = ['regional', 'directed-immigration'] as const
export type BudgetTitle = (typeof BUDGET_TITLES)[number]

/** Projektaufruf: until when sponsors may hand in what, and how much of which budget it is about. */
export interface ProjectCall {
  readonly id: Id<'project-call'>
  readonly number: string
  readonly title: string
  readonly focus: string
  readonly budgetYear: number
  readonly budgetTitle: BudgetTitle
  readonly budget: Cents
  readonly publishedOn: LocalDate
  readonly submissionDeadline: LocalDate
  readonly presentedOn: LocalDate | null
  /** Projects must end by then. */
  readonly latestEnd: LocalDate | null
  /** Where sponsors hand in. */
  readonly channel: string
}

/** Regionalbudget: what the state allocates for one year and title. */
export interface RegionalBudget {
  readonly id: Id<'regional-budget'>
  readonly year: number
  readonly title: BudgetTitle
  readonly allocation: Cents
  readonly notifiedOn: LocalDate | null
  readonly availableUntil: LocalDate | null
}

/** The alliance knew that it endorsed more than is allocated, and why it did. */
export interface OverCommitment {
  readonly id: Id<'over-commitment'>
  readonly budgetId: Id<'regional-budget'>
  readonly allocation: Cents
  readonly endorsed: Cents
  readonly reason: string
  readonly recordedAt: Instant
}
