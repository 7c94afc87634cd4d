import { createCipheriv, createDecipheriv, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { err, ok, type Result } from '#shared/basics/result.ts'

/** A secret under a passphrase: scrypt (RFC 7914) makes the key, AES-256-GCM seals and notices every change. */
export interface SealedSecret {
  readonly kdf: 'scrypt'
  /** N, r, p of scrypt. */
  readonly cost: number
  readonly blockSize: number
  readonly parallel: number
  readonly salt: string
  readonly nonce: string
  readonly sealed: string
}

export type PassphraseRefusal =
  | { readonly code: 'PASSPHRASE_TOO_SHORT'; readonly least: number }
  | { readonly code: 'PASSPHRASE_WRONG' }

/** Gives so many bytes that nobody can foresee. */
export type Random = (length: number) => Uint8Array

export const LEAST_PASSPHRASE = 10
/** N = 2^17: about 128 MiB and a third of a second per attempt (OWASP's recommendation for scrypt). */
export const COST = 2 ** 17
const BLOCK_SIZE = 8
const MOST_MEMORY = 512 * 1024 * 1024
const TAG_LENGTH = 16

const derive = promisify<string, Uint8Array, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt)

/** Seals a secret; a passphrase shorter than the least is refused. `cost` is lower in tests only. */
export async function seal(
  secret: Uint8Array,
  passphrase: string,
  random: Random,
  cost: number = COST,
): Promise<Result<SealedSecret, PassphraseRefusal>> {
  if ([...passphrase].length < LEAST_PASSPHRASE) return err({ code: 'PASSPHRASE_TOO_SHORT', least: LEAST_PASSPHRASE })
  const settings = { kdf: 'scrypt', cost, blockSize: BLOCK_SIZE, parallel: 1 } as const
  const salt = base64(random(16))
  const nonce = base64(random(12))
  const cipher = createCipheriv('aes-256-gcm', await keyOf(passphrase, { ...settings, salt }), bytesOf(nonce))
  const sealed = Buffer.concat([cipher.update(secret), cipher.final(), cipher.getAuthTag()])
  return ok({ ...settings, salt, nonce, sealed: base64(sealed) })
}

/** Opens what `seal` sealed. A wrong passphrase and a changed file look the same. */
export async function unseal(box: SealedSecret, passphrase: string): Promise<Result<Uint8Array, PassphraseRefusal>> {
  const sealed = bytesOf(box.sealed)
  const decipher = createDecipheriv('aes-256-gcm', await keyOf(passphrase, box), bytesOf(box.nonce))
  decipher.setAuthTag(sealed.subarray(-TAG_LENGTH))
  try {
    return ok(new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(0, -TAG_LENGTH)), decipher.final()])))
  } catch {
    return err({ code: 'PASSPHRASE_WRONG' })
  }
}

/** Whether something read from a file is a sealed secret that can be opened without exhausting the machine. */
export function isSealedSecret(value: unknown): value is SealedSecret {
  if (typeof value !== 'object' || value === null) return false
  const { kdf, cost, blockSize, parallel, salt, nonce, sealed } = value as Readonly<Record<string, unknown>>
  const isCost = typeof cost === 'number' && Number.isInteger(Math.log2(cost)) && cost >= 2 && cost <= 2 ** 18
  const texts = [salt, nonce, sealed].every((text) => typeof text === 'string' && text.length < 1000)
  if (kdf !== 'scrypt' || !isCost || blockSize !== BLOCK_SIZE || parallel !== 1 || !texts) return false
  return bytesOf(nonce as string).length === 12 && bytesOf(sealed as string).length > TAG_LENGTH
}

/** Passphrases typed on different systems come in different forms of the same letters. */
function keyOf(passphrase: string, box: Pick<SealedSecret, 'cost' | 'blockSize' | 'parallel' | 'salt'>): Promise<Buffer> {
  const cost = { N: box.cost, r: box.blockSize, p: box.parallel, maxmem: MOST_MEMORY }
  return derive(passphrase.normalize('NFKC'), bytesOf(box.salt), 32, cost)
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'base64url')
}
