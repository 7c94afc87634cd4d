import { createHash, createVerify, X509Certificate } from 'node:crypto'
import { unzipSync } from 'fflate'
import { canonicalText, everyElement, localName, type PlainElement, parsePlain, textOf } from './plain-xml.ts'

/** What a second verifier, written from ECMA-376 Part 2 and XML-Signature alone, thinks of one signature. */
export interface SecondOpinion {
  readonly part: string
  readonly faults: readonly string[]
  readonly signer: string
  readonly covered: readonly string[]
}

const HASHES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2001/04/xmlenc#sha256': 'sha256',
  'http://www.w3.org/2001/04/xmlenc#sha512': 'sha512',
}

/** Verifies every signature part of a file; shares no code with `src/main/signing`, neither its libraries. */
export function verifyAgain(archive: Uint8Array): readonly SecondOpinion[] {
  const parts = unzipSync(archive)
  const types = parsePlain(text(parts['[Content_Types].xml']))
  return Object.keys(parts)
    .filter((path) => contentType(types, path) === 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml')
    .toSorted()
    .map((path) => opinionOn(path, parts, types))
}

type Archive = Readonly<Record<string, Uint8Array>>

function opinionOn(path: string, parts: Archive, types: PlainElement): SecondOpinion {
  const signature = parsePlain(text(parts[path]))
  const all = everyElement(signature)
  const info = only(all, 'SignedInfo')
  const certificate = new X509Certificate(Buffer.from(textOf(only(all, 'X509Certificate')), 'base64'))
  const value = Buffer.from(textOf(only(signature.children.filter(isElement), 'SignatureValue')), 'base64')
  const method = only(all, 'SignatureMethod').attributes.get('Algorithm') ?? ''
  const isCurve = method.includes('ecdsa')
  const signed = createVerify(method.split('-').at(-1) ?? '')
    .update(canonicalText(info))
    .verify({ key: certificate.publicKey, ...(isCurve ? { dsaEncoding: 'ieee-p1363' as const } : {}) }, value)
  const references = info.children.filter(isElement).filter((child) => localName(child) === 'Reference')
  const manifest = everyElement(only(all, 'Manifest')).filter((one) => localName(one) === 'Reference')
  const manifestIsSigned = references.some(
    (one) => one.attributes.get('URI') === `#${only(all, 'Manifest').parent?.attributes.get('Id')}`,
  )
  return {
    part: path,
    signer: certificate.subject,
    covered: manifest.map((one) => partOf(one)),
    faults: [
      ...(signed ? [] : ['the value does not fit SignedInfo']),
      ...(manifestIsSigned ? [] : ['the manifest is not signed']),
      ...references.filter((one) => !objectFits(one, all)).map((one) => `object ${one.attributes.get('URI')}`),
      ...manifest.filter((one) => !partFits(one, parts, types)).map((one) => `part ${partOf(one)}`),
    ],
  }
}

function objectFits(reference: PlainElement, all: readonly PlainElement[]): boolean {
  const id = reference.attributes.get('URI')?.slice(1)
  const targets = all.filter((one) => one.attributes.get('Id') === id)
  const [target] = targets
  return targets.length === 1 && target !== undefined && digestFits(reference, canonicalText(target))
}

function partFits(reference: PlainElement, parts: Archive, types: PlainElement): boolean {
  const path = partOf(reference)
  const content = parts[path]
  const type = /\?ContentType=(.*)$/.exec(reference.attributes.get('URI') ?? '')?.[1]
  if (content === undefined || contentType(types, path) !== type) return false
  const ids = everyElement(reference)
    .filter((one) => localName(one) === 'RelationshipReference')
    .map((one) => one.attributes.get('SourceId'))
  const isRelationships = everyElement(reference).some((one) =>
    one.attributes.get('Algorithm')?.endsWith('RelationshipTransform'),
  )
  return digestFits(reference, isRelationships ? chosenRelationships(content, ids) : content)
}

function chosenRelationships(content: Uint8Array, ids: readonly (string | undefined)[]): string {
  const chosen = everyElement(parsePlain(text(content)))
    .filter((one) => localName(one) === 'Relationship' && ids.includes(one.attributes.get('Id')))
    .toSorted((a, b) => ((a.attributes.get('Id') ?? '') < (b.attributes.get('Id') ?? '') ? -1 : 1))
  const lines = chosen.map((one) =>
    canonicalText({
      name: 'Relationship',
      attributes: new Map([['TargetMode', 'Internal'], ...one.attributes]),
      children: [],
      parent: null,
    }),
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
}

function digestFits(reference: PlainElement, octets: string | Uint8Array): boolean {
  const direct = reference.children.filter(isElement)
  const hash = HASHES[only(direct, 'DigestMethod').attributes.get('Algorithm') ?? '']
  return (
    hash !== undefined &&
    createHash(hash).update(octets).digest('base64') === textOf(only(direct, 'DigestValue')).replaceAll(/\s/g, '')
  )
}

function contentType(types: PlainElement, path: string): string | undefined {
  const entries = types.children.filter(isElement)
  const own = entries.find((one) => one.attributes.get('PartName') === `/${path}`)
  const byExtension = entries.find((one) => one.attributes.get('Extension') === path.split('.').at(-1))
  return (own ?? byExtension)?.attributes.get('ContentType')
}

function partOf(reference: PlainElement): string {
  return (reference.attributes.get('URI') ?? '').replace(/\?.*$/, '').slice(1)
}

function only(elements: readonly PlainElement[], name: string): PlainElement {
  const found = elements.find((one) => localName(one) === name)
  if (found === undefined) throw new Error(`No ${name}`)
  return found
}

function isElement(child: PlainElement | string): child is PlainElement {
  return typeof child !== 'string'
}

function text(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? new Uint8Array()).toString('utf8')
}
