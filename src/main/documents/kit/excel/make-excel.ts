import type { Style, Worksheet } from 'exceljs'
import { checkedParts, zipPacked } from '../pack.ts'
import { FURNITURE } from '../words.ts'
import { packPart, packPieces } from '../zip.ts'
import { NUMBER_FORMATS, TEXT_FORMAT } from './cells.ts'
import { layoutOf } from './page-layout.ts'
import { repairExcel } from './repair.ts'
import { modelRows } from './rows.ts'
import { type Book, type CellFormat, type CellValue, columnLetters, hasSumRow, type Sheet } from './sheet.ts'

export const EXCEL_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Two lines: the filter buttons of Excel lie below the words. */
const HEAD_HEIGHT = 30
const FONT = { name: 'Arial', family: 2, size: 10 } as const
const ACCENT = 'FF0B5C6B'
const HAIRLINE = { style: 'hair', color: { argb: 'FF9A9A9A' } } as const
const RULE = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const
const ALIGNMENTS: Readonly<Record<CellFormat, 'left' | 'right' | 'center'>> = {
  text: 'left',
  center: 'center',
  count: 'center',
  figure: 'right',
  date: 'left',
  instant: 'left',
  euro: 'right',
  percent: 'right',
  decimal: 'right',
}

/** Makes the Excel file of a book. The same book gives the same bytes, on every machine and on every day. */
export async function makeExcel(book: Book): Promise<Uint8Array> {
  // Large, and nobody needs it until the first workbook: loaded at the start it would make every start slower.
  const { default: ExcelJS } = await import('exceljs')
  const workbook = new ExcelJS.Workbook()
  workbook.views = [{ x: 0, y: 0, width: 28_000, height: 16_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }]
  workbook.calcProperties.fullCalcOnLoad = true
  for (const sheet of book.sheets) writeSheet(workbook.addWorksheet(sheet.name, layoutOf(book, sheet)), sheet)
  const archive = await workbook.xlsx.writeBuffer()
  const { repair, pieces } = repairExcel(book.sheets)
  const parts = checkedParts(new Uint8Array(archive), 'xlsx', book.properties, repair)
  const packed = [...parts].map(([path, bytes]) => {
    const long = pieces.get(path)
    return [path, long === undefined ? packPart(bytes) : packPieces(long())] as const
  })
  return zipPacked(new Map(packed))
}

function writeSheet(worksheet: Worksheet, sheet: Sheet): void {
  worksheet.columns = sheet.columns.map((column) => ({ width: column.width }))
  const head = worksheet.getRow(1)
  head.height = HEAD_HEIGHT
  for (const [index, column] of sheet.columns.entries()) {
    const cell = head.getCell(index + 1)
    cell.value = column.header
    cell.style = headStyle(column.format)
  }
  const models = modelRows(sheet)
  for (const [index, { format }] of sheet.columns.entries()) {
    worksheet.getRow(models.plain).getCell(index + 1).style = { ...bodyStyle(format), numFmt: NUMBER_FORMATS[format] }
    worksheet.getRow(models.risky).getCell(index + 1).style = { ...bodyStyle(format), numFmt: TEXT_FORMAT }
  }
  worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: sheet.rows.length + 1, column: sheet.columns.length } }
  if (hasSumRow(sheet)) writeSums(worksheet, sheet)
}

/** Sums of what the filter shows; they lie outside the filter. */
function writeSums(worksheet: Worksheet, sheet: Sheet): void {
  const last = sheet.rows.length + 1
  const row = worksheet.getRow(last + 1)
  const sums = sumsOf(sheet)
  for (const [index, column] of sheet.columns.entries()) {
    const cell = row.getCell(index + 1)
    cell.style = { ...bodyStyle(column.format), font: { ...FONT, bold: true }, border: { top: RULE } }
    cell.numFmt = NUMBER_FORMATS[column.format]
    if (index === 0) cell.value = FURNITURE.sum
    if (column.sum) {
      const letters = columnLetters(index)
      cell.value = { formula: `SUBTOTAL(109,${letters}2:${letters}${last})`, result: sums[index] ?? 0, date1904: false }
    }
  }
}

/** The sum of each column that asks for one, in one go through the rows; 0 for the others. */
function sumsOf({ columns, rows }: Sheet): readonly number[] {
  const sums = columns.map(() => 0)
  for (const row of rows)
    for (const [index, { sum }] of columns.entries()) if (sum) sums[index] = (sums[index] ?? 0) + hundredthsOf(row[index] ?? null)
  return sums.map((hundredths) => hundredths / 100)
}

function hundredthsOf(value: CellValue): number {
  if (value?.type === 'euro') return value.cents
  if (value?.type === 'number') return Math.round(value.value * 100)
  return value?.type === 'formula' ? Math.round(value.result * 100) : 0
}

function headStyle(format: CellFormat): Partial<Style> {
  return {
    font: { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: ACCENT } },
    alignment: { vertical: 'top', horizontal: ALIGNMENTS[format], wrapText: true, indent: indentOf(format) },
    border: { bottom: RULE },
  }
}

function bodyStyle(format: CellFormat): Partial<Style> {
  return {
    font: FONT,
    alignment: { vertical: 'top', horizontal: ALIGNMENTS[format], wrapText: format === 'text', indent: indentOf(format) },
    border: { bottom: HAIRLINE },
  }
}

/** Texts keep a step away from the figures to their left. */
function indentOf(format: CellFormat): number {
  return ALIGNMENTS[format] === 'left' ? 1 : 0
}
