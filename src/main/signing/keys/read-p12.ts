import { createPrivateKey, type KeyObject } from 'node:crypto'
import type { asn1, pkcs12 } from 'node-forge'
import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { KeyRefusal } from '#shared/domain/documents/key-refusal.ts'
import { methodFor } from '../ooxml/algorithms.ts'
import { withNativeDerivation } from './native-derivation.ts'
import { type Certificate, readCertificate } from './read-certificate.ts'
import type { SigningIdentity } from './signing-identity.ts'

const forge = withNativeDerivation()

/** Larger files hold no key. */
const LARGEST_P12 = 1024 * 1024
/** More rounds than any program writes; a hostile file could ask for an hour. */
const MOST_ROUNDS = 10_000_000

/**
 * Opens a PKCS#12 file with its passphrase, as exported by Windows, OpenSSL or a trust service, old and new encryption alike.
 * The key has to fit its certificate, the certificate has to be for signing and valid at this moment.
 */
export function openP12(bytes: Uint8Array, passphrase: string, at: Instant): Result<SigningIdentity, KeyRefusal> {
  const bags = readBags(bytes, passphrase)
  if (!bags.ok) return bags
  const { keys, certificates } = bags.value
  const pairs = keys.flatMap((privateKey) => {
    const certificate = certificates.find(({ node }) => node.checkPrivateKey(privateKey))
    return certificate === undefined ? [] : [{ privateKey, certificate }]
  })
  const [first] = pairs
  if (first === undefined) return err({ code: 'KEY_FILE_WITHOUT_KEY' })
  const usable = pairs.find(({ privateKey, certificate }) => certificate.maySign && methodFor(privateKey) !== undefined)
  if (usable === undefined) return err({ code: 'KEY_NOT_FOR_SIGNING', name: first.certificate.facts.name })
  const { validFrom, validUntil, name } = usable.certificate.facts
  if (at < validFrom) return err({ code: 'CERTIFICATE_NOT_YET_VALID', name, validFrom })
  if (at > validUntil) return err({ code: 'CERTIFICATE_EXPIRED', name, validUntil })
  return ok({ privateKey: usable.privateKey, certificates: chainFrom(usable.certificate, certificates).map(({ der }) => der) })
}

interface Bags {
  readonly keys: readonly KeyObject[]
  readonly certificates: readonly Certificate[]
}

function readBags(bytes: Uint8Array, passphrase: string): Result<Bags, KeyRefusal> {
  if (bytes.length > LARGEST_P12) return err({ code: 'NOT_A_KEY_FILE' })
  const archive = parseArchive(bytes)
  if (archive === undefined) return err({ code: 'NOT_A_KEY_FILE' })
  try {
    const p12 = forge.pkcs12.pkcs12FromAsn1(archive, true, passphrase)
    const bags = p12.safeContents.flatMap(({ safeBags }) => safeBags)
    return ok({ keys: bags.flatMap(keyIn), certificates: bags.flatMap(certificateIn) })
  } catch (reason) {
    const isPassphrase = reason instanceof Error && /password|MAC/i.test(reason.message)
    return err({ code: isPassphrase ? 'WRONG_PASSPHRASE' : 'NOT_A_KEY_FILE' })
  }
}

/** The outer shape; its rounds of derivation are bounded before any is run. */
function parseArchive(bytes: Uint8Array): asn1.Asn1 | undefined {
  try {
    const archive = forge.asn1.fromDer(Buffer.from(bytes).toString('binary'))
    const safes = octetsWithin(archive).flatMap((octets) => {
      try {
        return [forge.asn1.fromDer(octets)]
      } catch {
        return []
      }
    })
    return [archive, ...safes].some(asksForTooManyRounds) ? undefined : archive
  } catch {
    return undefined
  }
}

function octetsWithin({ value, type }: asn1.Asn1): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(octetsWithin)
  return type === forge.asn1.Type.OCTETSTRING ? [value] : []
}

function asksForTooManyRounds({ value, type, tagClass }: asn1.Asn1): boolean {
  if (Array.isArray(value)) return value.some(asksForTooManyRounds)
  const isNumber = type === forge.asn1.Type.INTEGER && tagClass === forge.asn1.Class.UNIVERSAL
  return isNumber && Number.parseInt(Buffer.from(value, 'binary').toString('hex') || '0', 16) > MOST_ROUNDS
}

/** Keys that forge does not know itself, such as those on elliptic curves, come as they stand in the file. */
function keyIn({ key, asn1: raw, type }: pkcs12.Bag): readonly KeyObject[] {
  const isKey = type === forge.pki.oids.pkcs8ShroudedKeyBag || type === forge.pki.oids.keyBag
  if (!isKey) return []
  const der = key ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(key)) : raw
  return [createPrivateKey({ key: derOf(der), format: 'der', type: 'pkcs8' })]
}

function certificateIn({ cert, asn1: raw, type }: pkcs12.Bag): readonly Certificate[] {
  if (type !== forge.pki.oids.certBag) return []
  const certificate = readCertificate(derOf(cert ? forge.pki.certificateToAsn1(cert) : raw))
  return certificate === undefined ? [] : [certificate]
}

function derOf(value: asn1.Asn1): Buffer {
  return Buffer.from(forge.asn1.toDer(value).getBytes(), 'binary')
}

/** The signer's certificate and those above it, as far as the file has them. */
function chainFrom(signer: Certificate, all: readonly Certificate[]): readonly Certificate[] {
  const chain = [signer]
  let current = signer
  while (!current.isSelfSigned) {
    const issuer = all.find(
      (one) => !chain.includes(one) && current.node.checkIssued(one.node) && current.node.verify(one.node.publicKey),
    )
    if (issuer === undefined) break
    chain.push(issuer)
    current = issuer
  }
  return chain
}
