import { SignedXml } from 'xml-crypto'
import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { OfficeFileRefusal, OfficeParts } from '#shared/domain/documents/office-file.ts'
import type { SigningIdentity } from '../keys/signing-identity.ts'
import { addSignaturePart } from './add-signature-part.ts'
import { hashAlgorithms, methodFor, signatureAlgorithms } from './algorithms.ts'
import { C14N, CONTENT_TYPES_PATH, SHA256_DIGEST } from './names.ts'
import { isRelationships, readContentTypes, readRelationships, signaturePathsOf } from './office-package.ts'
import { withoutSpaces } from './relationship-transform.ts'
import { IDS, officeObject, packageObject, xadesObject } from './signature-objects.ts'
import { manifestReferences } from './signed-parts.ts'

export interface SigningAct {
  readonly identity: SigningIdentity
  readonly signedAt: Instant
  /** Purpose of the signature, as Word shows it; may be empty. */
  readonly comment: string
}

const XMLDSIG_OBJECT = 'http://www.w3.org/2000/09/xmldsig#Object'
const XADES_PROPERTIES = 'http://uri.etsi.org/01903#SignedProperties'

/**
 * Signs a Word or Excel file: one more signature part over everything but signatures and properties, so that several people
 * can sign one after the other (ECMA-376 Part 2, 13). Parts stay as they are, byte for byte, but for white space between
 * relationships before the first signature.
 */
export function signOfficeFile(parts: OfficeParts, act: SigningAct): Result<OfficeParts, OfficeFileRefusal> {
  const contentTypes = readContentTypes(parts)
  if (contentTypes === undefined) return err({ code: 'OFFICE_FILE_DAMAGED', part: CONTENT_TYPES_PATH })
  const lists = [...parts].filter(([path]) => isRelationships(path, contentTypes))
  const unreadable = lists.find(([, bytes]) => readRelationships(bytes) === undefined)
  if (unreadable !== undefined) return err({ code: 'OFFICE_FILE_DAMAGED', part: unreadable[0] })
  const isFirst = signaturePathsOf(parts).length === 0
  const ready = isFirst ? new Map([...parts, ...lists.map(([path, bytes]) => [path, withoutSpaces(bytes)] as const)]) : parts
  return ok(addSignaturePart(ready, signatureXml(manifestReferences(ready, contentTypes), act)))
}

function signatureXml(manifest: string, { identity, signedAt, comment }: SigningAct): string {
  const method = methodFor(identity.privateKey)
  const [certificate] = identity.certificates
  if (method === undefined || certificate === undefined) throw new Error('Such a key cannot sign')
  const signed = new SignedXml({
    privateKey: identity.privateKey,
    signatureAlgorithm: method,
    canonicalizationAlgorithm: C14N,
    getKeyInfoContent: () => keyInfo(identity.certificates),
    objects: [
      { content: packageObject(manifest, signedAt), attributes: { Id: IDS.package } },
      { content: officeObject(comment), attributes: { Id: IDS.office } },
      { content: xadesObject(certificate, signedAt) },
    ],
  })
  signed.SignatureAlgorithms = signatureAlgorithms()
  signed.HashAlgorithms = hashAlgorithms()
  for (const [id, type] of [
    [IDS.package, XMLDSIG_OBJECT],
    [IDS.office, XMLDSIG_OBJECT],
    [IDS.properties, XADES_PROPERTIES],
  ] as const)
    signed.addReference({ xpath: `//*[@Id='${id}']`, transforms: [C14N], digestAlgorithm: SHA256_DIGEST, type })
  // The library signs into a document; here the signature is the document, so an empty one holds it meanwhile.
  signed.computeSignature('<holder/>', { attrs: { Id: IDS.signature } })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${signed.getSignatureXml()}`
}

function keyInfo(certificates: readonly Uint8Array[]): string {
  const all = certificates.map((one) => `<X509Certificate>${Buffer.from(one).toString('base64')}</X509Certificate>`)
  return `<X509Data>${all.join('')}</X509Data>`
}
