import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { CorrectionOfMinutes, ObjectionToMinutes } from '#shared/domain/meetings/minutes-record.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { CorrectionOfMinutesTable, ObjectionToMinutesTable } from '../tables/meeting-records.ts'

/** Objections to the minutes of a meeting, by receipt. */
export async function listObjectionsToMinutes(tx: ReadTx, meetingId: Id<'meeting'>): Promise<readonly ObjectionToMinutes[]> {
  const rows = await tx
    .selectFrom('objection_to_minutes')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('received_at')
    .orderBy('objection_to_minutes_id')
    .execute()
  return rows.map(toObjection)
}

/** Enters an objection, or what became of one that is there. */
export async function saveObjectionToMinutes(tx: WriteTx, objection: ObjectionToMinutes): Promise<void> {
  const { id, meetingId, personName, text, receivedAt, outcome, answer, recordedAt } = objection
  const content = { meeting_id: meetingId, person_name: personName, text, received_at: receivedAt, outcome, answer }
  await tx
    .insertInto('objection_to_minutes')
    .values({ objection_to_minutes_id: id, ...content, recorded_at: recordedAt })
    .onConflict((conflict) => conflict.column('objection_to_minutes_id').doUpdateSet({ outcome, answer }))
    .execute()
}

/** Corrections of the approved minutes of a meeting, in their order. */
export async function listCorrectionsOfMinutes(tx: ReadTx, meetingId: Id<'meeting'>): Promise<readonly CorrectionOfMinutes[]> {
  const rows = await tx
    .selectFrom('correction_of_minutes')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('made_at')
    .orderBy('correction_of_minutes_id')
    .execute()
  return rows.map(toCorrection)
}

/** Enters a correction for ever. */
export async function insertCorrectionOfMinutes(tx: WriteTx, correction: CorrectionOfMinutes): Promise<void> {
  const { id, meetingId, text, reason, madeAt, madeBy } = correction
  await tx
    .insertInto('correction_of_minutes')
    .values({ correction_of_minutes_id: id, meeting_id: meetingId, text, reason, made_at: madeAt, made_by: madeBy })
    .execute()
}

function toObjection(row: Selectable<ObjectionToMinutesTable>): ObjectionToMinutes {
  return {
    id: row.objection_to_minutes_id,
    meetingId: row.meeting_id,
    personName: row.person_name,
    text: row.text,
    receivedAt: row.received_at,
    outcome: row.outcome,
    answer: row.answer,
    recordedAt: row.recorded_at,
  }
}

function toCorrection(row: Selectable<CorrectionOfMinutesTable>): CorrectionOfMinutes {
  return {
    id: row.correction_of_minutes_id,
    meetingId: row.meeting_id,
    text: row.text,
    reason: row.reason,
    madeAt: row.made_at,
    madeBy: row.made_by,
  }
}
