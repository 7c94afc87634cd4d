import type { RepairPart } from '../pack.ts'
import { pageBreakIndex } from './page-layout.ts'
import { fillRows } from './rows.ts'
import { sharedTexts } from './shared-texts.ts'
import type { Sheet } from './sheet.ts'

/** Order of a font's children in the schema (CT_Font); exceljs has its own. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
]

export interface ExcelRepair {
  readonly repair: RepairPart
  /** Long sheets by their path, once they were repaired: all of what is written of each, piece by piece. */
  readonly pieces: ReadonlyMap<string, () => Iterable<string>>
}

/** What exceljs writes wrongly or cannot write: order of fonts, quote prefixes, page breaks between columns, many rows quickly. */
export function repairExcel(sheets: readonly Sheet[]): ExcelRepair {
  const texts = sharedTexts(sheets)
  const pieces = new Map<string, () => Iterable<string>>()
  const repair: RepairPart = (path, xml) => {
    if (path === 'xl/styles.xml') return withQuotePrefix(withArial(withOrderedFonts(xml)))
    if (path === 'xl/sharedStrings.xml') return texts.complete(xml)
    const [, number] = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path) ?? []
    const sheet = sheets[Number(number) - 1]
    if (sheet === undefined) return xml
    const filled = fillRows(withPageBreak(withoutFixedHeights(xml), sheet), sheet, texts)
    if (filled.pieces !== null) pieces.set(path, filled.pieces)
    return filled.xml
  }
  return { repair, pieces }
}

function withOrderedFonts(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/gs, (_, inner: string) => {
    const children = inner.match(/<[^>]*>/g) ?? []
    return `<font>${children.toSorted((a, b) => place(a) - place(b)).join('')}</font>`
  })
}

function place(element: string): number {
  const index = FONT_ORDER.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '')
  return index === -1 ? FONT_ORDER.length : index
}

/** The first font is the one that empty cells and column widths are measured by. */
function withArial(styles: string): string {
  const arial = '<font><sz val="10"/><name val="Arial"/><family val="2"/></font>'
  return styles.replace(/<font>(?:(?!<\/font>).)*Calibri.*?<\/font>/s, arial)
}

/** Cells in the format „Text“ get Excel's leading apostrophe as a property of the cell, so that the text itself stays as it is. */
function withQuotePrefix(styles: string): string {
  return styles.replace(/(<cellXfs[^>]*>)(.*?)(<\/cellXfs>)/s, (_, start: string, formats: string, end: string) => {
    return start + formats.replace(/<xf numFmtId="49"/g, '<xf quotePrefix="1" numFmtId="49"') + end
  })
}

/** Heights stay as a proposal, so that Excel fits a row again when its text changes. */
function withoutFixedHeights(xml: string): string {
  return xml.replace(/ (?:horizontal|vertical)Dpi="4294967295"| customHeight="1"/g, '')
}

function withPageBreak(xml: string, sheet: Sheet): string {
  const index = pageBreakIndex(sheet)
  if (index === null) return xml
  const colBreaks = `<colBreaks count="1" manualBreakCount="1"><brk id="${index + 1}" max="1048575" man="1"/></colBreaks>`
  return xml.replace('</headerFooter>', `</headerFooter>${colBreaks}`)
}
