import { createHash, X509Certificate } from 'node:crypto'
import { SignedXml } from 'xml-crypto'
import { type Instant, parseInstant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { SignatureProblem } from '#shared/domain/documents/signature.ts'
import { DIGESTS, hashAlgorithms, METHODS, signatureAlgorithms } from './algorithms.ts'
import { C14N, NAMESPACE } from './names.ts'
import { bytesIn, childNamed, childrenNamed, descend, readXml } from './read-xml.ts'

/** Longer lists of certificates stand in no signature. */
const MOST_CERTIFICATES = 12

/** What a signature itself says, read only from what it really signs. */
export interface SignedContent {
  readonly manifest: Element
  readonly signedAt: Instant | null
  readonly comment: string
  /** DER, the signer's first as far as the certificate is the one that the signed properties name. */
  readonly certificates: readonly Uint8Array[]
}

/**
 * Checks one signature part by the rules of XML-Signature: the value over `SignedInfo`, and the digests of the objects in it.
 * Everything is then read from the canonical text that the library has verified, never from the document.
 */
export function verifySignature(bytes: Uint8Array): Result<SignedContent, SignatureProblem> {
  const root = readXml(bytes)
  if (root?.namespaceURI !== NAMESPACE.signature || root.localName !== 'Signature') return err({ code: 'UNREADABLE' })
  const foreign = foreignAlgorithm(root)
  if (foreign !== undefined) return err({ code: 'ALGORITHM_NOT_PERMITTED', algorithm: foreign })
  const certificates = certificatesIn(root).slice(0, MOST_CERTIFICATES)
  for (const signer of certificates) {
    const signed = signedObjects(bytes, signer)
    if (signed !== undefined) return readSigned(signed, [signer, ...certificates.filter((one) => one !== signer)])
  }
  return err(certificates.length === 0 ? { code: 'NO_CERTIFICATE' } : { code: 'SIGNATURE_BROKEN' })
}

/** Only canonical XML, no other transforms, only digests and methods of today. */
function foreignAlgorithm(root: Element): string | undefined {
  const info = childNamed(root, NAMESPACE.signature, 'SignedInfo')
  if (info === undefined) return undefined
  const named = (name: string) =>
    Array.from(info.getElementsByTagNameNS('*', name)).map((one) => one.getAttribute('Algorithm') ?? '')
  return (
    [...named('CanonicalizationMethod'), ...named('Transform')].find((name) => name !== C14N) ??
    named('SignatureMethod').find((name) => METHODS[name] === undefined) ??
    named('DigestMethod').find((name) => DIGESTS[name] === undefined)
  )
}

function certificatesIn(root: Element): readonly Uint8Array[] {
  const all = descend(root, NAMESPACE.signature, 'KeyInfo')
  const lists = all === undefined ? [] : childrenNamed(all, NAMESPACE.signature, 'X509Data')
  return lists.flatMap((list) => childrenNamed(list, NAMESPACE.signature, 'X509Certificate')).map(bytesIn)
}

/** Canonical texts that the signature covers; undefined when it does not hold with this certificate. */
function signedObjects(bytes: Uint8Array, certificate: Uint8Array): readonly string[] | undefined {
  try {
    const publicCert = new X509Certificate(certificate).toString()
    const xml = new TextDecoder().decode(bytes)
    const check = new SignedXml({ publicCert, getCertFromKeyInfo: () => null })
    check.SignatureAlgorithms = signatureAlgorithms()
    check.HashAlgorithms = hashAlgorithms()
    check.loadSignature(xml)
    return check.checkSignature(xml) ? check.getSignedReferences() : undefined
  } catch {
    return undefined
  }
}

function readSigned(texts: readonly string[], certificates: readonly Uint8Array[]): Result<SignedContent, SignatureProblem> {
  const roots = texts.flatMap((text) => readXml(Buffer.from(text)) ?? [])
  const manifests = roots
    .filter((one) => one.localName === 'Object')
    .flatMap((one) => childrenNamed(one, NAMESPACE.signature, 'Manifest'))
  const [manifest] = manifests
  if (manifest === undefined || manifests.length > 1) return err({ code: 'NO_MANIFEST' })
  const properties = roots.find((one) => one.localName === 'SignedProperties')
  if (!namesCertificate(properties, certificates[0])) return err({ code: 'CERTIFICATE_MISMATCH' })
  return ok({ manifest, signedAt: signedAt(roots, properties), comment: commentIn(roots), certificates })
}

/** XAdES binds the certificate, so that no other one with the same key can be put in its place. */
function namesCertificate(properties: Element | undefined, certificate: Uint8Array | undefined): boolean {
  if (properties === undefined || certificate === undefined) return properties === undefined
  const digests = Array.from(properties.getElementsByTagNameNS('*', 'CertDigest'))
  const [first] = digests
  if (first === undefined) return true
  const method = DIGESTS[childNamed(first, NAMESPACE.signature, 'DigestMethod')?.getAttribute('Algorithm') ?? '']
  const expected = bytesIn(childNamed(first, NAMESPACE.signature, 'DigestValue'))
  return method !== undefined && Buffer.compare(hash(method, certificate), expected) === 0
}

function hash(method: string, bytes: Uint8Array): Uint8Array {
  return createHash(method).update(bytes).digest()
}

/** The time of the package's own property, else that of XAdES. */
function signedAt(roots: readonly Element[], properties: Element | undefined): Instant | null {
  const times = roots.flatMap((root) => Array.from(root.getElementsByTagNameNS(NAMESPACE.packageSignature, 'SignatureTime')))
  const own = times.flatMap((time) => childNamed(time, NAMESPACE.packageSignature, 'Value')?.textContent ?? [])
  const ofXades = Array.from(properties?.getElementsByTagNameNS('*', 'SigningTime') ?? []).map((one) => one.textContent ?? '')
  const parsed = [...own, ...ofXades].map((text) => parseInstant(text.trim())).find((one) => one.ok)
  return parsed?.ok ? parsed.value : null
}

function commentIn(roots: readonly Element[]): string {
  const comments = roots.flatMap((root) => Array.from(root.getElementsByTagNameNS(NAMESPACE.office, 'SignatureComments')))
  return comments[0]?.textContent ?? ''
}
