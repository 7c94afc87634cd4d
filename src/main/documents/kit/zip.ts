import { crc32 } from 'node:zlib'
import { Deflate, deflateSync, strToU8 } from 'fflate'

/** A part of an archive that is compressed already. */
export interface PackedPart {
  readonly size: number
  readonly crc: number
  readonly deflated: Uint8Array
}

/** The zip format knows no time before 1980: midnight of its first day. */
const FIRST_DAY = 0x00_21_00_00
const VERSION = 20
const DEFLATED = 8
const LOCAL = { sign: 0x04_03_4b_50, length: 30 } as const
const CENTRAL = { sign: 0x02_01_4b_50, length: 46 } as const
const END = { sign: 0x06_05_4b_50, length: 22 } as const

/** Compressed by a library in JavaScript, so that the bytes are the same on every machine. */
export function packPart(bytes: Uint8Array): PackedPart {
  return { size: bytes.length, crc: crc32(bytes), deflated: deflateSync(bytes, { level: 6 }) }
}

/** The same for a part that is too long to lie in memory as a whole. */
export function packPieces(pieces: Iterable<string>): PackedPart {
  const deflated: Uint8Array[] = []
  const deflate = new Deflate({ level: 6 }, (chunk) => void deflated.push(chunk))
  let [size, crc] = [0, 0]
  // Written into again and again: the library copies what it is given.
  let space = new Uint8Array(0)
  for (const piece of pieces) {
    if (space.length < piece.length * 3) space = new Uint8Array(piece.length * 3)
    const bytes = space.subarray(0, new TextEncoder().encodeInto(piece, space).written)
    size += bytes.length
    crc = crc32(bytes, crc)
    deflate.push(bytes)
  }
  deflate.push(new Uint8Array(), true)
  return { size, crc, deflated: joined(deflated) }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/**
 * Puts compressed parts into one archive, byte for byte as the library does (APPNOTE 4.3). It would compress each of them again,
 * which is most of the work on a letter of which only the text is new. Names are ASCII, as those of Office parts are.
 */
export function zipOf(entries: readonly (readonly [path: string, part: PackedPart])[]): Uint8Array {
  const named = entries.map(([path, part]) => ({ name: strToU8(path), ...part }))
  const headLength = (length: number): number => named.reduce((sum, { name }) => sum + length + name.length, 0)
  const dataLength = named.reduce((sum, { deflated }) => sum + deflated.length, 0)
  const directory = headLength(LOCAL.length) + dataLength
  const zip = new Uint8Array(directory + headLength(CENTRAL.length) + END.length)
  const view = new DataView(zip.buffer)
  let at = 0
  let listed = directory
  for (const { name, size, crc, deflated } of named) {
    view.setUint32(listed, CENTRAL.sign, true)
    view.setUint16(listed + 4, VERSION, true)
    writeHead(view, listed + 6, { name, size, crc, deflated })
    view.setUint32(listed + 42, at, true)
    zip.set(name, listed + CENTRAL.length)
    listed += CENTRAL.length + name.length
    view.setUint32(at, LOCAL.sign, true)
    writeHead(view, at + 4, { name, size, crc, deflated })
    zip.set(name, at + LOCAL.length)
    zip.set(deflated, at + LOCAL.length + name.length)
    at += LOCAL.length + name.length + deflated.length
  }
  view.setUint32(listed, END.sign, true)
  view.setUint16(listed + 8, named.length, true)
  view.setUint16(listed + 10, named.length, true)
  view.setUint32(listed + 12, listed - directory, true)
  view.setUint32(listed + 16, directory, true)
  return zip
}

/** What stands in both heads of a part: version, method, time, checksum, sizes and the length of its name. */
function writeHead(view: DataView, at: number, part: PackedPart & { readonly name: Uint8Array }): void {
  view.setUint16(at, VERSION, true)
  view.setUint16(at + 4, DEFLATED, true)
  view.setUint32(at + 6, FIRST_DAY, true)
  view.setUint32(at + 10, part.crc, true)
  view.setUint32(at + 14, part.deflated.length, true)
  view.setUint32(at + 18, part.size, true)
  view.setUint16(at + 22, part.name.length, true)
}
