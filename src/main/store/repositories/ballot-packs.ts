import type { Selectable } from 'kysely'
import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { SignedAnswer } from '#shared/domain/circular-procedures/ballot-pack.ts'
import type { MemberKey, RefusedAnswer } from '#shared/domain/circular-procedures/course.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { BallotCredentialTable, MemberKeyTable, RefusedAnswerTable } from '../tables/ballot-packs.ts'

/** Public half of the credential in a pack, and for whom the pack was made. */
export interface BallotCredential {
  readonly keyX: string
  readonly circularProcedureId: Id<'circular-procedure'>
  readonly memberId: Id<'member'>
  readonly madeAt: Instant
}

export async function insertCredential(tx: WriteTx, credential: BallotCredential): Promise<void> {
  await tx
    .insertInto('ballot_credential')
    .values({
      key_x: credential.keyX,
      circular_procedure_id: credential.circularProcedureId,
      member_id: credential.memberId,
      made_at: credential.madeAt,
    })
    .execute()
}

export async function findCredential(tx: ReadTx, keyX: string): Promise<BallotCredential | undefined> {
  const row = await tx.selectFrom('ballot_credential').selectAll().where('key_x', '=', keyX).executeTakeFirst()
  return row && toCredential(row)
}

/** When packs were made for a procedure, the latest last. */
export async function listCredentials(tx: ReadTx, procedureId: Id<'circular-procedure'>): Promise<readonly BallotCredential[]> {
  const rows = await tx
    .selectFrom('ballot_credential')
    .selectAll()
    .where('circular_procedure_id', '=', procedureId)
    .orderBy('made_at')
    .orderBy('member_id')
    .execute()
  return rows.map(toCredential)
}

export async function findMemberKey(tx: ReadTx, keyX: string): Promise<MemberKey | undefined> {
  const row = await tx.selectFrom('member_key').selectAll().where('key_x', '=', keyX).executeTakeFirst()
  return row && toMemberKey(row)
}

/** All keys of devices, the newest first. */
export async function listMemberKeys(tx: ReadTx): Promise<readonly MemberKey[]> {
  const rows = await tx.selectFrom('member_key').selectAll().orderBy('first_seen_at', 'desc').orderBy('key_x').execute()
  return rows.map(toMemberKey)
}

export async function insertMemberKey(tx: WriteTx, key: MemberKey): Promise<void> {
  await tx
    .insertInto('member_key')
    .values({
      key_x: key.keyX,
      member_id: key.memberId,
      person_name: key.personName,
      fingerprint: key.fingerprint,
      first_seen_at: key.firstSeenAt,
      confirmed_at: key.confirmedAt,
      confirmed_by: key.confirmedBy,
    })
    .execute()
}

/** That somebody compared the fingerprint with the member; false when the key is unknown. */
export async function confirmMemberKey(
  tx: WriteTx,
  keyX: string,
  confirmed: { readonly at: Instant; readonly by: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('member_key')
    .set({ confirmed_at: confirmed.at, confirmed_by: confirmed.by })
    .where('key_x', '=', keyX)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Notes how the answer behind a response was signed. */
export async function insertSignedAnswer(tx: WriteTx, responseId: Id<'response'>, signed: SignedAnswer): Promise<void> {
  await tx
    .insertInto('signed_answer')
    .values({
      response_id: responseId,
      answer_sha256: signed.answerSha256,
      signed_by: signed.signedBy,
      key_x: signed.keyX,
      receipt_code: signed.receiptCode,
      claimed_at: signed.claimedAt,
    })
    .execute()
}

/** The response that an answer became; undefined when it is new. */
export async function findResponseOfAnswer(tx: ReadTx, answerSha256: Sha256): Promise<Id<'response'> | undefined> {
  const row = await tx
    .selectFrom('signed_answer')
    .select('response_id')
    .where('answer_sha256', '=', answerSha256)
    .executeTakeFirst()
  return row?.response_id
}

/** Keeps an answer that was not accepted; false when the same file was refused for the same reason before. */
export async function insertRefusedAnswer(tx: WriteTx, refused: RefusedAnswer): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('refused_answer')
    .values({
      refused_answer_id: refused.id,
      circular_procedure_id: refused.circularProcedureId,
      sha256: refused.sha256,
      name: refused.name,
      code: refused.code,
      arrived_at: refused.arrivedAt,
    })
    .onConflict((conflict) => conflict.columns(['sha256', 'code']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** What was refused on a procedure, the oldest first. */
export async function listRefusedAnswers(tx: ReadTx, procedureId: Id<'circular-procedure'>): Promise<readonly RefusedAnswer[]> {
  const rows = await tx
    .selectFrom('refused_answer')
    .selectAll()
    .where('circular_procedure_id', '=', procedureId)
    .orderBy('arrived_at')
    .orderBy('refused_answer_id')
    .execute()
  return rows.map(toRefusedAnswer)
}

function toCredential(row: Selectable<BallotCredentialTable>): BallotCredential {
  return { keyX: row.key_x, circularProcedureId: row.circular_procedure_id, memberId: row.member_id, madeAt: row.made_at }
}

function toMemberKey(row: Selectable<MemberKeyTable>): MemberKey {
  return {
    keyX: row.key_x,
    memberId: row.member_id,
    personName: row.person_name,
    fingerprint: row.fingerprint,
    firstSeenAt: row.first_seen_at,
    confirmedAt: row.confirmed_at,
    confirmedBy: row.confirmed_by,
  }
}

function toRefusedAnswer(row: Selectable<RefusedAnswerTable>): RefusedAnswer {
  return {
    id: row.refused_answer_id,
    circularProcedureId: row.circular_procedure_id,
    sha256: row.sha256,
    name: row.name,
    code: row.code,
    arrivedAt: row.arrived_at,
  }
}
