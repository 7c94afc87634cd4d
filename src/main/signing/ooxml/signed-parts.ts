import { createHash } from 'node:crypto'
import type { OfficeParts } from '#shared/domain/documents/office-file.ts'
import { escapeXml } from './escape-xml.ts'
import {
  C14N,
  CONTENT_TYPE,
  CONTENT_TYPES_PATH,
  METADATA_TYPES,
  NAMESPACE,
  RELATIONSHIP_TRANSFORM,
  RELATIONSHIP_TYPE,
  ROOT_RELATIONSHIPS_PATH,
  SHA256_DIGEST,
} from './names.ts'
import { type ContentTypes, isRelationships, type Relationship, readRelationships, resolveTarget } from './office-package.ts'
import { transformRelationships } from './relationship-transform.ts'

/** Relationships that no signature covers: to signatures that may still come, and to properties that every save rewrites. */
export function mayStayUnsigned({ type }: Relationship): boolean {
  return type === RELATIONSHIP_TYPE.origin || METADATA_TYPES.includes(type)
}

/** Parts that no signature covers, for the same reasons. */
export function unsignedByRule(parts: OfficeParts): ReadonlySet<string> {
  const roots = readRelationships(parts.get(ROOT_RELATIONSHIPS_PATH) ?? new Uint8Array()) ?? []
  const metadata = roots.filter((one) => METADATA_TYPES.includes(one.type) && !one.isExternal)
  const infrastructure = [...parts.keys()].filter((path) => path.startsWith('_xmlsignatures/'))
  return new Set([CONTENT_TYPES_PATH, ...infrastructure, ...metadata.map((one) => resolveTarget('', one.target))])
}

/** One entry of the manifest for every part that has to be signed, by path, relationships first as Office has it. */
export function manifestReferences(parts: OfficeParts, contentTypes: ContentTypes): string {
  const spared = unsignedByRule(parts)
  const paths = [...parts.keys()].filter((path) => !spared.has(path)).toSorted()
  const isList = (path: string) => isRelationships(path, contentTypes)
  return [
    ...paths.filter(isList).map((path) => relationshipsReference(path, parts.get(path) ?? new Uint8Array())),
    ...paths
      .filter((path) => !isList(path))
      .map((path) => partReference(path, contentTypes(path) ?? '', parts.get(path) ?? new Uint8Array())),
  ].join('')
}

function partReference(path: string, contentType: string, content: Uint8Array): string {
  return reference(path, contentType, '', content)
}

function relationshipsReference(path: string, content: Uint8Array): string {
  const ids = (readRelationships(content) ?? []).filter((one) => !mayStayUnsigned(one)).map((one) => one.id)
  const choice = ids.map(
    (id) => `<mdssi:RelationshipReference xmlns:mdssi="${NAMESPACE.packageSignature}" SourceId="${escapeXml(id)}"/>`,
  )
  const transforms = `<Transforms><Transform Algorithm="${RELATIONSHIP_TRANSFORM}">${choice.join('')}</Transform><Transform Algorithm="${C14N}"/></Transforms>`
  const transformed = transformRelationships(content, { ids, types: [] }) ?? ''
  return reference(path, CONTENT_TYPE.relationships, transforms, transformed)
}

function reference(path: string, contentType: string, transforms: string, content: string | Uint8Array): string {
  const uri = escapeXml(`/${encodeURI(path)}?ContentType=${contentType}`)
  const digest = createHash('sha256').update(content).digest('base64')
  return `<Reference URI="${uri}">${transforms}<DigestMethod Algorithm="${SHA256_DIGEST}"/><DigestValue>${digest}</DigestValue></Reference>`
}
