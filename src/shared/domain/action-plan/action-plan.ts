import type { Id } from '../../basics/id.ts'
import type { LocalDate } from '../../basics/local-date.ts'

/** Handlungskonzept in one revision; its fields of action are numbered within it. */
export interface ActionPlan {
  readonly id: Id<'action-plan'>
  readonly title: string
  readonly revision: string
  readonly resolvedOn: LocalDate
  readonly signedOn: LocalDate | null
  readonly validFrom: LocalDate
  readonly validUntil: LocalDate | null
}

export interface FieldOfAction {
  readonly id: Id<'field-of-action'>
  readonly actionPlanId: Id<'action-plan'>
  readonly number: number
  readonly title: string
}
