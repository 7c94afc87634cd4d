import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Cents } from '#shared/basics/money.ts'
import type { EligibleActivity, PartnerRole, ProjectState } from '#shared/domain/projects/project.ts'

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
