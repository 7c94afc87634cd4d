import { addDays, addMonths, type LocalDate, laterOf } from '../../basics/local-date.ts'
import type {
  RetentionReview,
  RetentionReviewLine,
  RetentionRule,
  RetentionRuleKind,
  RetentionRuleSubject,
} from '../../domain/workspace/retention.ts'

/** A subject whose time is over, since when, and why: the rule, a day agreed for it, or the end of an earlier decision to keep it. */
export interface DueRetention {
  readonly subject: RetentionRuleSubject
  readonly dueOn: LocalDate
  readonly because: 'rule' | 'agreed' | 'kept-until'
}

/**
 * What is due for review on a day, oldest first (domain § 3, Art. 5 (1) e DSGVO). Periods are counted as F01 says: the day of the
 * event is not counted, the period ends with the day of the same number, and the review is due on the day after.
 */
export function findDue(
  subjects: readonly RetentionRuleSubject[],
  rules: readonly RetentionRule[],
  decided: readonly RetentionReviewLine[],
  today: LocalDate,
): readonly DueRetention[] {
  return subjects
    .flatMap((subject) => dueOf(subject, monthsOf(rules, subject.kind), keptUntil(decided, subject)) ?? [])
    .filter(({ dueOn }) => dueOn <= today)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
}

function dueOf(subject: RetentionRuleSubject, months: number | null, kept: LocalDate | null): DueRetention | null {
  const { eventOn, agreedUntil } = subject
  const ruled = months === null || eventOn === null ? null : addMonths(eventOn, months)
  const lastDay = agreedUntil ?? ruled
  if (lastDay === null) return null
  const isKept = kept !== null && kept >= lastDay
  const because = isKept ? 'kept-until' : agreedUntil === null ? 'rule' : 'agreed'
  return { subject, dueOn: addDays(isKept ? kept : lastDay, 1), because }
}

function monthsOf(rules: readonly RetentionRule[], kind: RetentionRuleKind): number | null {
  return rules.find((rule) => rule.kind === kind)?.months ?? null
}

/** Until when earlier reviews wanted it kept; the latest counts. */
function keptUntil(decided: readonly RetentionReviewLine[], { kind, subjectId }: RetentionRuleSubject): LocalDate | null {
  return decided
    .filter((line) => line.kind === kind && line.subjectId === subjectId)
    .reduce<LocalDate | null>(
      (latest, { keepUntil }) => (keepUntil === null ? latest : latest === null ? keepUntil : laterOf(latest, keepUntil)),
      null,
    )
}

/** F01: when the next review is due, a year after the last one; before the first one a year after the workspace began. */
export function nextReviewOn(reviews: readonly Pick<RetentionReview, 'heldOn'>[], beganOn: LocalDate | null): LocalDate | null {
  const last = reviews.reduce<LocalDate | null>(
    (latest, { heldOn }) => (latest === null ? heldOn : laterOf(latest, heldOn)),
    beganOn,
  )
  return last === null ? null : addMonths(last, 12)
}
