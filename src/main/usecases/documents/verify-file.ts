import type { Instant } from '#shared/basics/instant.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { OfficeFileRefusal } from '#shared/domain/documents/office-file.ts'
import type { FileSignatures } from '#shared/domain/documents/signature.ts'
import { readOfficeFile } from '../../files/read-office-file.ts'
import type { TrustedRoots } from '../../signing/keys/trusted-roots.ts'
import { verifyOfficeFile } from '../../signing/ooxml/verify-office-file.ts'

/** Checks the signatures of any Word or Excel file. Needs no workspace. */
export function verifyFile(
  bytes: Uint8Array,
  trust: { readonly roots: TrustedRoots; readonly now: Instant },
): Result<FileSignatures, OfficeFileRefusal> {
  const file = readOfficeFile(bytes)
  return file.ok ? ok(verifyOfficeFile(file.value.parts, trust)) : file
}
