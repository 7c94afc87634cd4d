import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Instant } from '../basics/instant.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { HandoverNote, ProcessingRecord } from '../domain/workspace/processing-record.ts'
import { RETENTION_RULE_KINDS, type RetentionReview, type RetentionRule } from '../domain/workspace/retention.ts'
import type { DueRetention } from '../rules/retention/find-due.ts'
import { mayRefuse } from './refusals.ts'
import { answer, filledLine, localDate } from './shapes.ts'

/** A copy of the file from before the last erasure, in which what was erased may still stand. */
export interface HoldingBackup {
  readonly name: string
  readonly place: 'beside' | 'second' | 'migration'
  readonly at: Instant
  readonly size: number
  /** When the rotation takes it; null: never by itself. */
  readonly goesOn: LocalDate | null
}

export interface PrivacyPage {
  readonly today: LocalDate
  /** Every kind, with the suggestion where nothing was chosen. */
  readonly rules: readonly (RetentionRule & { readonly isChosen: boolean })[]
  readonly due: readonly DueRetention[]
  readonly reviews: readonly RetentionReview[]
  /** A year after the last one, or after the workspace began. */
  readonly nextReviewOn: LocalDate | null
  readonly lastErasureAt: Instant | null
  readonly holding: readonly HoldingBackup[]
}

/** One file that left, or one dispatch: who, when, what, for whom. */
export interface DeliveryLine {
  readonly sequence: number
  readonly at: Instant
  readonly actor: string
  readonly act: string
  readonly kind: string
  readonly fileName: string
  readonly recipient: string
}

const longText = z.string().trim().max(4_000)
const kind = z.enum(RETENTION_RULE_KINDS)

const processing = z.object({
  officer: longText,
  purposes: longText.min(1),
  legalBasis: longText.min(1),
  recipients: longText.min(1),
  measures: longText.min(1),
  jointAgreement: longText,
  remarks: longText,
})

const handover = z.object({ keys: longText, access: longText, people: longText, remarks: longText })

/** One decision of a review. */
const reviewed = z.object({
  kind,
  subjectId: z.string().min(1).max(64),
  outcome: z.enum(['keep', 'erase']),
  reason: z.string().trim().max(300),
  keepUntil: localDate.nullable(),
})
export type ReviewedSubject = z.infer<typeof reviewed>

export const privacyContract = {
  /** Rules, what is due, the reviews that were held, and copies that still have what was erased. */
  show: oc.output(answer<PrivacyPage>()),

  /** Chooses another period for one kind, with the reason. */
  setRule: oc
    .input(z.object({ kind, months: z.int().min(1).max(1_200).nullable(), reason: filledLine }))
    .output(answer<PrivacyPage>()),

  /** Ends a review: everything that is due is kept until a day, with a reason, or erased for good. */
  completeReview: oc
    .input(z.object({ lines: z.array(reviewed).max(5_000).readonly() }))
    .output(answer<PrivacyPage>())
    .errors(mayRefuse('REVIEW_INCOMPLETE', 'REASON_MISSING', 'KEEP_UNTIL_MISSING', 'NEVER_ERASED')),

  /** Removes copies that still have what was erased. */
  removeBackups: oc
    .input(
      z.object({
        copies: z
          .array(z.object({ name: z.string().max(300), place: z.enum(['beside', 'second', 'migration']) }))
          .max(500)
          .readonly(),
      }),
    )
    .output(answer<PrivacyPage>())
    .errors(mayRefuse('NOT_FOUND')),

  showProcessing: oc.output(answer<ProcessingRecord>()),
  saveProcessing: oc.input(z.object({ record: processing })).output(answer<ProcessingRecord>()),

  showHandover: oc.output(answer<HandoverNote>()),
  saveHandover: oc.input(z.object({ note: handover })).output(answer<HandoverNote>()),

  /** Files that left and dispatches, newest first. */
  listDeliveries: oc
    .input(z.object({ before: z.int().min(1).nullable() }))
    .output(answer<{ readonly lines: readonly DeliveryLine[]; readonly hasMore: boolean }>()),
}
