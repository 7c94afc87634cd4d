import type { Sha256 } from '#shared/basics/bytes.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { CheckedFile, RegisterMatch } from '#shared/contract/documents.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import type { OfficeFileRefusal, OfficeParts } from '#shared/domain/documents/office-file.ts'
import { CORE_PROPERTIES, printedHead } from '#shared/rules/verification/printed-head.ts'
import { sha256Of } from '../../documents/kit/hash.ts'
import { zipParts } from '../../documents/kit/pack.ts'
import { readOfficeFile } from '../../files/read-office-file.ts'
import type { TrustedRoots } from '../../signing/keys/trusted-roots.ts'
import { verifyOfficeFile } from '../../signing/ooxml/verify-office-file.ts'
import { withoutSignatures } from '../../signing/ooxml/without-signatures.ts'
import { listDocuments } from '../../store/repositories/documents.ts'
import { findEntry } from '../../store/repositories/journal.ts'
import type { Deps } from '../deps.ts'
import { readUploads } from './read-uploads.ts'

type CheckRefusal = OfficeFileRefusal | Refusal<'FILE_TOO_LARGE' | 'FILE_EMPTY' | 'TOO_MANY_FILES'>

/** Checks a file from outside: who signed it, whether that holds, and whether it is a document that we made. Keeps nothing. */
export async function checkFile(
  deps: Deps,
  input: { readonly file: UploadedFile },
  roots: TrustedRoots,
): Promise<Result<CheckedFile, CheckRefusal>> {
  const uploads = await readUploads([input.file])
  if (!uploads.ok) return uploads
  const [{ name, bytes } = { name: '', bytes: new Uint8Array() }] = uploads.value
  const file = readOfficeFile(bytes)
  if (!file.ok) return file
  const { parts } = file.value
  const signatures = verifyOfficeFile(parts, { roots, now: deps.now() })
  const sha256 = sha256Of(bytes)
  const match = await findMatch(deps, sha256, parts)
  return ok({ fileName: name, size: bytes.length, sha256, signatures, match, journalHead: await findHead(deps, parts) })
}

/** What the file says of the journal against what the journal says: it was written anew, or the file is not from here. */
async function findHead({ store }: Deps, parts: OfficeParts): Promise<CheckedFile['journalHead']> {
  const properties = parts.get(CORE_PROPERTIES)
  const head = properties === undefined ? null : printedHead(new TextDecoder().decode(properties))
  if (head === null) return null
  const entry = await store.read((tx) => findEntry(tx, head.sequence))
  return { ...head, holds: entry?.hash === head.hash }
}

/** By the hash of the file, else by that of the file without its signatures. */
async function findMatch(deps: Deps, sha256: Sha256, parts: OfficeParts): Promise<RegisterMatch | null> {
  const records = await deps.store.read(listDocuments)
  const same = records.find((record) => record.sha256 === sha256)
  if (same !== undefined) return { kind: 'same-bytes', record: same }
  const unsigned = sha256Of(zipParts(withoutSignatures(parts)))
  const before = records.find((record) => record.sha256 === unsigned)
  return before === undefined ? null : { kind: 'signed-since', record: before }
}
