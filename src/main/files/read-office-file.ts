import { crc32, inflateRawSync } from 'node:zlib'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { OfficeFile, OfficeFileRefusal, OfficeKind, OfficeParts } from '#shared/domain/documents/office-file.ts'
import { readZipDirectory, type ZipEntry, type ZipRefusal } from './zip-directory.ts'

/** Largest file from outside, packed. */
export const LARGEST_OFFICE_FILE = 25 * 1024 * 1024
/** All its parts together, unpacked. */
const LARGEST_UNPACKED = 150 * 1024 * 1024
const MOST_PARTS = 2_000
const STORED = 0
const DEFLATED = 8

const CONTENT_TYPES = '[Content_Types].xml'
const MAIN_TYPES: Readonly<Record<OfficeKind, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
}
const MACROS = /vbaProject|macroEnabled/i
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
/** The stream in which Office keeps a file with a password, named in UTF-16. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le')

/**
 * Unpacks a Word or Excel file that came from outside. Bounded before anything is unpacked; refuses whatever could be read in
 * two ways or reach beyond the file: paths that leave it, the same name twice, damaged parts, entities, macros, passwords.
 */
export function readOfficeFile(bytes: Uint8Array): Result<OfficeFile, OfficeFileRefusal> {
  if (bytes.length > LARGEST_OFFICE_FILE) return err({ code: 'OFFICE_FILE_TOO_LARGE', limit: LARGEST_OFFICE_FILE })
  if (COMPOUND_FILE.equals(bytes.subarray(0, COMPOUND_FILE.length))) return err(compoundRefusal(bytes))
  const entries = readZipDirectory(bytes)
  if (!entries.ok) return err(zipRefusal(entries.error))
  const parts = unpack(entries.value)
  if (!parts.ok) return parts
  return checkContent(parts.value)
}

function compoundRefusal(bytes: Uint8Array): OfficeFileRefusal {
  return { code: Buffer.from(bytes).includes(ENCRYPTED_STREAM) ? 'OFFICE_FILE_ENCRYPTED' : 'OLD_OFFICE_FORMAT' }
}

function zipRefusal(refusal: ZipRefusal): OfficeFileRefusal {
  switch (refusal.code) {
    case 'NOT_A_ZIP':
      return { code: 'NOT_AN_OFFICE_FILE' }
    case 'ENCRYPTED':
      return { code: 'OFFICE_FILE_ENCRYPTED' }
    case 'DAMAGED':
      return { code: 'OFFICE_FILE_DAMAGED', part: refusal.path }
  }
}

function unpack(entries: readonly ZipEntry[]): Result<OfficeParts, OfficeFileRefusal> {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (entries.length > MOST_PARTS || size > LARGEST_UNPACKED)
    return err({ code: 'OFFICE_FILE_TOO_LARGE', limit: LARGEST_UNPACKED })
  const parts = new Map<string, Uint8Array>()
  const seen = new Set<string>()
  for (const entry of entries) {
    if (entry.path.endsWith('/') && entry.size === 0) continue
    if (!isSafePath(entry.path))
      return err({ code: 'OFFICE_FILE_UNSAFE_PATH', part: entry.path.slice(0, 200).replaceAll(/\p{Cc}/gu, '?') })
    if (seen.has(entry.path.toLowerCase())) return err({ code: 'OFFICE_FILE_DAMAGED', part: entry.path })
    seen.add(entry.path.toLowerCase())
    const content = contentOf(entry)
    if (content === null) return err({ code: 'OFFICE_FILE_DAMAGED', part: entry.path })
    parts.set(entry.path, content)
  }
  return ok(parts)
}

/** A path below the root of the archive in the form that packages use (ECMA-376 Part 2, 6.2). */
function isSafePath(path: string): boolean {
  return (
    path.split('/').every((segment) => /^[^\\:*?"<>|\p{Cc}]*[^.\\:*?"<>|\p{Cc}]$/u.test(segment)) && !/%(2e|2f|5c|00)/i.test(path)
  )
}

function contentOf(entry: ZipEntry): Uint8Array | null {
  const content = entry.method === STORED ? entry.packed : entry.method === DEFLATED ? inflate(entry) : null
  return content !== null && content.length === entry.size && crc32(content) === entry.crc ? content : null
}

function inflate({ packed, size }: ZipEntry): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch {
    return null
  }
}

function checkContent(parts: OfficeParts): Result<OfficeFile, OfficeFileRefusal> {
  const typeBytes = parts.get(CONTENT_TYPES)
  if (typeBytes === undefined) return err({ code: 'NOT_AN_OFFICE_FILE' })
  const suspicious = [...parts].find(([path, content]) => /\.(xml|rels|vml)$/i.test(path) && hasEntities(content))
  if (suspicious !== undefined) return err({ code: 'OFFICE_FILE_ENTITIES', part: suspicious[0] })
  const types = Buffer.from(typeBytes).toString('utf8')
  if (MACROS.test(types) || [...parts.keys()].some((path) => MACROS.test(path))) return err({ code: 'OFFICE_FILE_HAS_MACROS' })
  const kind = (['docx', 'xlsx'] as const).find((known) => types.includes(`"${MAIN_TYPES[known]}"`))
  return kind === undefined ? err({ code: 'NOT_AN_OFFICE_FILE' }) : ok({ kind, parts })
}

/** A document type may hold entities; UTF-16 could hide one. Neither stands in any file that Office writes. */
function hasEntities(content: Uint8Array): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const isUtf16 =
    (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes.subarray(0, 4).includes(0)
  return isUtf16 || bytes.includes('<!DOCTYPE') || bytes.includes('<!ENTITY')
}
