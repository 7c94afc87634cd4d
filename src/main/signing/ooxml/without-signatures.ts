import type { OfficeParts } from '#shared/domain/documents/office-file.ts'
import { CONTENT_TYPE, CONTENT_TYPES_PATH, RELATIONSHIP_TYPE, ROOT_RELATIONSHIPS_PATH } from './names.ts'

/** The parts of a file as they were before anybody signed it; exact for what this application signed. */
export function withoutSignatures(parts: OfficeParts): OfficeParts {
  const kept = [...parts].filter(([path]) => !path.startsWith('_xmlsignatures/'))
  return new Map(kept.map(([path, bytes]) => [path, stripped(path, bytes)]))
}

function stripped(path: string, bytes: Uint8Array): Uint8Array {
  if (path === ROOT_RELATIONSHIPS_PATH) return without(bytes, RELATIONSHIP_TYPE.origin)
  return path === CONTENT_TYPES_PATH ? without(without(bytes, CONTENT_TYPE.origin), CONTENT_TYPE.signature) : bytes
}

/** Takes out every empty element with this value in an attribute. */
function without(bytes: Uint8Array, value: string): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8')
  return Buffer.from(text.replaceAll(/<[^<>]*\/>/g, (element) => (element.includes(`"${value}"`) ? '' : element)))
}
