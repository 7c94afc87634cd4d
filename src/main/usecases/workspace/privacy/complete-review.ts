import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { ReviewedSubject } from '#shared/contract/privacy.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { isErasable, type RetentionReview, type RetentionReviewLine } from '#shared/domain/workspace/retention.ts'
import type { DueRetention } from '#shared/rules/retention/find-due.ts'
import { insertRetentionReview } from '../../../store/repositories/retention.ts'
import { acting } from '../../acting.ts'
import type { Deps } from '../../deps.ts'
import { eraseSubject } from './erase.ts'
import { loadRetention } from './show-privacy.ts'

type ReviewRefusal = Refusal<'REVIEW_INCOMPLETE' | 'REASON_MISSING' | 'KEEP_UNTIL_MISSING' | 'NEVER_ERASED'>

/**
 * Ends the yearly review: for everything that is due it was decided to keep it, until when and why, or to erase it. All of it in one
 * write; the file is cleaned afterwards, by whoever calls.
 */
export function completeReview(
  deps: Deps,
  { lines }: { readonly lines: readonly ReviewedSubject[] },
): Promise<Result<RetentionReview, ReviewRefusal>> {
  const now = deps.now()
  return deps.store.write(acting(deps, 'privacy.review'), async (tx): Promise<Result<RetentionReview, ReviewRefusal>> => {
    const { due } = await loadRetention(tx, dateOf(now))
    const decided: RetentionReviewLine[] = []
    for (const each of due) {
      const line = lines.find(({ kind, subjectId }) => kind === each.subject.kind && subjectId === each.subject.subjectId)
      if (line === undefined) return err({ code: 'REVIEW_INCOMPLETE', missing: missingIn(due, lines) })
      const checked = lineOf(each, line, dateOf(now))
      if (!checked.ok) return checked
      decided.push(checked.value)
    }
    if (lines.length !== due.length) return err({ code: 'REVIEW_INCOMPLETE', missing: Math.abs(lines.length - due.length) })
    const review: RetentionReview = {
      id: deps.newId('retention-review'),
      heldOn: dateOf(now),
      heldBy: deps.actor(),
      heldAt: now,
      lines: decided,
    }
    await insertRetentionReview(tx, review)
    const kept = decided.filter(({ outcome }) => outcome === 'keep').length
    const after = { heldOn: review.heldOn, kept, erased: decided.length - kept }
    tx.note({ subject: 'retention-review', subjectId: review.id, before: null, after, reason: null })
    for (const line of decided) if (line.outcome === 'erase') await eraseSubject(tx, line, line.reason || null, now)
    return ok(review)
  })
}

function missingIn(due: readonly DueRetention[], lines: readonly ReviewedSubject[]): number {
  const known = new Set(lines.map(({ kind, subjectId }) => `${kind} ${subjectId}`))
  return due.filter(({ subject }) => !known.has(`${subject.kind} ${subject.subjectId}`)).length
}

function lineOf(
  { subject, dueOn }: DueRetention,
  { outcome, reason, keepUntil }: ReviewedSubject,
  today: RetentionReview['heldOn'],
): Result<RetentionReviewLine, ReviewRefusal> {
  const { kind, subjectId, title } = subject
  const line = { kind, subjectId, title, dueOn, outcome, reason }
  if (outcome === 'erase') return isErasable(kind) ? ok({ ...line, keepUntil: null }) : err({ code: 'NEVER_ERASED', title })
  if (reason === '') return err({ code: 'REASON_MISSING' })
  if (keepUntil === null || keepUntil <= today) return err({ code: 'KEEP_UNTIL_MISSING', title })
  return ok({ ...line, keepUntil })
}
