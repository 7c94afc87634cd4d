import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Cents } from '#shared/basics/money.ts'
import type { EligibleActivity, PartnerRole, ProjectState } from '#shared/domain/projects/project.ts'
import type { BudgetTitle } from '#shared/domain/projects/project-call.ts'

export interface ProjectTable {
  readonly project_id: Id<'project'>
  readonly number: string
  readonly title: string
  readonly short_title: string
  readonly sponsor_member_id: Id<'member'> | null
  readonly sponsor_name: string
  readonly field_of_action_id: Id<'field-of-action'>
  readonly eligible_activity: EligibleActivity
  readonly starts_on: LocalDate
  readonly ends_on: LocalDate
  readonly total_cost: Cents
  readonly staff_cost: Cents
  readonly material_cost: Cents
  readonly grant_applied: Cents
  readonly own_contribution: Cents
  readonly third_party_funds: Cents
  readonly summary: string
  readonly target_group: string
  readonly funder_reference: string
  readonly received_on: LocalDate
  readonly state: ProjectState
  readonly created_at: Instant
  readonly project_call_id: Id<'project-call'> | null
  readonly budget_title: BudgetTitle
  readonly funded_by: string
  readonly goals: string
  readonly region: string
  /** JSON of StaffPosition[]. */
  readonly staff_positions: string
  readonly contact_name: string
  readonly contact_email: string
  readonly contact_phone: string
  readonly predecessor_id: Id<'project'> | null
  readonly needs_de_minimis: 0 | 1
  readonly complete_on: LocalDate | null
  /** JSON of CompletenessLine[]. */
  readonly checklist: string
  readonly joint_override: 'yes' | 'no' | null
  readonly joint_override_reason: string
  readonly version: number
}

export interface ProjectPartnerTable {
  readonly project_id: Id<'project'>
  readonly position: number
  readonly member_id: Id<'member'> | null
  readonly name: string
  readonly role: PartnerRole
  readonly contribution: string
}
