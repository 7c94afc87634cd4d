import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Cents } from '#shared/basics/money.ts'
import type { AttachmentKind } from '#shared/domain/projects/completeness.ts'
import type { BudgetTitle } from '#shared/domain/projects/project-call.ts'

export interface RegionalBudgetTable {
  readonly regional_budget_id: Id<'regional-budget'>
  readonly year: number
  readonly title: BudgetTitle
  readonly allocation: Cents
  readonly notified_on: LocalDate | null
  /** The last day on which the money can be used. */
  readonly available_on: LocalDate | null
  readonly version: number
}

export interface OverCommitmentTable {
  readonly over_commitment_id: Id<'over-commitment'>
  readonly regional_budget_id: Id<'regional-budget'>
  readonly allocation: Cents
  readonly endorsed: Cents
  readonly reason: string
  readonly recorded_at: Instant
}

export interface ProjectCallTable {
  readonly project_call_id: Id<'project-call'>
  readonly number: string
  readonly title: string
  readonly focus: string
  readonly budget_year: number
  readonly budget_title: BudgetTitle
  readonly budget: Cents
  readonly published_on: LocalDate
  readonly submission_deadline_on: LocalDate
  readonly presented_on: LocalDate | null
  readonly latest_end_on: LocalDate | null
  readonly channel: string
  readonly version: number
}

export interface ProjectAttachmentTable {
  readonly project_attachment_id: Id<'project-attachment'>
  readonly project_id: Id<'project'>
  readonly kind: AttachmentKind
  readonly sha256: Sha256
  readonly name: string
  readonly media_type: string
  readonly received_on: LocalDate
  readonly for_members: 0 | 1
}

export interface CompletionRequestTable {
  readonly completion_request_id: Id<'completion-request'>
  readonly project_id: Id<'project'>
  /** JSON of CompletenessItem[]. */
  readonly items: string
  readonly text: string
  readonly sent_on: LocalDate
  readonly due_on: LocalDate
  readonly settled_on: LocalDate | null
}

export interface ProjectChangeTable {
  readonly project_change_id: Id<'project-change'>
  readonly project_id: Id<'project'>
  readonly recorded_at: Instant
  readonly reason: string
  readonly is_substantial: 0 | 1
  /** JSON of ProjectChangeFacts. */
  readonly content: string
}
