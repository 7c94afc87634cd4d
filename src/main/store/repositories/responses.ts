import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { SignedAnswer } from '#shared/domain/circular-procedures/ballot-pack.ts'
import type { StoredFile } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { ItemConflict, ItemPoints, ItemVote, Response } from '#shared/domain/circular-procedures/response.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { SignedAnswerTable } from '../tables/ballot-packs.ts'
import type { ResponseTable } from '../tables/circular-procedures.ts'
import { insertSignedAnswer } from './ballot-packs.ts'

/** Everything that arrived on a procedure, with votes, points, conflicts of interest and evidence, by time of receipt, then by time of recording. */
export async function listResponses(tx: ReadTx, procedureId: Id<'circular-procedure'>): Promise<readonly Response[]> {
  const rows = await tx
    .selectFrom('response')
    .leftJoin('signed_answer', 'signed_answer.response_id', 'response.response_id')
    .selectAll('response')
    .select(['answer_sha256', 'signed_by', 'key_x', 'receipt_code', 'claimed_at'])
    .where('circular_procedure_id', '=', procedureId)
    .orderBy('received_at')
    .orderBy('recorded_at')
    .orderBy('response.response_id')
    .execute()
  const votes = await readVotes(tx, procedureId)
  const points = await readPoints(tx, procedureId)
  const conflicts = await readConflicts(tx, procedureId)
  const evidence = await readEvidence(tx, procedureId)
  return rows.map((row) => {
    const id = row.response_id
    return toResponse(row, {
      votes: votes.get(id) ?? [],
      points: points.get(id) ?? [],
      conflicts: conflicts.get(id) ?? [],
      evidence: evidence.get(id) ?? [],
    })
  })
}

/** Stores a response for ever: votes, points, conflicts and evidence first, then the response, whose row seals them. Evidence must be in the blob store. */
export async function insertResponse(tx: WriteTx, response: Response): Promise<void> {
  const votes = response.votes.map((vote) => ({
    response_id: response.id,
    circular_item_id: vote.itemId,
    circular_procedure_id: response.circularProcedureId,
    choice: vote.choice,
  }))
  if (votes.length > 0) await tx.insertInto('response_vote').values(votes).execute()
  const points = response.points.map(({ itemId, criterionId, points: given }) => ({
    response_id: response.id,
    circular_item_id: itemId,
    circular_procedure_id: response.circularProcedureId,
    criterion_id: criterionId,
    points: given,
  }))
  if (points.length > 0) await tx.insertInto('response_points').values(points).execute()
  const conflicts = response.conflicts.map(({ itemId, reason }) => ({
    response_id: response.id,
    circular_item_id: itemId,
    circular_procedure_id: response.circularProcedureId,
    reason,
  }))
  if (conflicts.length > 0) await tx.insertInto('response_conflict').values(conflicts).execute()
  const evidence = response.evidence.map((file, index) => ({
    response_id: response.id,
    position: index + 1,
    sha256: file.sha256,
    name: file.name,
    media_type: file.mediaType,
  }))
  if (evidence.length > 0) await tx.insertInto('response_evidence').values(evidence).execute()
  await tx.insertInto('response').values(toRow(response)).execute()
  if (response.signed !== null) await insertSignedAnswer(tx, response.id, response.signed)
}

async function readVotes(tx: ReadTx, procedureId: Id<'circular-procedure'>): Promise<ReadonlyMap<string, readonly ItemVote[]>> {
  const rows = await tx
    .selectFrom('response_vote')
    .innerJoin('circular_item', 'circular_item.circular_item_id', 'response_vote.circular_item_id')
    .where('response_vote.circular_procedure_id', '=', procedureId)
    .orderBy('circular_item.position')
    .select(['response_vote.response_id', 'response_vote.circular_item_id as itemId', 'response_vote.choice'])
    .execute()
  return groupedByResponse(rows, (row) => ({ itemId: row.itemId, choice: row.choice }))
}

async function readPoints(
  tx: ReadTx,
  procedureId: Id<'circular-procedure'>,
): Promise<ReadonlyMap<string, readonly ItemPoints[]>> {
  const rows = await tx
    .selectFrom('response_points')
    .selectAll()
    .where('circular_procedure_id', '=', procedureId)
    .orderBy('response_id')
    .orderBy('circular_item_id')
    .orderBy('criterion_id')
    .execute()
  return groupedByResponse(rows, (row) => ({
    itemId: row.circular_item_id,
    criterionId: row.criterion_id,
    points: row.points,
  }))
}

async function readConflicts(
  tx: ReadTx,
  procedureId: Id<'circular-procedure'>,
): Promise<ReadonlyMap<string, readonly ItemConflict[]>> {
  const rows = await tx
    .selectFrom('response_conflict')
    .innerJoin('circular_item', 'circular_item.circular_item_id', 'response_conflict.circular_item_id')
    .where('response_conflict.circular_procedure_id', '=', procedureId)
    .orderBy('circular_item.position')
    .select(['response_conflict.response_id', 'response_conflict.circular_item_id as itemId', 'response_conflict.reason'])
    .execute()
  return groupedByResponse(rows, ({ itemId, reason }) => ({ itemId, reason }))
}

async function readEvidence(
  tx: ReadTx,
  procedureId: Id<'circular-procedure'>,
): Promise<ReadonlyMap<string, readonly StoredFile[]>> {
  const rows = await tx
    .selectFrom('response_evidence')
    .innerJoin('response', 'response.response_id', 'response_evidence.response_id')
    .innerJoin('blob', 'blob.sha256', 'response_evidence.sha256')
    .where('response.circular_procedure_id', '=', procedureId)
    .orderBy('response_evidence.position')
    .select([
      'response_evidence.response_id',
      'blob.sha256',
      'blob.size',
      'response_evidence.name',
      'response_evidence.media_type',
    ])
    .execute()
  return groupedByResponse(rows, (row) => ({ sha256: row.sha256, name: row.name, mediaType: row.media_type, size: row.size }))
}

function groupedByResponse<Row extends { readonly response_id: string }, T>(
  rows: readonly Row[],
  toValue: (row: Row) => T,
): ReadonlyMap<string, readonly T[]> {
  const groups = Map.groupBy(rows, (row) => row.response_id)
  return new Map([...groups].map(([responseId, group]) => [responseId, group.map(toValue)]))
}

/** Null in all columns of a left join where an answer was not signed. */
type SignedColumns = { readonly [K in keyof Omit<SignedAnswerTable, 'response_id'>]: SignedAnswerTable[K] | null }

function toResponse(
  row: Selectable<ResponseTable> & SignedColumns,
  { votes, points, conflicts, evidence }: Pick<Response, 'votes' | 'points' | 'conflicts' | 'evidence'>,
): Response {
  return {
    id: row.response_id,
    circularProcedureId: row.circular_procedure_id,
    memberId: row.member_id,
    personId: row.person_id,
    personName: row.person_name,
    role: row.role,
    way: row.way,
    receivedAt: row.received_at,
    postedOn: row.posted_on,
    heldBy: row.held_by_member_id,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    votes,
    points,
    objectsToProcedure: row.objects_to_procedure === 1,
    conflicts,
    remark: row.remark,
    onBehalfReason: row.on_behalf_reason,
    corrects: row.corrects_response_id,
    correctionReason: row.correction_reason,
    evidence,
    signed: signedOf(row),
  }
}

function signedOf({ answer_sha256, signed_by, key_x, receipt_code, claimed_at }: SignedColumns): SignedAnswer | null {
  if (answer_sha256 === null || signed_by === null || key_x === null || receipt_code === null || claimed_at === null) return null
  return { answerSha256: answer_sha256, signedBy: signed_by, keyX: key_x, receiptCode: receipt_code, claimedAt: claimed_at }
}

function toRow(response: Response): ResponseTable {
  return {
    response_id: response.id,
    circular_procedure_id: response.circularProcedureId,
    member_id: response.memberId,
    person_id: response.personId,
    person_name: response.personName,
    role: response.role,
    way: response.way,
    received_at: response.receivedAt,
    posted_on: response.postedOn,
    held_by_member_id: response.heldBy,
    recorded_at: response.recordedAt,
    recorded_by: response.recordedBy,
    objects_to_procedure: response.objectsToProcedure ? 1 : 0,
    conflict_reason: null,
    remark: response.remark,
    on_behalf_reason: response.onBehalfReason,
    corrects_response_id: response.corrects,
    correction_reason: response.correctionReason,
  }
}
