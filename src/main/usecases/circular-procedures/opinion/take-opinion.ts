import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Opinion, OpinionPoll, PollMember } from '#shared/domain/circular-procedures/opinion-poll.ts'
import { type ReadOpinion, readOpinion } from '../../../signing/answers/opinion-file.ts'
import { putBlob } from '../../../store/repositories/blobs.ts'
import {
  findOpinionOfAnswer,
  findOpinionPoll,
  findPollCredential,
  insertOpinion,
  listPollMembers,
} from '../../../store/repositories/opinion-polls.ts'
import type { WriteTx } from '../../../store/store.ts'
import type { Deps } from '../../deps.ts'
import { toJson } from '../../journal-json.ts'
import type { ArrivedFile } from '../arrived-answers.ts'
import { stateOf } from './poll-facts.ts'

type OpinionRefusal = Refusal<
  | 'ANSWER_UNREADABLE'
  | 'ANSWER_SIGNATURE_INVALID'
  | 'ANSWER_KEY_UNKNOWN'
  | 'ANSWER_OF_ANOTHER_ALLIANCE'
  | 'ANSWER_DOES_NOT_FIT'
  | 'NOT_RUNNING'
  | 'RECEIVED_BEFORE_START'
>

/** What became of one answer to a Meinungsbild. */
export interface TakenOpinion {
  readonly refusal: OpinionRefusal | null
  readonly poll: OpinionPoll | null
  readonly member: PollMember | null
  readonly read: ReadOpinion | null
  readonly isDuplicate: boolean
}

/**
 * Takes in an answer to a Meinungsbild: signed by a pack that was made here for this member, about its approaches, on its scale.
 * What comes late is kept and not counted; the same answer again changes nothing.
 */
export async function takeOpinion(
  tx: WriteTx,
  deps: Deps,
  jws: string,
  file: ArrivedFile,
  receivedAt: Instant,
): Promise<TakenOpinion> {
  const read = await readOpinion(jws)
  if (!read.ok) return { refusal: read.error, poll: null, member: null, read: null, isDuplicate: false }
  const { answer, answerSha256, receiptCode } = read.value
  const poll = (await findOpinionPoll(tx, answer.pollId)) ?? null
  const asked = poll === null ? [] : await listPollMembers(tx, poll.id)
  const member = asked.find(({ memberId }) => memberId === answer.memberId) ?? null
  const isDuplicate = (await findOpinionOfAnswer(tx, answerSha256)) !== undefined
  const fits = isDuplicate ? ok(null) : await fitsPoll(tx, deps, read.value, poll, receivedAt)
  const report = { poll, member, read: read.value }
  if (!fits.ok) return { ...report, refusal: fits.error, isDuplicate: false }
  if (isDuplicate || poll === null || member === null) return { ...report, refusal: null, isDuplicate }
  const { sha256 } = await putBlob(tx, file.bytes, { name: file.name, mediaType: 'application/octet-stream' })
  const opinion: Opinion = {
    id: deps.newId('opinion'),
    pollId: poll.id,
    memberId: member.memberId,
    personName: answer.personName,
    receivedAt,
    recordedAt: deps.now(),
    ratings: answer.ratings,
    remark: answer.remark,
    answerSha256,
    receiptCode,
    claimedAt: answer.claimedAt,
    evidence: sha256,
  }
  await insertOpinion(tx, opinion)
  tx.note({ subject: 'opinion-poll', subjectId: poll.id, before: null, after: toJson({ opinion }), reason: null })
  return { ...report, refusal: null, isDuplicate: false }
}

async function fitsPoll(
  tx: WriteTx,
  { now }: Deps,
  { answer, key }: ReadOpinion,
  poll: OpinionPoll | null,
  receivedAt: Instant,
): Promise<Result<null, OpinionRefusal>> {
  if (poll === null) return err({ code: 'ANSWER_OF_ANOTHER_ALLIANCE' })
  const credential = await findPollCredential(tx, key.x)
  if (credential?.pollId !== poll.id || credential.memberId !== answer.memberId) return err({ code: 'ANSWER_KEY_UNKNOWN' })
  if (stateOf(poll, now()) === 'withdrawn') return err({ code: 'NOT_RUNNING', state: 'withdrawn' })
  if (receivedAt < poll.startedAt) return err({ code: 'RECEIVED_BEFORE_START', receivedAt, startedAt: poll.startedAt })
  const ids = answer.ratings.map(({ approachId }) => approachId)
  const isKnown = answer.ratings.every(
    ({ approachId, step }) => step <= poll.steps && poll.approaches.some(({ id }) => id === approachId),
  )
  return isKnown && ids.length > 0 && new Set(ids).size === ids.length ? ok(null) : err({ code: 'ANSWER_DOES_NOT_FIT' })
}
