import type { Selectable } from 'kysely'
import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { Opinion, OpinionPoll, PollApproach, PollMember } from '#shared/domain/circular-procedures/opinion-poll.ts'
import { fromJson, toJson } from '../json-column.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { OpinionPollTable, OpinionTable, PollApproachTable, PollCredentialTable } from '../tables/opinion-polls.ts'

/** Public half of the credential in a pack, and for whom it was made. */
export interface PollCredential {
  readonly keyX: string
  readonly pollId: Id<'opinion-poll'>
  readonly memberId: Id<'member'>
  readonly madeAt: Instant
}

/** All Meinungsbilder, the newest first. */
export async function listOpinionPolls(tx: ReadTx): Promise<readonly OpinionPoll[]> {
  const rows = await tx.selectFrom('opinion_poll').selectAll().orderBy('started_at', 'desc').orderBy('number', 'desc').execute()
  const approaches = await tx.selectFrom('poll_approach').selectAll().orderBy('opinion_poll_id').orderBy('position').execute()
  const approachesOf = Map.groupBy(approaches, ({ opinion_poll_id }) => opinion_poll_id)
  return rows.map((row) => toPoll(row, approachesOf.get(row.opinion_poll_id) ?? []))
}

export async function findOpinionPoll(tx: ReadTx, pollId: Id<'opinion-poll'>): Promise<OpinionPoll | undefined> {
  const row = await tx.selectFrom('opinion_poll').selectAll().where('opinion_poll_id', '=', pollId).executeTakeFirst()
  if (row === undefined) return undefined
  const approaches = await tx
    .selectFrom('poll_approach')
    .selectAll()
    .where('opinion_poll_id', '=', pollId)
    .orderBy('position')
    .execute()
  return toPoll(row, approaches)
}

/** Starts: approaches and members first, then the poll, whose row seals them. */
export async function insertOpinionPoll(tx: WriteTx, poll: OpinionPoll, members: readonly PollMember[]): Promise<void> {
  const approaches = poll.approaches.map(({ id, position, title, explanation }) => ({
    poll_approach_id: id,
    opinion_poll_id: poll.id,
    position,
    title,
    explanation,
  }))
  await tx.insertInto('poll_approach').values(approaches).execute()
  const asked = members.map(({ memberId, memberName }, index) => ({
    opinion_poll_id: poll.id,
    member_id: memberId,
    position: index + 1,
    member_name: memberName,
  }))
  await tx.insertInto('poll_member').values(asked).execute()
  await tx
    .insertInto('opinion_poll')
    .values({
      opinion_poll_id: poll.id,
      number: poll.number,
      subject: poll.subject,
      question: poll.question,
      steps: poll.steps,
      lowest: poll.lowest,
      highest: poll.highest,
      started_at: poll.startedAt,
      ends_on: poll.endsOn,
      ends_at: poll.endsAt,
      withdrawn_at: poll.withdrawn?.at ?? null,
      withdrawn_by: poll.withdrawn?.by ?? null,
      withdrawn_reason: poll.withdrawn?.reason ?? null,
    })
    .execute()
}

export async function setPollWithdrawn(
  tx: WriteTx,
  pollId: Id<'opinion-poll'>,
  { at, by, reason }: NonNullable<OpinionPoll['withdrawn']>,
): Promise<void> {
  await tx
    .updateTable('opinion_poll')
    .set({ withdrawn_at: at, withdrawn_by: by, withdrawn_reason: reason })
    .where('opinion_poll_id', '=', pollId)
    .execute()
}

/** Who is asked, in the order of the start. */
export async function listPollMembers(tx: ReadTx, pollId: Id<'opinion-poll'>): Promise<readonly PollMember[]> {
  const rows = await tx.selectFrom('poll_member').selectAll().where('opinion_poll_id', '=', pollId).orderBy('position').execute()
  return rows.map((row) => ({ memberId: row.member_id, memberName: row.member_name }))
}

export async function insertPollCredential(tx: WriteTx, credential: PollCredential): Promise<void> {
  await tx
    .insertInto('poll_credential')
    .values({
      key_x: credential.keyX,
      opinion_poll_id: credential.pollId,
      member_id: credential.memberId,
      made_at: credential.madeAt,
    })
    .execute()
}

export async function findPollCredential(tx: ReadTx, keyX: string): Promise<PollCredential | undefined> {
  const row = await tx.selectFrom('poll_credential').selectAll().where('key_x', '=', keyX).executeTakeFirst()
  return row === undefined ? undefined : toCredential(row)
}

/** Every credential that was made for a poll, the last one last. */
export async function listPollCredentials(tx: ReadTx, pollId: Id<'opinion-poll'>): Promise<readonly PollCredential[]> {
  const rows = await tx
    .selectFrom('poll_credential')
    .selectAll()
    .where('opinion_poll_id', '=', pollId)
    .orderBy('made_at')
    .orderBy('key_x')
    .execute()
  return rows.map(toCredential)
}

/** Everything that came in on a poll, by time of receipt. */
export async function listOpinions(tx: ReadTx, pollId: Id<'opinion-poll'>): Promise<readonly Opinion[]> {
  const rows = await tx
    .selectFrom('opinion')
    .selectAll()
    .where('opinion_poll_id', '=', pollId)
    .orderBy('received_at')
    .orderBy('answer_sha256')
    .execute()
  return rows.map(toOpinion)
}

export async function findOpinionOfAnswer(tx: ReadTx, answerSha256: Sha256): Promise<Id<'opinion'> | undefined> {
  const row = await tx.selectFrom('opinion').select('opinion_id').where('answer_sha256', '=', answerSha256).executeTakeFirst()
  return row?.opinion_id
}

/** Keeps an opinion for ever. Its evidence must be in the blob store. */
export async function insertOpinion(tx: WriteTx, opinion: Opinion): Promise<void> {
  await tx
    .insertInto('opinion')
    .values({
      opinion_id: opinion.id,
      opinion_poll_id: opinion.pollId,
      member_id: opinion.memberId,
      person_name: opinion.personName,
      received_at: opinion.receivedAt,
      recorded_at: opinion.recordedAt,
      ratings: toJson(opinion.ratings),
      remark: opinion.remark,
      answer_sha256: opinion.answerSha256,
      receipt_code: opinion.receiptCode,
      claimed_at: opinion.claimedAt,
      evidence: opinion.evidence,
    })
    .execute()
}

function toPoll(row: Selectable<OpinionPollTable>, approaches: readonly Selectable<PollApproachTable>[]): OpinionPoll {
  const { withdrawn_at: at, withdrawn_by: by, withdrawn_reason: reason } = row
  return {
    id: row.opinion_poll_id,
    number: row.number,
    subject: row.subject,
    question: row.question,
    steps: row.steps,
    lowest: row.lowest,
    highest: row.highest,
    approaches: approaches.map(toApproach),
    startedAt: row.started_at,
    endsOn: row.ends_on,
    endsAt: row.ends_at,
    withdrawn: at === null || by === null || reason === null ? null : { at, by, reason },
  }
}

function toApproach(row: Selectable<PollApproachTable>): PollApproach {
  return { id: row.poll_approach_id, position: row.position, title: row.title, explanation: row.explanation }
}

function toCredential(row: Selectable<PollCredentialTable>): PollCredential {
  return { keyX: row.key_x, pollId: row.opinion_poll_id, memberId: row.member_id, madeAt: row.made_at }
}

function toOpinion(row: Selectable<OpinionTable>): Opinion {
  return {
    id: row.opinion_id,
    pollId: row.opinion_poll_id,
    memberId: row.member_id,
    personName: row.person_name,
    receivedAt: row.received_at,
    recordedAt: row.recorded_at,
    ratings: fromJson(row.ratings),
    remark: row.remark,
    answerSha256: row.answer_sha256,
    receiptCode: row.receipt_code,
    claimedAt: row.claimed_at,
    evidence: row.evidence,
  }
}
