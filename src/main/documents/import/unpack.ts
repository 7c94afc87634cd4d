import { unzipSync } from 'fflate'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { TableRefusal } from './table.ts'

/** The parts of a workbook that a reader needs; nothing else is unpacked. */
const NEEDED = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[\w.-]+\.xml)$/

const MOST_UNPACKED = 80_000_000
const MOST_PARTS = 500

/**
 * Unpacks a workbook within bounds: what claims to be larger is not unpacked at all, and what claims to be smaller than it is
 * gets only the room it claimed.
 */
export function unpack(bytes: Uint8Array): Result<ReadonlyMap<string, string>, TableRefusal> {
  let unpacked = 0
  let parts = 0
  let isTooLarge = false
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts += 1
        if (!NEEDED.test(name) || parts > MOST_PARTS || isTooLarge) return false
        unpacked += originalSize
        isTooLarge = unpacked > MOST_UNPACKED
        return !isTooLarge
      },
    })
    if (isTooLarge) return err({ code: 'TABLE_TOO_LARGE', limit: 'unpacked' })
    const decoder = new TextDecoder()
    const texts = new Map(Object.entries(entries).map(([name, content]) => [name, decoder.decode(content)]))
    // A document type could define entities; no table program writes one.
    if ([...texts.values()].some((text) => text.includes('<!DOCTYPE'))) return err({ code: 'TABLE_UNREADABLE' })
    return ok(texts)
  } catch {
    return err({ code: 'TABLE_UNREADABLE' })
  }
}
