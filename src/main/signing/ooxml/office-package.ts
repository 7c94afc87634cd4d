import type { OfficeParts } from '#shared/domain/documents/office-file.ts'
import { CONTENT_TYPE, CONTENT_TYPES_PATH, NAMESPACE, RELATIONSHIP_TYPE, ROOT_RELATIONSHIPS_PATH } from './names.ts'
import { childrenNamed, readXml } from './read-xml.ts'

/** Which content type a part has; undefined where none is declared (ECMA-376 Part 2, 6.2.3). */
export type ContentTypes = (path: string) => string | undefined

/** Reads `[Content_Types].xml`; undefined when it is no such list. */
export function readContentTypes(parts: OfficeParts): ContentTypes | undefined {
  const root = readXml(parts.get(CONTENT_TYPES_PATH) ?? new Uint8Array())
  if (root?.namespaceURI !== NAMESPACE.contentTypes) return undefined
  const defaults = childrenNamed(root, NAMESPACE.contentTypes, 'Default')
  const overrides = childrenNamed(root, NAMESPACE.contentTypes, 'Override')
  const byExtension = new Map(defaults.map((one) => [lower(one, 'Extension'), one.getAttribute('ContentType') ?? '']))
  const byName = new Map(overrides.map((one) => [lower(one, 'PartName'), one.getAttribute('ContentType') ?? '']))
  return (path) => byName.get(`/${path.toLowerCase()}`) ?? byExtension.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase())
}

function lower(element: Element, attribute: string): string {
  return (element.getAttribute(attribute) ?? '').toLowerCase()
}

export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

/** Reads a part of relationships; undefined when it is none. */
export function readRelationships(bytes: Uint8Array): readonly Relationship[] | undefined {
  const root = readXml(bytes)
  if (root?.namespaceURI !== NAMESPACE.relationships || root.localName !== 'Relationships') return undefined
  return childrenNamed(root, NAMESPACE.relationships, 'Relationship').map((element) => ({
    id: element.getAttribute('Id') ?? '',
    type: element.getAttribute('Type') ?? '',
    target: element.getAttribute('Target') ?? '',
    isExternal: element.getAttribute('TargetMode') === 'External',
  }))
}

/** Parts of relationships are known by their place and their type. */
export function isRelationships(path: string, contentTypes: ContentTypes): boolean {
  return sourceOf(path) !== path && contentTypes(path) === CONTENT_TYPE.relationships
}

/** Where the relationships of a part are: `word/document.xml` has `word/_rels/document.xml.rels`. */
export function relationshipsPathOf(path: string): string {
  const slash = path.lastIndexOf('/') + 1
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`
}

/** The part that a part of relationships belongs to; empty for those of the package. */
export function sourceOf(relationshipsPath: string): string {
  return relationshipsPath.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2')
}

/** The path that a target means, seen from the part whose relationships name it. */
export function resolveTarget(source: string, target: string): string {
  return decodeURI(new URL(target, `pack://package/${source}`).pathname).slice(1)
}

/** The parts that hold signatures, by way of the origin, in the order of their names. */
export function signaturePathsOf(parts: OfficeParts): readonly string[] {
  const origins = targetsOf(parts, '', ROOT_RELATIONSHIPS_PATH, RELATIONSHIP_TYPE.origin)
  return origins
    .flatMap((origin) => targetsOf(parts, origin, relationshipsPathOf(origin), RELATIONSHIP_TYPE.signature))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}

function targetsOf(parts: OfficeParts, source: string, relationshipsPath: string, type: string): readonly string[] {
  const found = readRelationships(parts.get(relationshipsPath) ?? new Uint8Array()) ?? []
  return found.filter((one) => one.type === type && !one.isExternal).flatMap((one) => targetOrNone(source, one.target))
}

function targetOrNone(source: string, target: string): readonly string[] {
  try {
    return [resolveTarget(source, target)]
  } catch {
    return []
  }
}
