import type { Instant } from '#shared/basics/instant.ts'
import { err, ok } from '#shared/basics/result.ts'
import type { ImportedAnswer } from '#shared/contract/circular-procedures.ts'
import type { Response } from '#shared/domain/circular-procedures/response.ts'
import { typeOf } from '../../signing/answers/answer-file.ts'
import { OPINION_TYPE } from '../../signing/answers/opinion-file.ts'
import { fingerprintOf } from '../../signing/keys/signing-key.ts'
import { findMemberKey, insertMemberKey, insertRefusedAnswer } from '../../store/repositories/ballot-packs.ts'
import { putBlob } from '../../store/repositories/blobs.ts'
import type { WriteTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { type ArrivedAnswers, type ArrivedFile, findArrivedAnswers } from './arrived-answers.ts'
import { keepResponse } from './keep-response.ts'
import { type TakenOpinion, takeOpinion } from './opinion/take-opinion.ts'
import { type RefusedAnswerReport, type VerifiedAnswer, verifyAnswer } from './verify-answer.ts'

/** A refused file is kept as evidence up to this size; what is larger is no answer. */
const LARGEST_KEPT = 1024 * 1024

/**
 * Takes in answer files, messages or a whole folder of them. Each is verified by itself and reported; the same files give the
 * same result in any order and however often they come. One transaction, one entry in the journal.
 */
export async function importAnswers(
  deps: Deps,
  { files, statedAt }: { readonly files: readonly ArrivedFile[]; readonly statedAt: Instant | null },
): Promise<readonly ImportedAnswer[]> {
  const now = deps.now()
  const reports: ImportedAnswer[] = []
  const arrived: { readonly jws: string; readonly from: ArrivedAnswers }[] = []
  for (const file of files) {
    const found = await findArrivedAnswers(file, now, statedAt)
    if (found.ok) arrived.push(...found.value.answers.map((jws) => ({ jws, from: found.value })))
    else reports.push({ ...NOTHING_KNOWN, fileName: file.name, refusal: found.error })
  }
  // Whatever order the files were dropped in: what came first is taken first.
  const ordered = arrived.toSorted((a, b) => compare(a.from.receivedAt, b.from.receivedAt) || compare(a.jws, b.jws))
  const written = await deps.store.write(acting(deps, 'circular-procedures.import-answers'), async (tx) => {
    const taken: ImportedAnswer[] = []
    let noted = 0
    for (const { jws, from } of ordered) {
      const report = await takeAnswer(tx, deps, jws, from, now)
      taken.push(report.answer)
      if (report.isNoted) noted += 1
    }
    // Nothing new leaves nothing behind: not even an entry in the journal.
    return noted > 0 ? ok(taken) : err(taken)
  })
  return [...reports, ...(written.ok ? written.value : written.error)].toSorted((a, b) => compare(a.fileName, b.fileName))
}

const NOTHING_KNOWN = {
  procedureId: null,
  procedureNumber: '',
  memberId: null,
  memberName: '',
  personName: '',
  receivedAt: null,
  claimedAt: null,
  receiptCode: '',
  signedBy: null,
  isDuplicate: false,
  isLate: false,
} as const

interface Taken {
  readonly answer: ImportedAnswer
  readonly isNoted: boolean
}

async function takeAnswer(tx: WriteTx, deps: Deps, jws: string, from: ArrivedAnswers, now: Instant): Promise<Taken> {
  if (typeOf(jws) === OPINION_TYPE) return opinionReport(from, await takeOpinion(tx, deps, jws, from.file, from.receivedAt))
  const verified = await verifyAnswer(tx, jws, from.receivedAt, now)
  const answer = reportOf(from, verified.ok ? verified.value : verified.error)
  if (!verified.ok) return { answer, isNoted: await keepRefused(tx, deps, verified.error, from, now) }
  if (!verified.value.isDuplicate) await keepAnswer(tx, deps, verified.value, from, now)
  return { answer, isNoted: !verified.value.isDuplicate }
}

/** An answer to a Meinungsbild is reported in the same list; it has no part in any procedure. */
function opinionReport(from: ArrivedAnswers, { refusal, poll, member, read, isDuplicate }: TakenOpinion): Taken {
  const answer: ImportedAnswer = {
    ...NOTHING_KNOWN,
    fileName: from.file.name,
    refusal,
    procedureNumber: poll?.number ?? '',
    memberId: member?.memberId ?? null,
    memberName: member?.memberName ?? '',
    personName: read?.answer.personName ?? '',
    receivedAt: from.receivedAt,
    claimedAt: read?.answer.claimedAt ?? null,
    receiptCode: read?.receiptCode ?? '',
    signedBy: refusal === null ? 'pack' : null,
    isDuplicate,
    isLate: poll !== null && from.receivedAt > poll.endsAt,
  }
  return { answer, isNoted: refusal === null && !isDuplicate }
}

async function keepAnswer(tx: WriteTx, deps: Deps, verified: VerifiedAnswer, from: ArrivedAnswers, now: Instant): Promise<void> {
  const { input, signed, facts, read } = verified
  const evidence = [await putBlob(tx, from.file.bytes, { name: from.file.name, mediaType: 'application/octet-stream' })]
  const response: Response = {
    ...input,
    heldBy: null,
    id: deps.newId('response'),
    recordedAt: now,
    recordedBy: deps.actor(),
    evidence,
    signed,
  }
  await keepResponse(tx, deps, facts, response, now)
  if (signed.signedBy === 'pack' || (await findMemberKey(tx, signed.keyX)) !== undefined) return
  const key = {
    keyX: signed.keyX,
    memberId: read.answer.memberId,
    personName: input.personName,
    fingerprint: fingerprintOf(read.key),
    firstSeenAt: now,
    confirmedAt: null,
    confirmedBy: null,
  }
  await insertMemberKey(tx, key)
  tx.note({ subject: 'member', subjectId: key.memberId, before: null, after: toJson({ memberKey: key }), reason: null })
}

/** What was refused is evidence as well, byte for byte. A genuine answer that only does not fit any more is no less. */
async function keepRefused(
  tx: WriteTx,
  deps: Deps,
  { refusal, facts }: RefusedAnswerReport,
  { file }: ArrivedAnswers,
  now: Instant,
): Promise<boolean> {
  if (facts === null || file.bytes.length > LARGEST_KEPT) return false
  const { sha256 } = await putBlob(tx, file.bytes, { name: file.name, mediaType: 'application/octet-stream' })
  const refused = {
    id: deps.newId('refused-answer'),
    circularProcedureId: facts.procedure.id,
    sha256,
    name: file.name,
    code: refusal.code,
    arrivedAt: now,
  }
  const isNew = await insertRefusedAnswer(tx, refused)
  if (!isNew) return false
  tx.note({
    subject: 'circular-procedure',
    subjectId: facts.procedure.id,
    before: null,
    after: toJson({ refusedAnswer: refused }),
    reason: null,
  })
  return true
}

function reportOf(from: ArrivedAnswers, found: VerifiedAnswer | RefusedAnswerReport): ImportedAnswer {
  const { facts, read } = found
  const isAccepted = 'input' in found
  const memberId = read?.answer.memberId ?? null
  const member = facts?.roll.find((entry) => entry.memberId === memberId)
  return {
    fileName: from.file.name,
    refusal: isAccepted ? null : found.refusal,
    procedureId: facts?.procedure.id ?? null,
    procedureNumber: facts?.procedure.number ?? '',
    memberId: member?.memberId ?? null,
    memberName: member?.memberName ?? '',
    personName: isAccepted ? found.input.personName : (read?.answer.personName ?? ''),
    receivedAt: from.receivedAt,
    claimedAt: read?.answer.claimedAt ?? null,
    receiptCode: read?.receiptCode ?? '',
    signedBy: isAccepted ? found.signed.signedBy : null,
    isDuplicate: isAccepted && found.isDuplicate,
    isLate: isAccepted && from.receivedAt > found.facts.procedure.deadline.endsAt,
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
