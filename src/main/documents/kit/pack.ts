import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { OfficeParts } from '#shared/domain/documents/office-file.ts'
import { findPackageProblems } from './package-check.ts'
import { applicationProperties, coreProperties, type FileProperties } from './properties.ts'
import { type PackedPart, packPart, zipOf } from './zip.ts'

/** Rewrites one XML part; the path tells which. */
export type RepairPart = (path: string, xml: string) => string

/** Parts that a reader looks for first. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'docProps/app.xml', 'docProps/core.xml']

/**
 * Packs an Office file anew so that the same content gives the same bytes: fixed order, fixed times, own properties.
 * Takes the archive as a library wrote it and what must be rewritten in it.
 * Throws when the file would not open without a repair dialog: that is a bug, never the user's.
 */
export function packOffice(
  archive: Uint8Array,
  kind: 'docx' | 'xlsx',
  properties: FileProperties,
  repair: RepairPart,
): Uint8Array {
  return zipParts(checkedParts(archive, kind, properties, repair))
}

/** The same before it is packed. */
export function checkedParts(
  archive: Uint8Array,
  kind: 'docx' | 'xlsx',
  properties: FileProperties,
  repair: RepairPart,
): OfficeParts {
  const parts = new Map(
    Object.entries(unzipSync(archive))
      .filter(([path]) => !path.endsWith('/'))
      .map(([path, bytes]) => [path, repaired(path, bytes, repair)]),
  )
  parts.set('docProps/core.xml', strToU8(coreProperties(properties)))
  parts.set('docProps/app.xml', strToU8(applicationProperties()))
  const problems = findPackageProblems(parts, kind)
  if (problems.length > 0)
    throw new Error(`The ${kind} is broken: ${problems.map((found) => `${found.part} ${found.problem}`).join('; ')}`)
  return parts
}

function repaired(path: string, bytes: Uint8Array, repair: RepairPart): Uint8Array {
  return /\.(xml|rels)$/.test(path) ? strToU8(repair(path, strFromU8(bytes))) : bytes
}

/** Packs parts in a fixed order with fixed times: the same parts give the same bytes. */
export function zipParts(parts: OfficeParts): Uint8Array {
  return zipPacked(new Map([...parts].map(([path, bytes]) => [path, packPart(bytes)])))
}

/** The same with parts that are compressed already. */
export function zipPacked(parts: ReadonlyMap<string, PackedPart>): Uint8Array {
  return zipOf([...parts].toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)))
}

function rank(path: string): number {
  const index = FIRST.indexOf(path)
  return index === -1 ? FIRST.length : index
}
