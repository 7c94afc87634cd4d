import { escapeXml } from './escape-xml.ts'
import { NAMESPACE } from './names.ts'
import { readRelationships } from './office-package.ts'
import { readXml } from './read-xml.ts'

const ROOT = `<Relationships xmlns="${NAMESPACE.relationships}">`
const TEXT_NODE = 3

/** Which relationships of a part are signed: those with these ids or of these types. */
export interface RelationshipChoice {
  readonly ids: readonly string[]
  readonly types: readonly string[]
}

/**
 * The Relationships transform (ECMA-376 Part 2, 13.2.4.24): only the chosen relationships, sorted by id, with `TargetMode`
 * written out, nothing else. The result is made in canonical form: attributes by name, no white space. Undefined when the
 * part is no list of relationships.
 */
export function transformRelationships(bytes: Uint8Array, choice: RelationshipChoice): string | undefined {
  const all = readRelationships(bytes)
  if (all === undefined) return undefined
  const chosen = all
    .filter(({ id, type }) => choice.ids.includes(id) || choice.types.includes(type))
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const lines = chosen.map(
    ({ id, type, target, isExternal }) =>
      `<Relationship Id="${escapeXml(id)}" Target="${escapeXml(target)}" TargetMode="${isExternal ? 'External' : 'Internal'}" Type="${escapeXml(type)}"></Relationship>`,
  )
  return `${ROOT}${lines.join('')}</Relationships>`
}

/**
 * The same as LibreOffice has it: its library writes every white space between relationships as an element `text` in front.
 * Files that it signs have a line end there. The relationships themselves are held just as firmly.
 */
export function transformLikeLibreOffice(bytes: Uint8Array, choice: RelationshipChoice): string | undefined {
  const spaces = Array.from(readXml(bytes)?.childNodes ?? []).filter((node) => node.nodeType === TEXT_NODE).length
  return transformRelationships(bytes, choice)?.replace(ROOT, `${ROOT}${'<text></text>'.repeat(spaces)}`)
}

/** Relationships without white space between them, which LibreOffice would trip over. */
export function withoutSpaces(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('utf8').replace(/>\s+</g, '><'))
}
