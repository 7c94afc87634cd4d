import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/** An Ed25519 public key as JOSE writes it (RFC 8037): `x` is its 32 bytes in base64url. */
export interface PublicKey {
  readonly kty: 'OKP'
  readonly crv: 'Ed25519'
  readonly x: string
}

/** A key that can sign. Its secret stays inside. */
export interface SigningKey {
  readonly publicKey: PublicKey
  readonly fingerprint: string
  readonly privateKey: KeyObject
  readonly sign: (bytes: Uint8Array) => Uint8Array
}

/** The length of the secret from which a key is made. */
export const SEED_LENGTH = 32

/** DER of a private key of RFC 8410 up to its 32 secret bytes. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The key that belongs to a secret of 32 bytes: the same secret gives the same key (RFC 8032). */
export function keyFromSeed(seed: Uint8Array): SigningKey {
  if (seed.length !== SEED_LENGTH) throw new Error(`A key is made from ${SEED_LENGTH} bytes, not from ${seed.length}`)
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' })
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' })
  const publicKey: PublicKey = { kty: 'OKP', crv: 'Ed25519', x: x ?? '' }
  return {
    publicKey,
    fingerprint: fingerprintOf(publicKey),
    privateKey,
    sign: (bytes) => new Uint8Array(sign(null, bytes, privateKey)),
  }
}

/** Whether the holder of the secret to this key signed exactly these bytes. */
export function isSignedBy(publicKey: PublicKey, bytes: Uint8Array, signature: Uint8Array): boolean {
  return verify(null, bytes, keyObjectOf(publicKey), signature)
}

export function keyObjectOf(publicKey: PublicKey): KeyObject {
  return createPublicKey({ key: { ...publicKey }, format: 'jwk' })
}

/** Whether something read from a file is a public key. */
export function isPublicKey(value: unknown): value is PublicKey {
  if (typeof value !== 'object' || value === null) return false
  const { kty, crv, x } = value as Readonly<Record<string, unknown>>
  return kty === 'OKP' && crv === 'Ed25519' && typeof x === 'string' && /^[A-Za-z0-9_-]{43}$/.test(x)
}

/**
 * What two people compare on the telephone: the first 128 bits of the thumbprint of RFC 7638 in eight groups of four. Nobody
 * finds a second key to a given fingerprint.
 */
export function fingerprintOf({ kty, crv, x }: PublicKey): string {
  const thumbprint = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('hex')
  return (thumbprint.slice(0, 32).toUpperCase().match(/.{4}/g) ?? []).join(' ')
}
