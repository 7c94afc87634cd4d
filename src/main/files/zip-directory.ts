import { err, ok, type Result } from '#shared/basics/result.ts'

/** One file of an archive as its central directory describes it, with the bytes as they are packed. */
export interface ZipEntry {
  readonly path: string
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly packed: Uint8Array
}

export type ZipRefusal =
  | { readonly code: 'NOT_A_ZIP' }
  | { readonly code: 'ENCRYPTED' }
  | { readonly code: 'DAMAGED'; readonly path: string }

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
const CENTRAL_LENGTH = 46
const LOCAL_LENGTH = 30
const LONGEST_COMMENT = 0xffff
const ENCRYPTED_FLAG = 1
const UTF8_FLAG = 1 << 11
/** The extension for archives above 4 GB says itself by such a size. */
const BEYOND_4_GB = 0xffffffff

/**
 * Reads the directory of an archive (PKWARE APPNOTE 4.3) so that every reader of it must come to the same files: one archive
 * from the first byte to the last, both headers of a file agree, no two files share bytes. Nothing is unpacked here.
 */
export function readZipDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], ZipRefusal> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < END_LENGTH || view.getUint16(0, true) !== 0x4b50) return err({ code: 'NOT_A_ZIP' })
  const end = endOf(view)
  if (end === null) return damaged('')
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) return damaged('')
  if (start + view.getUint32(end + 12, true) !== end) return damaged('')

  const entries: (ZipEntry & Range)[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(bytes, view, at, start)
    if (!entry.ok) return entry
    entries.push(entry.value.entry)
    at = entry.value.next
  }
  return at === end && isDisjoint(entries) ? ok(entries) : damaged('')
}

interface Range {
  readonly from: number
  readonly to: number
}

/** The end record is the last thing in the file, but for its own comment. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END && view.getUint16(at + 20, true) === last - at) return at
  }
  return null
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  limit: number,
): Result<{ readonly entry: ZipEntry & Range; readonly next: number }, ZipRefusal> {
  if (at + CENTRAL_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL) return damaged('')
  const flags = view.getUint16(at + 8, true)
  const nameLength = view.getUint16(at + 28, true)
  const nameBytes = bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength)
  const path = nameOf(nameBytes, flags)
  if (path === null) return damaged('')
  if ((flags & ENCRYPTED_FLAG) !== 0) return err({ code: 'ENCRYPTED' })
  const method = view.getUint16(at + 10, true)
  const crc = view.getUint32(at + 16, true)
  const packedSize = view.getUint32(at + 20, true)
  const size = view.getUint32(at + 24, true)
  const from = view.getUint32(at + 42, true)
  if (packedSize === BEYOND_4_GB || size === BEYOND_4_GB || from + LOCAL_LENGTH > limit) return damaged(path)

  const localName = bytes.subarray(from + LOCAL_LENGTH, from + LOCAL_LENGTH + view.getUint16(from + 26, true))
  const sameHeaders =
    view.getUint32(from, true) === LOCAL &&
    view.getUint16(from + 8, true) === method &&
    (view.getUint16(from + 6, true) & ENCRYPTED_FLAG) === 0 &&
    Buffer.compare(localName, nameBytes) === 0
  const content = from + LOCAL_LENGTH + localName.length + view.getUint16(from + 28, true)
  if (!sameHeaders || content + packedSize > limit) return damaged(path)
  const next = at + CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const packed = bytes.subarray(content, content + packedSize)
  return ok({ entry: { path, method, crc, size, packed, from, to: content + packedSize }, next })
}

/** Names are UTF-8 where they say so, else plain ASCII; anything else would be read differently by different programs. */
function nameOf(bytes: Uint8Array, flags: number): string | null {
  try {
    const name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return (flags & UTF8_FLAG) !== 0 || bytes.every((byte) => byte < 0x80) ? name : null
  } catch {
    return null
  }
}

/** The first file begins the archive, and none begins inside another. */
function isDisjoint(ranges: readonly Range[]): boolean {
  const sorted = ranges.toSorted((a, b) => a.from - b.from)
  return sorted.every((range, index) => (index === 0 ? range.from === 0 : range.from >= (sorted[index - 1]?.to ?? 0)))
}

function damaged(path: string): Result<never, ZipRefusal> {
  return err({ code: 'DAMAGED', path })
}
