import { err, ok, type Result } from '#shared/basics/result.ts'
import type { AnswerEntry, CastAnswer } from '#shared/contract/circular-procedures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Answer, BallotPack } from '#shared/domain/circular-procedures/ballot-pack.ts'
import { misfitOfPoints } from '#shared/rules/circular/check-points.ts'
import { answerFileName } from '../../documents/ballot-page/content.ts'
import { readBallotPage } from '../../documents/ballot-page/html.ts'
import { readMail } from '../../mail/received-mail.ts'
import { credentialOf, packProofOf, receiptCodeOf, writeAnswer } from '../../signing/answers/answer-file.ts'
import { toMailBlock } from '../../signing/answers/find-answers.ts'
import type { SigningKey } from '../../signing/keys/signing-key.ts'
import type { Deps } from '../deps.ts'

export type CastRefusal = Refusal<
  'VOTE_MISSING' | 'POINTS_DO_NOT_FIT' | 'OBJECTION_NOT_POSSIBLE' | 'VOTED_TWICE' | 'ANSWER_DOES_NOT_FIT'
>

/** Reads the pack out of what a member got: the ballot itself, or the message with the ballot in it. */
export async function readPack(bytes: Uint8Array): Promise<Result<BallotPack, Refusal<'PACK_UNREADABLE'>>> {
  const page = readBallotPage(bytes)
  if (page.ok) return page
  const mail = await readMail(bytes)
  const packs = mail.ok ? mail.value.attachments.map((attachment) => readBallotPage(attachment.bytes)) : []
  return packs.find((pack) => pack.ok) ?? page
}

/**
 * Makes the signed answer of a member from its pack; no workspace is touched. With a device key that key signs, and the
 * credential of the pack stands behind it; without one the credential signs.
 */
export async function castAnswer(
  deps: Pick<Deps, 'now' | 'random'>,
  pack: BallotPack,
  entry: AnswerEntry,
  deviceKey: SigningKey | null,
): Promise<Result<CastAnswer, CastRefusal>> {
  const refusal = refusalOf(pack, entry)
  if (refusal !== null) return err(refusal)
  const isConflicted = (id: string) => entry.conflicts.some(({ itemId }) => itemId === id)
  const voter = pack.voters.find(({ personId }) => personId === entry.personId)
  const answer: Answer = {
    format: 'allianz-answer',
    version: 1,
    answerId: Buffer.from(deps.random(12)).toString('base64url'),
    procedureId: pack.procedure.id,
    procedureNumber: pack.procedure.number,
    memberId: pack.member.id,
    papersSha256: pack.papersSha256,
    personId: voter?.personId ?? null,
    personName: voter?.name ?? entry.personName,
    role: voter?.role ?? entry.role,
    objectsToProcedure: entry.objectsToProcedure,
    votes: entry.votes.filter(({ itemId }) => !isConflicted(itemId)),
    points: entry.points.filter(({ itemId }) => !isConflicted(itemId)),
    conflicts: entry.conflicts,
    remark: entry.remark,
    claimedAt: deps.now(),
    packProof: deviceKey === null ? null : packProofOf(pack, deviceKey.publicKey),
  }
  const jws = await writeAnswer(answer, deviceKey ?? credentialOf(pack))
  return ok({
    jws,
    fileName: answerFileName(pack.procedure.number, pack.member.name),
    receiptCode: receiptCodeOf(jws),
    mailBlock: toMailBlock(jws),
  })
}

function refusalOf({ items, procedure, member, criteria }: BallotPack, entry: AnswerEntry): CastRefusal | null {
  const { votes, objectsToProcedure, conflicts } = entry
  if (objectsToProcedure && !procedure.mayObject) return { code: 'OBJECTION_NOT_POSSIBLE' }
  const voted = votes.map(({ itemId }) => itemId)
  const conflicted = conflicts.map(({ itemId }) => itemId)
  const isTwice = [voted, conflicted].some((ids) => new Set(ids).size !== ids.length)
  if (isTwice) return { code: 'VOTED_TWICE', members: [member.name] }
  const misfit = misfitOfPoints({
    ratedItems: items.filter(({ isRated, recused }) => isRated && !recused).map(({ id }) => id),
    criteria,
    points: entry.points,
  })
  if (misfit !== null) return { code: 'POINTS_DO_NOT_FIT', ...misfit }
  const spokenTo = [...voted, ...conflicted]
  if (spokenTo.some((id) => !items.some((item) => item.id === id && !item.recused))) return { code: 'ANSWER_DOES_NOT_FIT' }
  const isComplete = items.every(({ id, recused }) => recused || spokenTo.includes(id))
  return isComplete || objectsToProcedure ? null : { code: 'VOTE_MISSING' }
}
