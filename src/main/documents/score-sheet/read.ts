import type { Cell, Worksheet } from 'exceljs'
import { unzipSync } from 'fflate'
import { SHEET_WORDS } from './words.ts'

/** A score sheet as it came back; nothing about it is believed yet. */
export interface FilledSheet {
  readonly name: string
  readonly projectId: string
  readonly projectNumber: string
  readonly memberId: string
  readonly catalogueId: string
  readonly edition: number
  readonly personName: string
  readonly rows: readonly { readonly position: number; readonly points: number | null; readonly reason: string }[]
}

/** No honest sheet comes near: 2 MB packed, 20 MB unpacked, 200 parts, 60 rows. */
const MOST_PACKED = 2 * 1024 * 1024
const MOST_UNPACKED = 20 * 1024 * 1024
const MOST_PARTS = 200
const MOST_ROWS = 60
const LONGEST_REASON = 4000

/**
 * Reads a Bewertungsbogen; null when it is none of ours, was rebuilt, or is larger than any honest one. Sizes are looked at in
 * the directory of the archive before anything is unpacked. Formulas count as nothing: their results are somebody else's.
 */
export async function readScoreSheet(name: string, bytes: Uint8Array): Promise<FilledSheet | null> {
  if (!isSmallArchive(bytes)) return null
  const { default: ExcelJS } = await import('exceljs')
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.load(bytes.slice().buffer)
  } catch {
    return null
  }
  const criteria = workbook.getWorksheet(SHEET_WORDS.criteria)
  const marks = workbook.getWorksheet(SHEET_WORDS.marks)
  if (criteria === undefined || marks === undefined) return null
  const mark = marksOf(marks)
  const head = headOf(criteria)
  const [pointsColumn, reasonColumn] = [head.get(SHEET_WORDS.points), head.get(SHEET_WORDS.reason)]
  if (pointsColumn === undefined || reasonColumn === undefined) return null
  const needed = [SHEET_WORDS.projectMark, SHEET_WORDS.memberMark, SHEET_WORDS.catalogueMark]
  if (needed.some((label) => !/^[0-9A-Za-z-]{1,64}$/.test(mark.get(label) ?? ''))) return null
  return {
    name,
    projectId: mark.get(SHEET_WORDS.projectMark) ?? '',
    projectNumber: mark.get(SHEET_WORDS.project) ?? '',
    memberId: mark.get(SHEET_WORDS.memberMark) ?? '',
    catalogueId: mark.get(SHEET_WORDS.catalogueMark) ?? '',
    edition: Number(mark.get(SHEET_WORDS.edition) ?? 0),
    personName: (mark.get(SHEET_WORDS.person) ?? '').slice(0, 300),
    rows: rowsOf(criteria, pointsColumn, reasonColumn),
  }
}

function isSmallArchive(bytes: Uint8Array): boolean {
  if (bytes.length > MOST_PACKED) return false
  let [parts, unpacked] = [0, 0]
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        parts += 1
        unpacked += originalSize
        return false
      },
    })
  } catch {
    return false
  }
  return parts > 0 && parts <= MOST_PARTS && unpacked <= MOST_UNPACKED
}

function marksOf(sheet: Worksheet): ReadonlyMap<string, string> {
  const marks = new Map<string, string>()
  for (let row = 2; row <= MOST_ROWS; row += 1)
    marks.set(textOf(sheet.getRow(row).getCell(1)), textOf(sheet.getRow(row).getCell(2)))
  return marks
}

function headOf(sheet: Worksheet): ReadonlyMap<string, number> {
  const head = new Map<string, number>()
  for (let column = 1; column <= 20; column += 1) head.set(textOf(sheet.getRow(1).getCell(column)), column)
  return head
}

function rowsOf(sheet: Worksheet, pointsColumn: number, reasonColumn: number): FilledSheet['rows'] {
  const rows = []
  for (let index = 2; index <= MOST_ROWS; index += 1) {
    const row = sheet.getRow(index)
    const position = numberOf(row.getCell(1))
    if (position === null) continue
    rows.push({
      position,
      points: numberOf(row.getCell(pointsColumn)),
      reason: textOf(row.getCell(reasonColumn)).slice(0, LONGEST_REASON),
    })
  }
  return rows
}

/** A number, or a text that is one, as people type it into a cell; anything else is none. */
function numberOf(cell: Cell): number | null {
  if (typeof cell.value === 'number') return cell.value
  const text = textOf(cell).trim()
  return /^-?\d{1,6}([.,]\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) : null
}

function textOf(cell: Cell): string {
  const { value } = cell
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (value !== null && typeof value === 'object' && 'richText' in value) return value.richText.map(({ text }) => text).join('')
  return ''
}
