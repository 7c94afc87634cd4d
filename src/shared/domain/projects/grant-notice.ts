import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import type { Cents } from '../../basics/money.ts'

export const GRANT_OUTCOMES = ['granted', 'partly-granted', 'grant-refused'] as const
export type GrantOutcome = (typeof GRANT_OUTCOMES)[number]

/** Bescheid of the funder, or a change of it; the newest one holds. */
export interface GrantNotice {
  readonly id: Id<'grant-notice'>
  readonly projectId: Id<'project'>
  readonly kind: 'grant' | 'change'
  readonly outcome: GrantOutcome
  readonly notifiedOn: LocalDate
  readonly reference: string
  readonly amount: Cents
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly remark: string
  readonly recordedAt: Instant
}

export const REPORT_KINDS = ['progress', 'proof-of-use'] as const
export type ProgressReportKind = (typeof REPORT_KINDS)[number]

/** Sachbericht or Verwendungsnachweis: due on a day, and here or not. */
export interface ProgressReport {
  readonly id: Id<'progress-report'>
  readonly projectId: Id<'project'>
  readonly kind: ProgressReportKind
  readonly dueOn: LocalDate
  readonly receivedOn: LocalDate | null
  readonly summary: string
}
