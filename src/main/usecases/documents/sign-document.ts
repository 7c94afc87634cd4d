import { toId } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MarkWish, SignedDocument, SignedKind } from '#shared/contract/documents.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import type { DocumentRecord } from '#shared/domain/documents/issued-document.ts'
import type { KeyRefusal } from '#shared/domain/documents/key-refusal.ts'
import type { SignatureFinding } from '#shared/domain/documents/signature.ts'
import type { SigningPart } from '#shared/domain/meetings/minutes-record.ts'
import { WORD_MEDIA_TYPE } from '../../documents/kit/word/make-word.ts'
import type { TrustedRoots } from '../../signing/keys/trusted-roots.ts'
import { readBlob } from '../../store/repositories/blobs.ts'
import { findDocument } from '../../store/repositories/documents.ts'
import type { ReadTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { loadMeetingFacts } from '../meetings/meeting-facts.ts'
import { enterSignature, mayPartSign } from '../meetings/sign-minutes.ts'
import { keepDocument } from './keep-document.ts'
import { markedCopy } from './mark-signature.ts'
import { readUploads } from './read-uploads.ts'
import { signFile } from './sign-file.ts'
import { verifyFile } from './verify-file.ts'

export type SignDocumentRefusal =
  | KeyRefusal
  | Refusal<
      | 'NOT_FOUND'
      | 'FILE_TOO_LARGE'
      | 'FILE_EMPTY'
      | 'TOO_MANY_FILES'
      | 'SIGNED_ALREADY'
      | 'WRONG_MEETING_STATE'
      | 'PART_NOT_SIGNING'
      | 'PART_SIGNED'
    >

interface SignDocumentInput {
  readonly kind: SignedKind
  readonly id: string
  readonly keyFile: UploadedFile
  readonly passphrase: string
  readonly comment: string
  /** Minutes: for whom the signature stands; null for a statement, or for somebody who does not have to sign. */
  readonly signedAs: SigningPart | null
  /** Where the signature becomes visible in the text; null leaves the text as it is. */
  readonly mark: MarkWish | null
}

/**
 * Signs the newest copy of an issued statement or of approved minutes. The copy before stays as it is; the signed one is kept
 * beside it, so that the next person signs on top of it. Key and passphrase are used here and kept nowhere.
 */
export async function signDocument(
  deps: Deps,
  { kind, id, keyFile, passphrase, comment, signedAs, mark }: SignDocumentInput,
  roots: TrustedRoots,
): Promise<Result<SignedDocument, SignDocumentRefusal>> {
  const uploads = await readUploads([keyFile])
  if (!uploads.ok) return uploads
  const newest = await loadNewest(deps, kind, id)
  if (newest === undefined) return err({ code: 'NOT_FOUND', what: kind, id })
  const part = await partFor(deps, kind, id, signedAs)
  if (!part.ok) return part
  const now = deps.now()
  const key = uploads.value[0]?.bytes ?? new Uint8Array()
  const signing = { keyFile: key, passphrase, signedAt: now, comment, roots }
  const trial = signFile({ ...signing, file: newest.bytes })
  const marked = trial.ok && mark !== null ? await markFor(deps, newest.bytes, trial.value, { kind, id, mark, roots, now }) : null
  const signed = marked === null ? trial : signFile({ ...signing, file: marked })
  if (!signed.ok) {
    const { error } = signed
    if (error.code.startsWith('OFFICE_FILE') || !isKeyRefusal(error))
      throw new Error(`The kept document ${newest.record.id} is broken: ${error.code}`)
    return err(error)
  }
  const findings = findingsIn(signed.value, { roots, now })
  const finding = findings.at(-1)
  if (finding?.certificate == null) throw new Error('The signature that was just made is gone')
  const { name, sha256 } = finding.certificate
  if (findings.slice(0, -1).some(({ certificate }) => certificate?.sha256 === sha256))
    return err({ code: 'SIGNED_ALREADY', name })
  return deps.store.write(acting(deps, 'documents.sign'), async (tx): Promise<Result<SignedDocument, SignDocumentRefusal>> => {
    const again = part.value === null ? ok(null) : await mayStillSign(tx, id, part.value)
    if (!again.ok) return again
    const file = { kind, fileName: signedName(newest.record.fileName), mediaType: WORD_MEDIA_TYPE, bytes: signed.value }
    // The copy with the mark and without the signature, so that a signature added elsewhere is known as one on ours.
    if (marked !== null) await keepDocument(tx, deps, { ...file, fileName: markedName(file.fileName), bytes: marked }, id)
    const record = await keepDocument(tx, deps, file, id)
    tx.note({
      subject: kind,
      subjectId: id,
      before: null,
      after: { signedBy: name, certificate: sha256, sha256: record.sha256 },
      reason: comment === '' ? null : comment,
    })
    if (part.value !== null) {
      const evidence = { sha256: record.sha256, name: record.fileName }
      const signature = { part: part.value, personName: name, way: 'digital', signedOn: dateOf(now), evidence } as const
      await enterSignature(tx, deps, toId<'meeting'>(id), signature)
    }
    return ok({ record, finding })
  })
}

interface MarkFacts {
  readonly roots: TrustedRoots
  readonly now: Instant
  readonly kind: SignedKind
  readonly id: string
  readonly mark: MarkWish
}

/** The copy with the mark that a signature, made on trial, will have. */
async function markFor(deps: Deps, bytes: Uint8Array, trial: Uint8Array, facts: MarkFacts): Promise<Uint8Array | null> {
  const { kind, id, mark, now } = facts
  const finding = findingsIn(trial, facts).at(-1)
  return finding === undefined ? null : markedCopy(deps, bytes, { kind, id, wish: mark, finding, signedAt: now })
}

/** The part that a signature under minutes stands for, when it may sign; null where no part does. */
async function partFor(
  deps: Deps,
  kind: SignedKind,
  id: string,
  signedAs: SigningPart | null,
): Promise<Result<SigningPart | null, SignDocumentRefusal>> {
  if (kind !== 'minutes' || signedAs === null) return ok(null)
  const may = await deps.store.read((tx) => mayStillSign(tx, id, signedAs))
  return may.ok ? ok(signedAs) : may
}

async function mayStillSign(tx: ReadTx, id: string, part: SigningPart): Promise<Result<null, SignDocumentRefusal>> {
  const facts = await loadMeetingFacts(tx, toId<'meeting'>(id))
  if (!facts.ok) return facts
  const { state } = facts.value.meeting
  if (state !== 'minutes-approved' && state !== 'archived') return err({ code: 'WRONG_MEETING_STATE', state })
  return mayPartSign(facts.value, part)
}

function loadNewest(
  deps: Deps,
  kind: SignedKind,
  id: string,
): Promise<{ readonly record: DocumentRecord; readonly bytes: Uint8Array } | undefined> {
  return deps.store.read(async (tx) => {
    const record = await findDocument(tx, kind, id)
    const bytes = record && (await readBlob(tx, record.sha256))
    return record && bytes && { record, bytes }
  })
}

function findingsIn(bytes: Uint8Array, trust: Parameters<typeof verifyFile>[1]): readonly SignatureFinding[] {
  const verified = verifyFile(bytes, trust)
  return verified.ok ? verified.value.signatures : []
}

function isKeyRefusal(refusal: { readonly code: string }): refusal is KeyRefusal {
  return /KEY|PASSPHRASE|CERTIFICATE/.test(refusal.code)
}

/** `…_signiert.docx`, once however many sign. */
function signedName(fileName: string): string {
  return fileName.replace(/(_signiert)?(\.\w+)$/, '_signiert$2')
}

/** `…_signiert.docx` before it is signed. */
function markedName(fileName: string): string {
  return fileName.replace('_signiert.', '_zum-Signieren.')
}
