import type { LocalDate } from '#shared/basics/local-date.ts'
import type { ReviewedSubject } from '#shared/contract/privacy.ts'
import { isErasable, type RetentionRuleKind, type RetentionRuleSubject } from '#shared/domain/workspace/retention.ts'
import type { DueRetention } from '#shared/rules/retention/find-due.ts'
import { RETENTION_KIND_WORDS } from '#shared/wording/retention.ts'
import { privacyWords as words } from '#shared/wording/screens/privacy.ts'

/** What is to be kept, and for each kind why and until when; everything else is erased. */
export interface ReviewChoices {
  readonly kept: ReadonlySet<string>
  readonly reasons: Partial<Readonly<Record<RetentionRuleKind, string>>>
  readonly until: Partial<Readonly<Record<RetentionRuleKind, LocalDate | null>>>
}

export function keyOf({ kind, subjectId }: Pick<RetentionRuleSubject, 'kind' | 'subjectId'>): string {
  return `${kind} ${subjectId}`
}

/** One decision for each thing that is due. What was decided by the alliance is always kept. */
export function linesOf(
  due: readonly DueRetention[],
  { kept, reasons, until }: ReviewChoices,
  nextYear: LocalDate,
): readonly ReviewedSubject[] {
  return due.map(({ subject }) => {
    const { kind, subjectId } = subject
    const isKept = kept.has(keyOf(subject)) || !isErasable(kind)
    const chosen = until[kind]
    return isKept
      ? {
          kind,
          subjectId,
          outcome: 'keep',
          reason: (reasons[kind] ?? '').trim(),
          keepUntil: chosen === undefined ? nextYear : chosen,
        }
      : { kind, subjectId, outcome: 'erase', reason: '', keepUntil: null }
  })
}

/** Kinds of which something is kept without a reason or a day, as sentences. */
export function staysBehind(lines: readonly ReviewedSubject[]): readonly string[] {
  const incomplete = lines.filter(({ outcome, reason, keepUntil }) => outcome === 'keep' && (reason === '' || keepUntil === null))
  return [...new Set(incomplete.map(({ kind }) => kind))].map((kind) => words.reasonMissing(RETENTION_KIND_WORDS[kind]))
}
