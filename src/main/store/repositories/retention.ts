import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { RetentionReview, RetentionReviewLine, RetentionRule } from '#shared/domain/workspace/retention.ts'
import { fromJson, toJson } from '../json-column.ts'
import type { ReadTx, WriteTx } from '../store.ts'

/** Rules that an alliance chose in place of the suggestions. */
export async function listRetentionRules(tx: ReadTx): Promise<readonly RetentionRule[]> {
  return tx.selectFrom('retention_rule').select(['kind', 'months', 'reason']).orderBy('kind').execute()
}

export async function saveRetentionRule(tx: WriteTx, { kind, months, reason }: RetentionRule, at: Instant): Promise<void> {
  const fields = { months, reason, changed_at: at }
  await tx
    .insertInto('retention_rule')
    .values({ kind, ...fields })
    .onConflict((conflict) => conflict.column('kind').doUpdateSet(fields))
    .execute()
}

/** Every review that was held, the newest first. */
export async function listRetentionReviews(tx: ReadTx): Promise<readonly RetentionReview[]> {
  const reviews = await tx
    .selectFrom('retention_review')
    .selectAll()
    .orderBy('held_at', 'desc')
    .orderBy('retention_review_id')
    .execute()
  const lines = await tx
    .selectFrom('retention_review_line')
    .selectAll()
    .orderBy('retention_review_id')
    .orderBy('position')
    .execute()
  return reviews.map((review) => ({
    id: review.retention_review_id,
    heldOn: review.held_on,
    heldBy: review.held_by,
    heldAt: review.held_at,
    lines: lines
      .filter((line) => line.retention_review_id === review.retention_review_id)
      .map(
        (line): RetentionReviewLine => ({
          kind: line.kind,
          subjectId: line.subject_id,
          title: line.title,
          dueOn: line.due_on,
          outcome: line.outcome,
          reason: line.reason,
          keepUntil: line.keep_until,
        }),
      ),
  }))
}

export async function insertRetentionReview(tx: WriteTx, { id, heldOn, heldBy, heldAt, lines }: RetentionReview): Promise<void> {
  await tx
    .insertInto('retention_review')
    .values({ retention_review_id: id, held_on: heldOn, held_by: heldBy, held_at: heldAt })
    .execute()
  for (const [index, line] of lines.entries())
    await tx
      .insertInto('retention_review_line')
      .values({
        retention_review_id: id,
        position: index + 1,
        kind: line.kind,
        subject_id: line.subjectId,
        title: line.title,
        due_on: line.dueOn,
        outcome: line.outcome,
        reason: line.reason,
        keep_until: line.keepUntil,
      })
      .execute()
}

/** Forms of which there is one in a workspace. */
type FormText = 'processing_record' | 'handover_note'

/** What was written into a form; undefined as long as nobody did. */
export async function readFormText<Content extends object>(tx: ReadTx, form: FormText): Promise<Content | undefined> {
  const row = await tx.selectFrom(form).select('content').executeTakeFirst()
  return row && fromJson<Content>(row.content)
}

export async function saveFormText(tx: WriteTx, form: FormText, content: object, at: Instant): Promise<void> {
  const fields = { content: toJson(content), saved_at: at }
  await tx
    .insertInto(form)
    .values({ only: 1, ...fields })
    .onConflict((conflict) => conflict.column('only').doUpdateSet(fields))
    .execute()
}

/** Procedures whose result was announced in a meeting with approved minutes, and when these were approved. */
export async function listApprovedAnnouncements(tx: ReadTx): Promise<ReadonlyMap<string, LocalDate>> {
  const rows = await tx
    .selectFrom('announcement')
    .innerJoin('agenda_item', 'agenda_item.agenda_item_id', 'announcement.agenda_item_id')
    .innerJoin('meeting', 'meeting.meeting_id', 'agenda_item.meeting_id')
    .select(['announcement.circular_procedure_id as procedureId', 'meeting.minutes_approved_on as approvedOn'])
    .execute()
  return new Map(rows.flatMap(({ procedureId, approvedOn }) => (approvedOn === null ? [] : [[procedureId, approvedOn] as const])))
}
