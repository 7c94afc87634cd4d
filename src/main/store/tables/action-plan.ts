import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'

export interface ActionPlanTable {
  readonly action_plan_id: Id<'action-plan'>
  readonly title: string
  readonly revision: string
  readonly resolved_on: LocalDate
  readonly signed_on: LocalDate | null
  readonly valid_from: LocalDate
  readonly valid_until: LocalDate | null
}

export interface FieldOfActionTable {
  readonly field_of_action_id: Id<'field-of-action'>
  readonly action_plan_id: Id<'action-plan'>
  readonly number: number
  readonly title: string
}
