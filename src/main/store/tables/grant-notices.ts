import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Cents } from '#shared/basics/money.ts'
import type { GrantNotice, GrantOutcome, ProgressReportKind } from '#shared/domain/projects/grant-notice.ts'

export interface GrantNoticeTable {
  readonly grant_notice_id: Id<'grant-notice'>
  readonly project_id: Id<'project'>
  readonly kind: GrantNotice['kind']
  readonly outcome: GrantOutcome
  readonly notified_on: LocalDate
  readonly reference: string
  readonly amount: Cents
  readonly starts_on: LocalDate
  readonly ends_on: LocalDate
  readonly remark: string
  readonly recorded_at: Instant
}

export interface ProgressReportTable {
  readonly progress_report_id: Id<'progress-report'>
  readonly project_id: Id<'project'>
  readonly kind: ProgressReportKind
  readonly due_on: LocalDate
  readonly received_on: LocalDate | null
  readonly summary: string
  readonly version: number
}
