import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { isSealedSecret, type SealedSecret } from './sealed-secret.ts'
import { isPublicKey, type PublicKey } from './signing-key.ts'

/** What lies on the device: the public key in plain, the secret only sealed. */
export interface KeyFile {
  readonly format: 'allianz-device-key'
  readonly publicKey: PublicKey
  readonly protection: SystemProtection | PassphraseProtection
}

/** Sealed by the key store of the system, as base64url of what it gave back. */
interface SystemProtection {
  readonly by: 'system'
  readonly sealed: string
}

interface PassphraseProtection extends SealedSecret {
  readonly by: 'passphrase'
}

const LARGEST_FILE = 16 * 1024

/** Reads the key file; null where there is none. */
export async function readKeyFile(path: string): Promise<Result<KeyFile | null, { readonly code: 'KEY_FILE_DAMAGED' }>> {
  const size = await stat(path).then((found) => found.size, orNull)
  if (size === null) return ok(null)
  const parsed = size > LARGEST_FILE ? null : parse(await readFile(path, 'utf8'))
  return parsed === null ? err({ code: 'KEY_FILE_DAMAGED' }) : ok(parsed)
}

/** Writes a key file that was not there, for its owner alone; false when another program was faster. */
export async function writeNewKeyFile(path: string, content: KeyFile, temporaryName: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.${temporaryName}.new`
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(`${JSON.stringify(content, null, 2)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    return await link(temporary, path).then(() => true, existsOrThrow)
  } finally {
    await rm(temporary, { force: true })
  }
}

function parse(text: string): KeyFile | null {
  const content = jsonOf(text)
  if (typeof content !== 'object' || content === null) return null
  const { format, publicKey, protection } = content as Readonly<Record<string, unknown>>
  if (format !== 'allianz-device-key' || !isPublicKey(publicKey) || !isProtection(protection)) return null
  return { format, publicKey, protection }
}

function isProtection(value: unknown): value is KeyFile['protection'] {
  if (typeof value !== 'object' || value === null) return false
  const { by, sealed } = value as Readonly<Record<string, unknown>>
  return by === 'system' ? typeof sealed === 'string' : by === 'passphrase' && isSealedSecret(value)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function orNull(reason: unknown): null {
  if (codeOf(reason) === 'ENOENT') return null
  throw reason
}

function existsOrThrow(reason: unknown): false {
  if (codeOf(reason) === 'EEXIST') return false
  throw reason
}

function codeOf(reason: unknown): unknown {
  return reason instanceof Error && 'code' in reason ? reason.code : null
}
