import { createHash } from 'node:crypto'
import { CompactSign, compactVerify } from 'jose'
import type { Sha256 } from '#shared/basics/bytes.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { answerShape } from '#shared/contract/answers.ts'
import type { Answer, BallotPack } from '#shared/domain/circular-procedures/ballot-pack.ts'
import { isPublicKey, isSignedBy, keyFromSeed, keyObjectOf, type PublicKey, type SigningKey } from '../keys/signing-key.ts'

/** An answer file: a JWS in compact form (RFC 7515) with EdDSA over Ed25519 (RFC 8037). `kid` is the public key itself. */
export const ANSWER_TYPE = 'allianz-answer'

/** More than the longest answer; larger files are none. */
export const LARGEST_ANSWER = 64 * 1024

export type ReadAnswer = ReadSigned<Answer>

export type AnswerFileRefusal = { readonly code: 'ANSWER_UNREADABLE' } | { readonly code: 'ANSWER_SIGNATURE_INVALID' }

/** The key that the credential of a pack is. */
export function credentialOf(pack: Pick<BallotPack, 'credential'>): SigningKey {
  return keyFromSeed(new Uint8Array(Buffer.from(pack.credential.d, 'base64url')))
}

/** Signs an answer. */
export function writeAnswer(answer: Answer, key: SigningKey): Promise<string> {
  return writeSigned(answer, ANSWER_TYPE, key)
}

/** Signs any content under a type of its own. */
export function writeSigned(content: object, type: string, key: SigningKey): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(content)))
    .setProtectedHeader({ alg: 'EdDSA', typ: type, kid: key.publicKey.x })
    .sign(key.privateKey)
}

/**
 * Reads an answer and verifies its signature with the key that it names. That says who could have written it only together with
 * a list of keys: whose key it is, is asked afterwards.
 */
export function readAnswer(jws: string): Promise<Result<ReadAnswer, AnswerFileRefusal>> {
  return readSigned(jws, ANSWER_TYPE, answerShape)
}

/** The type that a file names, before anything of it is verified; null where it is none of ours. */
export function typeOf(jws: string): string | null {
  const [head = ''] = jws.length > LARGEST_ANSWER ? [] : jws.split('.')
  const type = (jsonOf(head) as Readonly<Record<string, unknown>> | null)?.typ
  return typeof type === 'string' ? type : null
}

/** What every signed file gives: its content, the key that it names, its hash, its receipt. */
export interface ReadSigned<Content> {
  readonly answer: Content
  readonly key: PublicKey
  readonly answerSha256: Sha256
  readonly receiptCode: string
}

export async function readSigned<Content>(
  jws: string,
  type: string,
  shape: {
    readonly safeParse: (value: unknown) => { readonly success: true; readonly data: Content } | { readonly success: false }
  },
): Promise<Result<ReadSigned<Content>, AnswerFileRefusal>> {
  const [head = '', body = '', signature = ''] = jws.length > LARGEST_ANSWER ? [] : jws.split('.')
  const header = jsonOf(head) as Readonly<Record<string, unknown>> | null
  const key = { kty: 'OKP', crv: 'Ed25519', x: header?.kid }
  if (header?.alg !== 'EdDSA' || header.typ !== type || !isPublicKey(key)) return err({ code: 'ANSWER_UNREADABLE' })
  const parsed = shape.safeParse(jsonOf(body))
  if (!parsed.success) return err({ code: 'ANSWER_UNREADABLE' })
  if (!isCanonical(signature) || !(await verifies(jws, key))) return err({ code: 'ANSWER_SIGNATURE_INVALID' })
  const answerSha256 = createHash('sha256').update(Buffer.from(body, 'base64url')).digest('hex') as Sha256
  return ok({ answer: parsed.data, key, answerSha256, receiptCode: receiptCodeOf(jws) })
}

/** What the holder of a pack signs to show that a device key belongs with it. */
export function packProofOf(pack: BallotPack, deviceKey: PublicKey): NonNullable<Answer['packProof']> {
  const signature = credentialOf(pack).sign(proofBytes(pack.procedure.id, pack.member.id, deviceKey))
  return { x: pack.credential.x, signature: Buffer.from(signature).toString('base64url') }
}

/** Whether the pack named in an answer stood behind the key that signed it. */
export function isPackProof({ procedureId, memberId, packProof }: Answer, deviceKey: PublicKey): boolean {
  if (packProof === null) return false
  const credential: PublicKey = { kty: 'OKP', crv: 'Ed25519', x: packProof.x }
  const signature = new Uint8Array(Buffer.from(packProof.signature, 'base64url'))
  return isPublicKey(credential) && isSignedBy(credential, proofBytes(procedureId, memberId, deviceKey), signature)
}

/** Digits and letters that nobody mixes up on the telephone (Crockford's base 32). */
const RECEIPT_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The first 50 bits of the file's SHA-256, as two groups of five. */
export function receiptCodeOf(jws: string): string {
  const bits = BigInt(`0x${createHash('sha256').update(jws).digest('hex').slice(0, 14)}`) >> 6n
  const letters = Array.from({ length: 10 }, (_, place) => RECEIPT_LETTERS[Number((bits >> BigInt(5 * (9 - place))) & 31n)])
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`
}

/** Whether the text is the one way to write its bytes: the unused bits of a last letter say nothing, and must be zero. */
function isCanonical(base64: string): boolean {
  return Buffer.from(base64, 'base64url').toString('base64url') === base64
}

async function verifies(jws: string, key: PublicKey): Promise<boolean> {
  try {
    await compactVerify(jws, keyObjectOf(key), { algorithms: ['EdDSA'] })
    return true
  } catch (reason) {
    // jose throws for every way in which a signature can be wrong, node for points that are none.
    if (reason instanceof Error) return false
    throw reason
  }
}

function proofBytes(procedureId: string, memberId: string, deviceKey: PublicKey): Uint8Array {
  return new TextEncoder().encode(`allianz-pack-proof|${procedureId}|${memberId}|${deviceKey.x}`)
}

function jsonOf(base64: string): unknown {
  if (!isCanonical(base64)) return null
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64url')))
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}
