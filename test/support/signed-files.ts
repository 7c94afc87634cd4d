import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOfficeFile } from '#main/files/read-office-file.ts'
import { type TrustedRoots, trustedRoots } from '#main/signing/keys/trusted-roots.ts'
import { signFile } from '#main/usecases/documents/sign-file.ts'
import { verifyFile } from '#main/usecases/documents/verify-file.ts'
import { instant } from '#shared/basics/instant.ts'
import type { OfficeParts } from '#shared/domain/documents/office-file.ts'
import type { FileSignatures } from '#shared/domain/documents/signature.ts'
import { DOCUMENT_EXAMPLES } from './documents/examples.ts'

export const SIGNED_AT = instant('2026-11-20T13:05:09Z')
export const NO_ROOTS: TrustedRoots = trustedRoots([])
const KEYS = join(import.meta.dirname, '../fixtures/signing')

/** A key file of `test/fixtures/signing`. */
export function keyFile(name: string): Uint8Array {
  return readFileSync(join(KEYS, `${name}.p12`))
}

/** The root above `chained.p12`, as a machine that trusts it would have it. */
export function testRoots(): TrustedRoots {
  return trustedRoots([readFileSync(join(KEYS, 'root.pem'), 'utf8')])
}

/** A document of our own by the name of its example. */
export async function exampleFile(name: string): Promise<Uint8Array> {
  const example = DOCUMENT_EXAMPLES.find((one) => one.name === name)
  if (example === undefined) throw new Error(`There is no example ${name}`)
  return (await example.make()).bytes
}

/** Signs with one of the test keys; throws where that is refused. */
export function signed(file: Uint8Array, key = 'rsa', roots = NO_ROOTS): Uint8Array {
  const result = signFile({ file, keyFile: keyFile(key), passphrase: 'geheim', signedAt: SIGNED_AT, comment: 'Freigabe', roots })
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

/** What verification says; throws where the file is not even read. */
export function verified(file: Uint8Array, roots = NO_ROOTS): FileSignatures {
  const result = verifyFile(file, { roots, now: SIGNED_AT })
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

export function partsOf(file: Uint8Array): OfficeParts {
  const read = readOfficeFile(file)
  if (!read.ok) throw new Error(read.error.code)
  return read.value.parts
}
