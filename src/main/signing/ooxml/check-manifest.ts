import { createHash } from 'node:crypto'
import type { OfficeParts } from '#shared/domain/documents/office-file.ts'
import type { SignatureProblem } from '#shared/domain/documents/signature.ts'
import { DIGESTS } from './algorithms.ts'
import { canonicalize } from './canonicalize.ts'
import { C14N, NAMESPACE, RELATIONSHIP_TRANSFORM } from './names.ts'
import type { ContentTypes } from './office-package.ts'
import { bytesIn, childNamed, childrenNamed, readXml } from './read-xml.ts'
import { type RelationshipChoice, transformLikeLibreOffice, transformRelationships } from './relationship-transform.ts'

/** One part that a manifest names. For parts of relationships, which of them; null for whole parts. */
export interface ManifestEntry {
  readonly path: string
  readonly choice: RelationshipChoice | null
}

export interface ManifestFinding {
  readonly entries: readonly ManifestEntry[]
  readonly problems: readonly SignatureProblem[]
}

/** Compares every part that a manifest names with its digest and content type (ECMA-376 Part 2, 13.2.4.9). */
export function checkManifest(manifest: Element, parts: OfficeParts, contentTypes: ContentTypes): ManifestFinding {
  const findings = childrenNamed(manifest, NAMESPACE.signature, 'Reference').map((one) =>
    checkReference(one, parts, contentTypes),
  )
  return {
    entries: findings.flatMap(({ entry }) => (entry === null ? [] : [entry])),
    problems: findings.flatMap(({ problem }) => (problem === null ? [] : [problem])),
  }
}

interface ReferenceFinding {
  readonly entry: ManifestEntry | null
  readonly problem: SignatureProblem | null
}

function checkReference(reference: Element, parts: OfficeParts, contentTypes: ContentTypes): ReferenceFinding {
  const uri = reference.getAttribute('URI') ?? ''
  const [, name, contentType] = /^\/([^?#]+)\?ContentType=([^?#]+)$/.exec(uri) ?? []
  if (name === undefined || contentType === undefined) return failed({ code: 'PART_MISSING', part: uri })
  const path = partPath(parts, name)
  const content = path === undefined ? undefined : parts.get(path)
  if (path === undefined || content === undefined) return failed({ code: 'PART_MISSING', part: name })
  if (contentTypes(path) !== contentType) return failed({ code: 'CONTENT_TYPE_CHANGED', part: path })
  const method = childNamed(reference, NAMESPACE.signature, 'DigestMethod')?.getAttribute('Algorithm') ?? ''
  const digest = DIGESTS[method]
  if (digest === undefined) return failed({ code: 'ALGORITHM_NOT_PERMITTED', algorithm: method })
  const transforms = transformsOf(reference)
  if (transforms === undefined) return failed({ code: 'ALGORITHM_NOT_PERMITTED', algorithm: 'Transforms' })
  const expected = bytesIn(childNamed(reference, NAMESPACE.signature, 'DigestValue'))
  const hasDigest = (octets: string | Uint8Array) => Buffer.compare(createHash(digest).update(octets).digest(), expected) === 0
  if (!octetsOf(content, transforms).some(hasDigest)) return failed({ code: 'PART_CHANGED', part: path })
  return { entry: { path, choice: transforms.choice }, problem: null }
}

function failed(problem: SignatureProblem): ReferenceFinding {
  return { entry: null, problem }
}

/** Names of parts are compared without regard to case (ECMA-376 Part 2, 6.2.2.3). */
function partPath(parts: OfficeParts, name: string): string | undefined {
  const wanted = [name, decoded(name)].map((one) => one.toLowerCase())
  return [...parts.keys()].find((path) => wanted.includes(path.toLowerCase()))
}

function decoded(name: string): string {
  try {
    return decodeURI(name)
  } catch {
    return name
  }
}

interface Transforms {
  readonly choice: RelationshipChoice | null
  readonly canonical: boolean
}

/** Packages permit two transforms: canonical form, and relationships before it. Undefined for anything else. */
function transformsOf(reference: Element): Transforms | undefined {
  const lists = childrenNamed(reference, NAMESPACE.signature, 'Transforms')
  const steps = lists.flatMap((list) => childrenNamed(list, NAMESPACE.signature, 'Transform'))
  const names = steps.map((step) => step.getAttribute('Algorithm'))
  const [first] = steps
  if (names.length === 0) return { choice: null, canonical: false }
  if (names.length === 1 && names[0] === C14N) return { choice: null, canonical: true }
  const isRelationships = names[0] === RELATIONSHIP_TRANSFORM && (names.length === 1 || (names.length === 2 && names[1] === C14N))
  return isRelationships && first !== undefined ? { choice: choiceOf(first), canonical: true } : undefined
}

function choiceOf(transform: Element): RelationshipChoice {
  const values = (name: string, attribute: string) =>
    childrenNamed(transform, NAMESPACE.packageSignature, name).map((one) => one.getAttribute(attribute) ?? '')
  return { ids: values('RelationshipReference', 'SourceId'), types: values('RelationshipsGroupReference', 'SourceType') }
}

/** What the digest may be taken of. */
function octetsOf(content: Uint8Array, { choice, canonical }: Transforms): readonly (string | Uint8Array)[] {
  if (choice !== null)
    return [transformRelationships(content, choice), transformLikeLibreOffice(content, choice)].filter((one) => one !== undefined)
  if (!canonical) return [content]
  const root = readXml(content)
  return root === undefined ? [] : [canonicalize(root)]
}
