import type { Block } from '#shared/domain/documents/block.ts'
import type { Paper } from '#shared/domain/documents/paper.ts'
import { plainText } from '../blocks.ts'
import { FORM_B, PAGE } from '../measure.ts'
import { staysWithNext } from './body.ts'
import { linesIn } from './line-count.ts'
import { labelWidth } from './tables.ts'

/** Something that stands on one page as a whole, in points; glued to what follows where no page may end between them. */
interface Piece {
  readonly height: number
  /** Of two spaces that meet the larger one holds; at the top of a page there is none. */
  readonly before: number
  readonly after: number
  readonly isGlued: boolean
}

const MILLIMETER = 72 / 25.4
const TEXT_WIDTH = (FORM_B.sheetWidth - FORM_B.marginLeft - FORM_B.marginRight) * MILLIMETER
/** Height of a line of Arial, as a multiple of its size. */
const ARIAL = 1.15
/** Lines of the text stand 1.15 apart. */
const SPACED = 1.15
/** A line of the text. */
const LINE = 11 * ARIAL * SPACED
/** Right margin of a cell, and what a row has above and below. */
const CELL_MARGIN = 5.5
const ROW_MARGIN = 4.5
const GAP = 8

/**
 * How many pages Word will make of a letter: text and tables of two columns, counted line by line in widths of Arial. Null for
 * a paper with anything else; its pages are laid out by the library.
 */
export function countPages(paper: Paper): number | null {
  const letterhead = paper.blocks.find((block) => block.kind === 'letterhead')
  if (letterhead === undefined || !paper.blocks.some(({ kind }) => kind === 'address')) return null
  const pieces: Piece[] = []
  for (const [index, block] of paper.blocks.entries()) {
    const own = piecesOf(block, staysWithNext(paper.blocks, index))
    if (own === null) return null
    pieces.push(...own)
  }
  const columns = letterhead.footer.map(({ title, lines }) => lines.length + (title === '' ? 0 : 1))
  const foot = PAGE.footBottom * MILLIMETER + 14 + (columns.length === 0 ? 0 : 4 + Math.max(...columns) * 8 * ARIAL)
  const first = (FORM_B.sheetHeight - FORM_B.headHeight) * MILLIMETER - Math.max(PAGE.bottom * MILLIMETER, foot)
  return fill(pieces, first, (FORM_B.sheetHeight - PAGE.top - PAGE.bottom) * MILLIMETER)
}

/** Puts what is glued together on one page, one after the other. */
function fill(pieces: readonly Piece[], first: number, following: number): number {
  let pages = 1
  let room = first
  let used = 0
  let after = 0
  let group: Piece[] = []
  for (const piece of pieces) {
    group.push(piece)
    if (piece.isGlued) continue
    const height = heightOf(group)
    const space = used === 0 ? 0 : Math.max(after, group[0]?.before ?? 0)
    const fits = used + space + height <= room + 0.5
    if (!fits && used > 0) {
      pages += 1
      room = following
    }
    used = fits ? used + space + height : height
    after = piece.after
    group = []
  }
  return pages
}

function heightOf(group: readonly Piece[]): number {
  return group.reduce(
    (sum, { height, before }, index) => sum + height + (index === 0 ? 0 : Math.max(before, group[index - 1]?.after ?? 0)),
    0,
  )
}

function piecesOf(block: Block, keepNext: boolean): readonly Piece[] | null {
  switch (block.kind) {
    case 'letterhead':
      return []
    case 'address':
      return [whole(FORM_B.addressHeight * MILLIMETER, 0, 0, false)]
    case 'subject':
      return lines(block.text, { before: 24, after: 14, bold: true, together: true, keepNext: true })
    case 'heading': {
      const [size, before, after] = block.level === 1 ? [12, 12, 3] : [11, 6, 1]
      return lines(block.text, { size, before, after, bold: true, together: true, keepNext: true })
    }
    case 'paragraph':
      return lines(plainText(block.content), { after: 6, keepNext })
    case 'list':
      return block.items.flatMap((item, index) =>
        lines(plainText(item), { width: TEXT_WIDTH - 14.2, after: index === block.items.length - 1 ? 6 : 2, keepNext }),
      )
    case 'facts': {
      const label = (labelWidth(block.rows.map((row) => row.label)) / 1440) * 72
      const rows = block.rows.map((row) =>
        rowHeight(
          Math.max(
            linesIn(row.label, label - CELL_MARGIN, 9.5, false),
            linesIn(plainText(row.value), TEXT_WIDTH - label, 9.5, false),
          ),
        ),
      )
      return tablePieces(rows, keepNext)
    }
    case 'votes':
      return tablePieces([9 * ARIAL * 2 + ROW_MARGIN, rowHeight(1)], keepNext)
    case 'result': {
      const all = [block.label, ...block.lines.map(plainText)]
      const height = all.reduce((sum, text, index) => sum + textHeight(text, TEXT_WIDTH - 18, index === 0) + 1, -1)
      return [whole(height, 14.5, 18.5, keepNext)]
    }
    case 'signatures': {
      const below = Math.max(0, ...block.signatures.map((one) => one.lines.length + 1))
      const rows = Math.ceil(block.signatures.length / 2) * (15 * MILLIMETER + below * 10 * ARIAL + ROW_MARGIN)
      return [whole(3 + 2 * LINE + rows + GAP, 12, 0, keepNext)]
    }
    case 'note':
      return [whole(linesIn(block.text, TEXT_WIDTH, 8.5, false) * 8.5 * ARIAL, 6, 4, keepNext)]
    default:
      return null
  }
}

function whole(height: number, before: number, after: number, isGlued: boolean): Piece {
  return { height, before, after, isGlued }
}

interface Look {
  readonly size?: number
  readonly bold?: boolean
  readonly width?: number
  readonly before?: number
  readonly after?: number
  readonly keepNext: boolean
  readonly together?: boolean
}

/** The lines of a paragraph; neither its first nor its last one stands alone. */
function lines(text: string, look: Look): readonly Piece[] {
  const { size = 11, bold = false, width = TEXT_WIDTH, before = 0, after = 0, keepNext, together = false } = look
  const count = linesIn(text, width, size, bold)
  return Array.from({ length: count }, (_, index) => ({
    height: size * ARIAL * SPACED,
    before: index === 0 ? before : 0,
    after: index === count - 1 ? after : 0,
    isGlued: index === count - 1 ? keepNext : together || index === 0 || index === count - 2,
  }))
}

function textHeight(text: string, width: number, bold: boolean): number {
  return linesIn(text, width, 11, bold) * LINE
}

function rowHeight(count: number): number {
  return count * 9.5 * ARIAL * 1.05 + ROW_MARGIN
}

/** As the rows of a table stay together, and the small gap after them. */
function tablePieces(heights: readonly number[], keepNext: boolean): readonly Piece[] {
  const last = heights.length - 1
  return heights.map((height, index) => ({
    height: height + (index === last ? GAP : 0),
    before: 0,
    after: 0,
    isGlued: (index === 0 && last > 1) || index === last - 1 || (keepNext && index >= last - 1),
  }))
}
