import type { AddWorksheetOptions, PageSetup } from 'exceljs'
import { cleanLine } from '../clean-text.ts'
import { FURNITURE } from '../words.ts'
import type { Book, Sheet, SheetColumn } from './sheet.ts'

/** Margins in inches, as Excel has them. */
const MARGINS = { left: 0.5, right: 0.4, top: 0.75, bottom: 0.7, header: 0.35, footer: 0.35 } as const
/** Width between the margins of A4 landscape in pixels of 1/96 inch, and of one digit of Arial 10. */
const PRINTABLE = (297 / 25.4 - MARGINS.left - MARGINS.right) * 96
const DIGIT = 7
const CELL_PADDING = 5
/** Percent; other programs measure columns up to 6 % wider than Excel. */
const SAFETY = 92

/** A4 landscape, header row and first column repeated, head with title and date, foot with page numbers. */
export function layoutOf(book: Book, sheet: Sheet): Partial<AddWorksheetOptions> {
  return {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1, zoomScale: 100 }],
    properties: { defaultRowHeight: 15 },
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      printTitlesRow: '1:1',
      printTitlesColumn: 'A:A',
      margins: MARGINS,
      ...widthOf(sheet),
    },
    headerFooter: {
      oddHeader: `&L&"Arial,Bold"&12 ${furniture(book.printTitle)}&R&"Arial,Regular"&9 ${furniture(book.printNote)}`,
      oddFooter: `&L&"Arial,Regular"&8 ${furniture(book.properties.creator)}&R&"Arial,Regular"&8 ${FURNITURE.page} &P ${FURNITURE.of} &N`,
    },
  }
}

/** Index of the last column on the first printed page; null when all fit on one. */
export function pageBreakIndex(sheet: Sheet): number | null {
  const index = sheet.columns.findIndex((column) => column.header === sheet.pageBreakAfter)
  return index === -1 ? null : index
}

/** One page wide by fitting; two by a scale at which the wider page fits, because Excel ignores page breaks when it fits. */
function widthOf(sheet: Sheet): Partial<PageSetup> {
  const breakIndex = pageBreakIndex(sheet)
  if (breakIndex === null) return { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  const left = pixels(sheet.columns.slice(0, breakIndex + 1))
  const right = pixels([...sheet.columns.slice(0, 1), ...sheet.columns.slice(breakIndex + 1)])
  return { fitToPage: false, scale: Math.min(100, Math.floor((PRINTABLE / Math.max(left, right)) * SAFETY)) }
}

function pixels(columns: readonly SheetColumn[]): number {
  return columns.reduce((sum, column) => sum + column.width * DIGIT + CELL_PADDING, 0)
}

/** A text inside the codes of head and foot: `&` is doubled, and both sides stay within Excel's 255 characters. */
function furniture(text: string): string {
  return cleanLine(text).slice(0, 80).replaceAll('&', '&&')
}
