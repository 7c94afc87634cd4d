import { strFromU8, strToU8 } from 'fflate'
import type { Block, RichText } from '#shared/domain/documents/block.ts'
import type { OfficeParts } from '#shared/domain/documents/office-file.ts'
import type { Paper } from '#shared/domain/documents/paper.ts'
import { cleanText } from '../clean-text.ts'
import { escapeXml } from '../xml.ts'
import { type PackedPart, packPart } from '../zip.ts'
import { LONG_VALUE } from './tables.ts'

/**
 * The parts of a file with gaps in place of the texts: everything that two papers of one shape have in common. Only what a
 * paper says is left to be filled in, and nothing of it can change how the file is built.
 */
export interface Mold {
  readonly parts: ReadonlyMap<string, PackedPart | readonly (string | number)[]>
}

/** A paper with marks in place of its texts, and the texts in their order. */
export interface MarkedPaper {
  readonly paper: Paper
  readonly texts: readonly string[]
}

/** The number of pages that stands for the one that is counted for each paper. */
export const ANY_PAGE_COUNT = 987_654
const GAP = /\ue000(\d+)\ue001|(?<=>)987654(?=<)/g
const PAGES = -1

/** Takes the texts out of a paper wherever they become nothing but text in the file; what decides about its build stays. */
export function markTexts(paper: Paper): MarkedPaper {
  const texts: string[] = []
  // A number in a text is as good a text as any other.
  const gap = <Value extends string | number>(value: Value): Value => {
    texts.push(String(value))
    return `\ue000${texts.length - 1}\ue001` as Value
  }
  const lines = (text: string): string =>
    cleanText(text)
      .replace(/\t/g, ' ')
      .split('\n')
      .map((line) => (line === '' ? '' : gap(line)))
      .join('\n')
  const runs = (content: RichText): RichText => content.map(({ text, bold }) => ({ text: lines(text), bold }))
  const { recordSha256, journalHead } = paper.imprint
  const short = <Hash extends string>(hash: Hash, length: number): Hash => gap(hash.slice(0, length)) as Hash
  return {
    texts,
    paper: {
      ...paper,
      title: '',
      subject: '',
      fileReference: lines(paper.fileReference),
      imprint: {
        ...paper.imprint,
        recordSha256: recordSha256 === null ? null : short(recordSha256, 12),
        journalHead: journalHead === null ? null : { sequence: gap(journalHead.sequence), hash: short(journalHead.hash, 16) },
      },
      blocks: paper.blocks.map((block) => markBlock(block, lines, runs)),
    },
  }
}

function markBlock(block: Block, lines: (text: string) => string, runs: (content: RichText) => RichText): Block {
  switch (block.kind) {
    case 'address': {
      const details = block.details.map(({ label, value }) => ({ label, value: runs(value) }))
      return { ...block, returnLine: lines(block.returnLine), lines: block.lines.map(lines), details }
    }
    case 'subject':
    case 'heading':
    case 'note':
      return { ...block, text: lines(block.text) }
    case 'paragraph':
      return { ...block, content: runs(block.content) }
    case 'list':
      return { ...block, items: block.items.map(runs) }
    case 'facts':
      return {
        ...block,
        rows: block.rows.map(({ label, value }) => ({ label, value: isLong(value) ? value : runs(value) })),
      }
    case 'result':
      return { ...block, lines: block.lines.map(runs) }
    case 'signatures':
      return {
        ...block,
        placeAndDate: lines(block.placeAndDate),
        signatures: block.signatures.map(({ name, lines: below }) => ({ name, lines: below.map(lines) })),
      }
    default:
      return block
  }
}

function isLong(value: RichText): boolean {
  return value.reduce((length, { text }) => length + text.length, 0) >= LONG_VALUE
}

/** Cuts the finished parts of a marked paper at their gaps. */
export function cutMold(parts: OfficeParts): Mold {
  return { parts: new Map([...parts].map(([path, bytes]) => [path, path.endsWith('.xml') ? cut(bytes) : packPart(bytes)])) }
}

function cut(bytes: Uint8Array): PackedPart | readonly (string | number)[] {
  const xml = strFromU8(bytes)
  const pieces: (string | number)[] = []
  let end = 0
  for (const found of xml.matchAll(GAP)) {
    pieces.push(xml.slice(end, found.index), found[1] === undefined ? PAGES : Number(found[1]))
    end = found.index + found[0].length
  }
  return pieces.length === 0 ? packPart(bytes) : [...pieces, xml.slice(end)]
}

/** The parts with texts and number of pages in their gaps. */
export function fillMold(mold: Mold, texts: readonly string[], pages: number): Map<string, PackedPart> {
  // The library escapes the apostrophe too.
  const escaped = texts.map((text) => escapeXml(text).replace(/'/g, '&apos;'))
  const write = (piece: string | number): string =>
    typeof piece === 'string' ? piece : piece === PAGES ? String(pages) : (escaped[piece] ?? '')
  return new Map(
    [...mold.parts].map(([path, part]) => [path, 'crc' in part ? part : packPart(strToU8(part.map(write).join('')))]),
  )
}
