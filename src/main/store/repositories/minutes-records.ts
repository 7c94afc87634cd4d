import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { CorrectionOfMinutes, MinutesSignature, ObjectionToMinutes } from '#shared/domain/meetings/minutes-record.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { CorrectionOfMinutesTable, MinutesSignatureTable, ObjectionToMinutesTable } from '../tables/meeting-records.ts'

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

/** Signatures under the minutes of one meeting, or of all, who chaired first. */
export async function listMinutesSignatures(
  tx: ReadTx,
  meetingId: Id<'meeting'> | null = null,
): Promise<readonly MinutesSignature[]> {
  const rows = await tx
    .selectFrom('minutes_signature')
    .selectAll()
    .$if(meetingId !== null, (query) => query.where('meeting_id', '=', meetingId))
    .orderBy('meeting_id')
    .orderBy('part')
    .execute()
  return rows.map(toSignature)
}

/** Enters a signature for ever; throws when the same part signed before. */
export async function insertMinutesSignature(tx: WriteTx, signature: MinutesSignature): Promise<void> {
  await tx
    .insertInto('minutes_signature')
    .values({
      minutes_signature_id: signature.id,
      meeting_id: signature.meetingId,
      part: signature.part,
      person_name: signature.personName,
      way: signature.way,
      signed_on: signature.signedOn,
      evidence_sha256: signature.evidence.sha256,
      evidence_name: signature.evidence.name,
      recorded_at: signature.recordedAt,
    })
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

function toSignature(row: Selectable<MinutesSignatureTable>): MinutesSignature {
  return {
    id: row.minutes_signature_id,
    meetingId: row.meeting_id,
    part: row.part,
    personName: row.person_name,
    way: row.way,
    signedOn: row.signed_on,
    evidence: { sha256: row.evidence_sha256, name: row.evidence_name },
    recordedAt: row.recorded_at,
  }
}
