import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'

/** What is kept for its own time (domain § 3, Datenschutz). */
export const RETENTION_RULE_KINDS = [
  'decided-records',
  'project-documents',
  'unfunded-applications',
  'ballot-evidence',
  'contact-details',
  'import-leftovers',
] as const
export type RetentionRuleKind = (typeof RETENTION_RULE_KINDS)[number]

/** Löschregel: how many months after its event a kind may be kept; null for ever. */
export interface RetentionRule {
  readonly kind: RetentionRuleKind
  readonly months: number | null
  readonly reason: string
}

/** Suggestions of domain § 3; each alliance may choose others, with its reason. */
export const SUGGESTED_MONTHS: Readonly<Record<RetentionRuleKind, number | null>> = {
  'decided-records': null,
  'project-documents': 60,
  'unfunded-applications': 12,
  'ballot-evidence': 12,
  'contact-details': 12,
  'import-leftovers': 1,
}

/** Resolutions, minutes and statements are never erased: their review can only offer them to an archive. */
export function isErasable(kind: RetentionRuleKind): boolean {
  return kind !== 'decided-records'
}

/** From which event a period is counted. */
export type RetentionRuleEvent =
  | 'function-ended'
  | 'minutes-approved'
  | 'members-notified'
  | 'procedure-ended'
  | 'proof-received'
  | 'application-closed'
  | 'imported'
  | 'year-ended'

/** Something that a rule is asked about. `eventOn` is null as long as its event has not happened. */
export interface RetentionRuleSubject {
  readonly kind: RetentionRuleKind
  readonly subjectId: string
  readonly title: string
  readonly event: RetentionRuleEvent
  readonly eventOn: LocalDate | null
  /** A last day agreed for this one alone, in place of the rule. */
  readonly agreedUntil: LocalDate | null
}

/** What a review decided on one subject; kept things come back after their day. */
export interface RetentionReviewLine {
  readonly kind: RetentionRuleKind
  readonly subjectId: string
  readonly title: string
  readonly dueOn: LocalDate
  readonly outcome: 'keep' | 'erase'
  readonly reason: string
  readonly keepUntil: LocalDate | null
}

/** Durchsicht of what is due, once a year. */
export interface RetentionReview {
  readonly id: Id<'retention-review'>
  readonly heldOn: LocalDate
  readonly heldBy: string
  readonly heldAt: Instant
  readonly lines: readonly RetentionReviewLine[]
}
