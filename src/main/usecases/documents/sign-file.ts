import type { Instant } from '#shared/basics/instant.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { KeyRefusal } from '#shared/domain/documents/key-refusal.ts'
import type { OfficeFileRefusal } from '#shared/domain/documents/office-file.ts'
import type { SigningRefusal } from '#shared/domain/documents/signature.ts'
import { zipParts } from '../../documents/kit/pack.ts'
import { readOfficeFile } from '../../files/read-office-file.ts'
import { openP12 } from '../../signing/keys/read-p12.ts'
import type { TrustedRoots } from '../../signing/keys/trusted-roots.ts'
import { signOfficeFile } from '../../signing/ooxml/sign-office-file.ts'
import { verifyOfficeFile } from '../../signing/ooxml/verify-office-file.ts'

export interface SignFileInput {
  readonly file: Uint8Array
  readonly keyFile: Uint8Array
  readonly passphrase: string
  readonly signedAt: Instant
  readonly comment: string
  readonly roots: TrustedRoots
}

/**
 * Signs any Word or Excel file with a key from a PKCS#12 file; the key is gone when this returns. A file whose signatures no
 * longer hold is not signed again. What comes out was verified before.
 */
export function signFile(input: SignFileInput): Result<Uint8Array, KeyRefusal | OfficeFileRefusal | SigningRefusal> {
  const { signedAt, comment, roots } = input
  const file = readOfficeFile(input.file)
  if (!file.ok) return file
  if (verifyOfficeFile(file.value.parts, { roots, now: signedAt }).state === 'invalid')
    return { ok: false, error: { code: 'EARLIER_SIGNATURE_BROKEN' } }
  const identity = openP12(input.keyFile, input.passphrase, signedAt)
  if (!identity.ok) return identity
  const signed = signOfficeFile(file.value.parts, { identity: identity.value, signedAt, comment })
  if (!signed.ok) return signed
  const packed = zipParts(signed.value)
  const again = readOfficeFile(packed)
  const state = again.ok ? verifyOfficeFile(again.value.parts, { roots, now: signedAt }).state : 'invalid'
  if (state === 'invalid' || state === 'unsigned') throw new Error('The file that was just signed does not verify')
  return ok(packed)
}
