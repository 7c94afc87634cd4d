import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { RetentionReviewLine, RetentionRuleKind } from '#shared/domain/workspace/retention.ts'

export interface RetentionRuleTable {
  readonly kind: RetentionRuleKind
  readonly months: number | null
  readonly reason: string
  readonly changed_at: Instant
}

export interface RetentionReviewTable {
  readonly retention_review_id: Id<'retention-review'>
  readonly held_on: LocalDate
  readonly held_by: string
  readonly held_at: Instant
}

export interface RetentionReviewLineTable {
  readonly retention_review_id: Id<'retention-review'>
  readonly position: number
  readonly kind: RetentionRuleKind
  readonly subject_id: string
  readonly title: string
  readonly due_on: LocalDate
  readonly outcome: RetentionReviewLine['outcome']
  readonly reason: string
  readonly keep_until: LocalDate | null
}

/** One row with the texts of a form as JSON: the record of processing, and what a successor has to know. */
export interface FormTextTable {
  readonly only: 1
  readonly content: string
  readonly saved_at: Instant
}

export interface ErasedEntryTable {
  readonly sequence: number
  readonly erased_at: Instant
}

export interface ErasedBlobTable {
  readonly sha256: Sha256
  readonly erased_at: Instant
}
