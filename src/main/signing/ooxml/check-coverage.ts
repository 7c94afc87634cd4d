import type { OfficeParts } from '#shared/domain/documents/office-file.ts'
import type { ManifestEntry } from './check-manifest.ts'
import { type Relationship, readRelationships, sourceOf } from './office-package.ts'
import { mayStayUnsigned, unsignedByRule } from './signed-parts.ts'

export interface Coverage {
  readonly signedParts: number
  readonly unsignedParts: readonly string[]
}

/** Which parts and relationships of a file a manifest leaves open, but for those that may stay unsigned. */
export function coverageOf(parts: OfficeParts, entries: readonly ManifestEntry[]): Coverage {
  const spared = unsignedByRule(parts)
  const open = [...parts.keys()].filter((path) => !spared.has(path) && !isCovered(path, parts, entries)).toSorted()
  return { signedParts: new Set(entries.map(({ path }) => path)).size, unsignedParts: open }
}

function isCovered(path: string, parts: OfficeParts, entries: readonly ManifestEntry[]): boolean {
  const named = entries.filter((entry) => entry.path === path)
  if (named.some(({ choice }) => choice === null)) return true
  if (sourceOf(path) === path) return false
  const open = (readRelationships(parts.get(path) ?? new Uint8Array()) ?? []).filter((one) => !mayStayUnsigned(one))
  return named.length > 0 ? open.every((one) => named.some(({ choice }) => isChosen(one, choice))) : open.length === 0
}

function isChosen({ id, type }: Relationship, choice: ManifestEntry['choice']): boolean {
  return choice !== null && (choice.ids.includes(id) || choice.types.includes(type))
}
