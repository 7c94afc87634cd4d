import type { OfficeParts } from '#shared/domain/documents/office-file.ts'
import { CONTENT_TYPE, CONTENT_TYPES_PATH, NAMESPACE, ORIGIN_PATH, RELATIONSHIP_TYPE, ROOT_RELATIONSHIPS_PATH } from './names.ts'
import { readRelationships, relationshipsPathOf, resolveTarget } from './office-package.ts'

const EMPTY_LIST = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE.relationships}"></Relationships>`

/** Puts a signature into a file: origin, relationships and content types as far as they are missing, and the part itself. */
export function addSignaturePart(parts: OfficeParts, signature: string): OfficeParts {
  const added = new Map(parts)
  const origin = originOf(parts)
  const originRelationships = relationshipsPathOf(origin)
  const path = freePath(parts)
  if (!added.has(origin)) {
    added.set(origin, new Uint8Array())
    added.set(
      ROOT_RELATIONSHIPS_PATH,
      withRelationship(parts.get(ROOT_RELATIONSHIPS_PATH), RELATIONSHIP_TYPE.origin, ORIGIN_PATH),
    )
  }
  added.set(
    originRelationships,
    withRelationship(parts.get(originRelationships), RELATIONSHIP_TYPE.signature, targetFrom(origin, path)),
  )
  added.set(path, Buffer.from(signature))
  added.set(CONTENT_TYPES_PATH, withContentTypes(parts.get(CONTENT_TYPES_PATH) ?? new Uint8Array(), path))
  return added
}

function originOf(parts: OfficeParts): string {
  const roots = readRelationships(parts.get(ROOT_RELATIONSHIPS_PATH) ?? new Uint8Array()) ?? []
  const origin = roots.find(({ type, isExternal }) => type === RELATIONSHIP_TYPE.origin && !isExternal)
  return origin === undefined ? ORIGIN_PATH : resolveTarget('', origin.target)
}

/** Relative where it can be: LibreOffice knows no other form. */
function targetFrom(origin: string, path: string): string {
  const folder = origin.slice(0, origin.lastIndexOf('/') + 1)
  return path.startsWith(folder) ? path.slice(folder.length) : `/${path}`
}

function freePath(parts: OfficeParts): string {
  const taken = new Set([...parts.keys()].map((path) => path.toLowerCase()))
  return firstFree((number) => `_xmlsignatures/sig${number}.xml`, taken)
}

function firstFree(name: (number: number) => string, taken: ReadonlySet<string>): string {
  return Array.from({ length: taken.size + 1 }, (_, index) => name(index + 1)).find((free) => !taken.has(free)) ?? ''
}

function withRelationship(bytes: Uint8Array | undefined, type: string, target: string): Uint8Array {
  const taken = new Set((bytes === undefined ? [] : (readRelationships(bytes) ?? [])).map(({ id }) => id))
  const id = firstFree((number) => `rId${number}`, taken)
  const text = bytes === undefined ? EMPTY_LIST : Buffer.from(bytes).toString('utf8')
  return Buffer.from(
    insert(text, 'Relationships', (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`),
  )
}

/** Defaults may stand after overrides (ECMA-376 Part 2, annex C: a choice in any order). */
function withContentTypes(bytes: Uint8Array, path: string): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8')
  const knowsOrigin = /Extension\s*=\s*["']sigs["']/i.test(text)
  const lines = (prefix: string) =>
    (knowsOrigin ? '' : `<${prefix}Default Extension="sigs" ContentType="${CONTENT_TYPE.origin}"/>`) +
    `<${prefix}Override PartName="/${path}" ContentType="${CONTENT_TYPE.signature}"/>`
  return Buffer.from(insert(text, 'Types', lines))
}

/** Inserted into the text before the end of its root, so that nothing else of the part changes. */
function insert(text: string, root: string, lines: (prefix: string) => string): string {
  const opened = text.replace(new RegExp(`<((?:[\\w.-]+:)?${root})(\\s[^<>]*)?/>\\s*$`), '<$1$2></$1>')
  return opened.replace(
    new RegExp(`</((?:[\\w.-]+:)?)${root}\\s*>(?![\\s\\S]*</)`),
    (end, prefix: string) => `${lines(prefix)}${end}`,
  )
}
