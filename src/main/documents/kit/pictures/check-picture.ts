import { crc32, inflateSync } from 'node:zlib'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { PICTURE_LIMITS, type Picture } from '#shared/domain/alliance/letterhead.ts'
import type { PictureRefusal } from '#shared/domain/alliance/picture-refusal.ts'

interface Size {
  readonly width: number
  readonly height: number
}

const PNG_BEGIN = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Channels by color type (PNG, 11.2.2). */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/**
 * A picture from outside as it may stand in a paper: really PNG or JPEG, whatever its name says; nothing before, between or after
 * its own data; bounded in bytes and pixels before anything is unpacked.
 */
export function checkPicture(bytes: Uint8Array): Result<Picture, PictureRefusal> {
  if (bytes.length > PICTURE_LIMITS.bytes)
    return err({ code: 'PICTURE_TOO_LARGE', size: bytes.length, limit: PICTURE_LIMITS.bytes })
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isPng = buffer.subarray(0, PNG_BEGIN.length).equals(PNG_BEGIN)
  const isJpeg = buffer[0] === 0xff && buffer[1] === 0xd8
  if (!isPng && !isJpeg) return err({ code: 'PICTURE_TYPE_NOT_SUPPORTED' })
  const size = isPng ? pngSize(buffer) : jpegSize(buffer)
  if (size === null) return err({ code: 'PICTURE_DAMAGED' })
  const { width, height } = size
  const { longestSide, shortestSide } = PICTURE_LIMITS
  if (Math.max(width, height) > longestSide || Math.min(width, height) < shortestSide)
    return err({ code: 'PICTURE_SIZE_NOT_SUPPORTED', width, height, least: shortestSide, most: longestSide })
  if (isPng && !pngUnpacks(buffer)) return err({ code: 'PICTURE_DAMAGED' })
  return ok({ mediaType: isPng ? 'image/png' : 'image/jpeg', base64: buffer.toString('base64'), width, height })
}

interface Chunk {
  readonly type: string
  readonly content: Buffer
}

/** The chunks from first to last; null where a length, a check sum or the end is wrong. */
function pngChunks(buffer: Buffer): readonly Chunk[] | null {
  const chunks: Chunk[] = []
  let at = PNG_BEGIN.length
  while (at + 12 <= buffer.length) {
    const length = buffer.readUInt32BE(at)
    const end = at + 12 + length
    if (end > buffer.length) return null
    if (crc32(buffer.subarray(at + 4, end - 4)) !== buffer.readUInt32BE(end - 4)) return null
    const type = buffer.toString('latin1', at + 4, at + 8)
    chunks.push({ type, content: buffer.subarray(at + 8, end - 4) })
    at = end
    if (type === 'IEND') return at === buffer.length ? chunks : null
  }
  return null
}

function pngSize(buffer: Buffer): Size | null {
  const head = pngChunks(buffer)?.[0]
  if (head?.type !== 'IHDR' || head.content.length !== 13 || CHANNELS[head.content[9] ?? -1] === undefined) return null
  return { width: head.content.readUInt32BE(0), height: head.content.readUInt32BE(4) }
}

/** Whether the pixels unpack to as many bytes as the head promises; what Word could not show is refused here. */
function pngUnpacks(buffer: Buffer): boolean {
  const chunks = pngChunks(buffer) ?? []
  const head = chunks[0]?.content ?? Buffer.alloc(13)
  const [width, height, depth, color, interlaced] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9], head[12]]
  const bits = (CHANNELS[color ?? 0] ?? 1) * (depth ?? 8)
  const expected = height * (1 + Math.ceil((width * bits) / 8))
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ content }) => content))
  if (color === 3 && !chunks.some(({ type }) => type === 'PLTE')) return false
  try {
    const { length } = inflateSync(packed, { maxOutputLength: expected * 2 + 64 })
    // Seven passes of an interlaced picture have a few more row beginnings.
    return interlaced === 1 ? length >= expected - height : length === expected
  } catch {
    return false
  }
}

/** Size from the frame header; null unless the segments are whole up to the end of the image (ITU T.81, Annex B). */
function jpegSize(buffer: Buffer): Size | null {
  if (buffer.length < 4 || buffer.readUInt16BE(buffer.length - 2) !== 0xffd9) return null
  let size: Size | null = null
  let at = 2
  while (at + 4 <= buffer.length && buffer[at] === 0xff) {
    const marker = buffer[at + 1] ?? 0
    const length = buffer.readUInt16BE(at + 2)
    if (length < 2 || at + 2 + length > buffer.length) return null
    if (isFrame(marker) && length >= 8) size = { height: buffer.readUInt16BE(at + 5), width: buffer.readUInt16BE(at + 7) }
    if (marker === 0xda) return size
    at += 2 + length
  }
  return null
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}
