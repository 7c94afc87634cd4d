import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { SignedAnswer } from '#shared/domain/circular-procedures/ballot-pack.ts'
import { isPackProof, type ReadAnswer, readAnswer } from '../../signing/answers/answer-file.ts'
import { findCredential, findMemberKey, findResponseOfAnswer } from '../../store/repositories/ballot-packs.ts'
import { listPapers } from '../../store/repositories/circular-procedures.ts'
import { findPerson } from '../../store/repositories/people.ts'
import type { ReadTx } from '../../store/store.ts'
import { checkResponse, type ResponseContent, type ResponseRefusal } from './check-response.ts'
import { loadFacts } from './load-facts.ts'
import { papersHash } from './new-pack.ts'
import { criteriaOf, loadVoters } from './procedure-page.ts'
import type { CircularFacts } from './standing.ts'

export type AnswerRefusal =
  | ResponseRefusal
  | Refusal<
      | 'ANSWER_UNREADABLE'
      | 'ANSWER_SIGNATURE_INVALID'
      | 'ANSWER_KEY_UNKNOWN'
      | 'ANSWER_OF_ANOTHER_ALLIANCE'
      | 'ANSWER_OTHER_PAPERS'
      | 'ANSWER_DOES_NOT_FIT'
    >

/** An answer that may be recorded, or that is recorded already. */
export interface VerifiedAnswer {
  readonly read: ReadAnswer
  readonly facts: CircularFacts
  readonly input: Omit<ResponseContent, 'evidence'>
  readonly signed: SignedAnswer
  readonly isDuplicate: boolean
}

/** An answer that may not, with what is known of where it belongs. */
export interface RefusedAnswerReport {
  readonly refusal: AnswerRefusal
  readonly facts: CircularFacts | null
  readonly read: ReadAnswer | null
}

/** Whether an answer is genuine, belongs to a procedure of this workspace and fits it as it stands now. */
export async function verifyAnswer(
  tx: ReadTx,
  jws: string,
  receivedAt: Instant,
  now: Instant,
): Promise<Result<VerifiedAnswer, RefusedAnswerReport>> {
  const read = await readAnswer(jws)
  if (!read.ok) return err({ refusal: read.error, facts: null, read: null })
  const { answer, answerSha256, receiptCode, key } = read.value
  const loaded = await loadFacts(tx, answer.procedureId, now)
  if (!loaded.ok) return err({ refusal: { code: 'ANSWER_OF_ANOTHER_ALLIANCE' }, facts: null, read: read.value })
  const facts = loaded.value
  const refuse = (refusal: AnswerRefusal) => err({ refusal, facts, read: read.value })

  const signedBy = await signerOf(tx, read.value)
  if (signedBy === null) return refuse({ code: 'ANSWER_KEY_UNKNOWN' })
  const input = await toInput(tx, facts, read.value, receivedAt)
  const signed: SignedAnswer = { answerSha256, signedBy, keyX: key.x, receiptCode, claimedAt: answer.claimedAt }
  const isDuplicate = (await findResponseOfAnswer(tx, answerSha256)) !== undefined
  if (isDuplicate && input !== null) return ok({ read: read.value, facts, input, signed, isDuplicate })
  if (answer.papersSha256 !== papersHash(await listPapers(tx, facts.procedure.id))) {
    return refuse({ code: 'ANSWER_OTHER_PAPERS' })
  }
  if (input === null) return refuse({ code: 'ANSWER_DOES_NOT_FIT' })
  const person = input.personId === null ? null : ((await findPerson(tx, input.personId)) ?? null)
  const checked = checkResponse(
    facts,
    { ...input, evidence: [] },
    { person, criteria: await criteriaOf(tx, facts.procedure), now },
  )
  return checked.ok ? ok({ read: read.value, facts, input, signed, isDuplicate }) : refuse(checked.error)
}

/**
 * Whose key it is: the credential of a pack that was made here for exactly this member and procedure; or the key of a device,
 * which has to come with such a credential or to be confirmed for the member. Null when neither.
 */
async function signerOf(tx: ReadTx, { answer, key }: ReadAnswer): Promise<SignedAnswer['signedBy'] | null> {
  const isOwn = async (x: string): Promise<boolean> => {
    const credential = await findCredential(tx, x)
    return credential?.circularProcedureId === answer.procedureId && credential.memberId === answer.memberId
  }
  if (answer.packProof === null && (await isOwn(key.x))) return 'pack'
  if (answer.packProof !== null && isPackProof(answer, key) && (await isOwn(answer.packProof.x))) return 'device-key'
  const known = await findMemberKey(tx, key.x)
  return known !== undefined && known.confirmedAt !== null && known.memberId === answer.memberId ? 'device-key' : null
}

/** The answer as a response; null when it speaks of items or people that are not in this procedure. */
async function toInput(
  tx: ReadTx,
  { procedure, roll, recusals }: CircularFacts,
  { answer }: ReadAnswer,
  receivedAt: Instant,
): Promise<Omit<ResponseContent, 'evidence'> | null> {
  const { memberId, personId } = answer
  const spoken = [answer.votes, answer.conflicts].map((entries) => entries.map(({ itemId }) => itemId))
  const fits = spoken.every(
    (ids) => new Set(ids).size === ids.length && ids.every((id) => procedure.items.some((item) => item.id === id)),
  )
  const isOnRoll = roll.some((member) => member.memberId === memberId)
  const voter = (await loadVoters(tx, procedure, roll)).find(
    (candidate) => candidate.memberId === memberId && candidate.personId === personId,
  )
  if (!fits || !isOnRoll || (personId !== null && voter === undefined)) return null
  const isRecused = (itemId: string) => recusals.some((known) => known.itemId === itemId && known.memberId === memberId)
  return {
    circularProcedureId: procedure.id,
    memberId,
    personId,
    personName: voter?.name ?? answer.personName,
    // Who is on no list cannot outrank the representative (R11).
    role: voter?.role ?? 'deputy',
    way: 'answer-file',
    receivedAt,
    postedOn: null,
    votes: answer.votes.filter(({ itemId }) => !isRecused(itemId)).map(({ itemId, choice }) => ({ itemId, choice })),
    points: answer.points.filter(({ itemId }) => !isRecused(itemId)),
    objectsToProcedure: answer.objectsToProcedure,
    conflicts: [...answer.conflicts],
    remark: answer.remark,
    onBehalfReason: '',
    corrects: null,
    correctionReason: '',
  }
}
