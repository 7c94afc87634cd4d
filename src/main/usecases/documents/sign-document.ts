import { err, ok, type Result } from '#shared/basics/result.ts'
import type { SignedDocument, SignedKind } from '#shared/contract/documents.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import type { DocumentRecord } from '#shared/domain/documents/issued-document.ts'
import type { KeyRefusal } from '#shared/domain/documents/key-refusal.ts'
import type { SignatureFinding } from '#shared/domain/documents/signature.ts'
import { WORD_MEDIA_TYPE } from '../../documents/kit/word/make-word.ts'
import type { TrustedRoots } from '../../signing/keys/trusted-roots.ts'
import { readBlob } from '../../store/repositories/blobs.ts'
import { findDocument } from '../../store/repositories/documents.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { keepDocument } from './keep-document.ts'
import { readUploads } from './read-uploads.ts'
import { signFile } from './sign-file.ts'
import { verifyFile } from './verify-file.ts'

export type SignDocumentRefusal =
  | KeyRefusal
  | Refusal<'NOT_FOUND' | 'FILE_TOO_LARGE' | 'FILE_EMPTY' | 'TOO_MANY_FILES' | 'SIGNED_ALREADY'>

interface SignDocumentInput {
  readonly kind: SignedKind
  readonly id: string
  readonly keyFile: UploadedFile
  readonly passphrase: string
  readonly comment: string
}

/**
 * Signs the newest copy of an issued statement or of approved minutes. The copy before stays as it is; the signed one is kept
 * beside it, so that the next person signs on top of it. Key and passphrase are used here and kept nowhere.
 */
export async function signDocument(
  deps: Deps,
  { kind, id, keyFile, passphrase, comment }: SignDocumentInput,
  roots: TrustedRoots,
): Promise<Result<SignedDocument, SignDocumentRefusal>> {
  const uploads = await readUploads([keyFile])
  if (!uploads.ok) return uploads
  const newest = await loadNewest(deps, kind, id)
  if (newest === undefined) return err({ code: 'NOT_FOUND', what: kind, id })
  const now = deps.now()
  const key = uploads.value[0]?.bytes ?? new Uint8Array()
  const signed = signFile({ file: newest.bytes, keyFile: key, passphrase, signedAt: now, comment, roots })
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
  return deps.store.write(acting(deps, 'documents.sign'), async (tx) => {
    const file = { kind, fileName: signedName(newest.record.fileName), mediaType: WORD_MEDIA_TYPE, bytes: signed.value }
    const record = await keepDocument(tx, deps, file, id)
    tx.note({
      subject: kind,
      subjectId: id,
      before: null,
      after: { signedBy: name, certificate: sha256, sha256: record.sha256 },
      reason: comment === '' ? null : comment,
    })
    return ok({ record, finding })
  })
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
