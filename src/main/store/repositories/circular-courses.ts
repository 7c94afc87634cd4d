import type { Id } from '#shared/basics/id.ts'
import type { CircularDeadline } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type {
  CircularContinuation,
  CircularCourse,
  CircularEnding,
  CircularExtension,
  Reminder,
} from '#shared/domain/circular-procedures/course.ts'
import { fromJson, toJson } from '../json-column.ts'
import type { ReadTx, WriteTx } from '../store.ts'

/** What happened to a procedure on its way. */
export async function findCourse(tx: ReadTx, procedureId: Id<'circular-procedure'>): Promise<CircularCourse> {
  return {
    extension: await findExtension(tx, procedureId),
    ending: await findEnding(tx, procedureId),
    continuations: await listContinuations(tx, procedureId),
    reminders: await listReminders(tx, procedureId),
  }
}

/** Moves the deadline, once (R29). */
export async function insertExtension(
  tx: WriteTx,
  procedureId: Id<'circular-procedure'>,
  extension: CircularExtension,
  deadline: Pick<CircularDeadline, 'endsAt' | 'endsOn' | 'sentence'>,
): Promise<void> {
  await tx
    .insertInto('circular_extension')
    .values({
      circular_procedure_id: procedureId,
      extended_at: extension.extendedAt,
      extended_by: extension.extendedBy,
      reason: extension.reason,
      former_ends_at: extension.formerEndsAt,
      former_ends_on: extension.formerEndsOn,
      former_sentence: extension.formerSentence,
      notices: toJson(extension.notices),
    })
    .execute()
  await tx
    .updateTable('circular_procedure')
    .set({ ends_at: deadline.endsAt, ends_on: deadline.endsOn, deadline_sentence: deadline.sentence })
    .where('circular_procedure_id', '=', procedureId)
    .execute()
}

/** Why it ended without a result; an objection has its own ending (R26). */
export async function insertEnding(tx: WriteTx, procedureId: Id<'circular-procedure'>, ending: CircularEnding): Promise<void> {
  await tx
    .insertInto('circular_ending')
    .values({
      circular_procedure_id: procedureId,
      kind: ending.kind,
      ended_at: ending.endedAt,
      ended_by: ending.endedBy,
      reason: ending.reason,
    })
    .execute()
}

export async function insertContinuation(
  tx: WriteTx,
  procedureId: Id<'circular-procedure'>,
  continuation: CircularContinuation,
): Promise<void> {
  await tx
    .insertInto('circular_continuation')
    .values({
      circular_procedure_id: procedureId,
      continued_at: continuation.continuedAt,
      continued_by: continuation.continuedBy,
      reason: continuation.reason,
      changes: toJson(continuation.changes),
    })
    .execute()
}

export async function insertReminder(tx: WriteTx, procedureId: Id<'circular-procedure'>, reminder: Reminder): Promise<void> {
  await tx
    .insertInto('reminder')
    .values({
      reminder_id: reminder.id,
      circular_procedure_id: procedureId,
      member_id: reminder.memberId,
      stage: reminder.stage,
      made_at: reminder.madeAt,
      address: reminder.address,
    })
    .execute()
}

async function findExtension(tx: ReadTx, procedureId: Id<'circular-procedure'>): Promise<CircularExtension | null> {
  const row = await tx
    .selectFrom('circular_extension')
    .selectAll()
    .where('circular_procedure_id', '=', procedureId)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    extendedAt: row.extended_at,
    extendedBy: row.extended_by,
    reason: row.reason,
    formerEndsAt: row.former_ends_at,
    formerEndsOn: row.former_ends_on,
    formerSentence: row.former_sentence,
    notices: fromJson(row.notices),
  }
}

async function findEnding(tx: ReadTx, procedureId: Id<'circular-procedure'>): Promise<CircularEnding | null> {
  const row = await tx
    .selectFrom('circular_ending')
    .selectAll()
    .where('circular_procedure_id', '=', procedureId)
    .executeTakeFirst()
  return row === undefined ? null : { kind: row.kind, endedAt: row.ended_at, endedBy: row.ended_by, reason: row.reason }
}

async function listContinuations(tx: ReadTx, procedureId: Id<'circular-procedure'>): Promise<readonly CircularContinuation[]> {
  const rows = await tx
    .selectFrom('circular_continuation')
    .selectAll()
    .where('circular_procedure_id', '=', procedureId)
    .orderBy('continued_at')
    .execute()
  return rows.map((row) => ({
    continuedAt: row.continued_at,
    continuedBy: row.continued_by,
    reason: row.reason,
    changes: fromJson(row.changes),
  }))
}

async function listReminders(tx: ReadTx, procedureId: Id<'circular-procedure'>): Promise<readonly Reminder[]> {
  const rows = await tx
    .selectFrom('reminder')
    .selectAll()
    .where('circular_procedure_id', '=', procedureId)
    .orderBy('made_at')
    .orderBy('reminder_id')
    .execute()
  return rows.map((row) => ({
    id: row.reminder_id,
    memberId: row.member_id,
    stage: row.stage,
    madeAt: row.made_at,
    address: row.address,
  }))
}
