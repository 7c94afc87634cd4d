import { assertNever } from '#shared/basics/assert-never.ts'
import { cleanText } from '../clean-text.ts'
import { textProblems } from '../package-check.ts'
import { escapeXml } from '../xml.ts'
import { dateSerial, instantSerial, isRisky } from './cells.ts'
import { rowHeight } from './row-height.ts'
import type { SharedTexts } from './shared-texts.ts'
import { type CellValue, columnLetters, hasSumRow, type Sheet } from './sheet.ts'

/** Two rows below everything else that show how the body's cells look: as they are, and as protected text. */
export function modelRows(sheet: Sheet): { readonly plain: number; readonly risky: number } {
  return { plain: sheet.rows.length + 3, risky: sheet.rows.length + 4 }
}

/** So many rows are written at once; of a longer sheet the whole text never lies in memory. */
const AT_ONCE = 100

export interface FilledSheet {
  /** A sheet that is whole, with its first rows. */
  readonly xml: string
  /** The whole sheet piece by piece; null where the first rows are all. */
  readonly pieces: (() => Iterable<string>) | null
}

/**
 * Puts the rows of a sheet in place of its model rows. Written here and not by the library, whose objects for each cell take
 * half a gigabyte and half a minute for ten thousand projects.
 */
export function fillRows(xml: string, sheet: Sheet, texts: SharedTexts): FilledSheet {
  const models = modelRows(sheet)
  const [plain, risky] = [stylesIn(xml, models.plain), stylesIn(xml, models.risky)]
  const columns = sheet.columns.map((_, index) => ({
    letters: columnLetters(index),
    plain: plain[index] ?? '0',
    risky: risky[index] ?? '0',
  }))
  const rowXml = (values: readonly CellValue[], index: number): string => {
    const number = index + 2
    const cells = columns.map(({ letters, plain: usual, risky: careful }, place) => {
      const value = values[place] ?? null
      const style = value?.type === 'text' && isRisky(cleanText(value.text)) ? careful : usual
      return cellXml(`${letters}${number}`, style, value, texts)
    })
    return `<row r="${number}" spans="1:${columns.length}" ht="${rowHeight(sheet.columns, values)}">${cells.join('')}</row>`
  }
  const rowsFrom = (start: number): string =>
    sheet.rows
      .slice(start, start + AT_ONCE)
      .map((values, index) => rowXml(values, start + index))
      .join('')
  const afterHead = endOfRow(xml, 1)
  const last = columnLetters(sheet.columns.length - 1) + (sheet.rows.length + (hasSumRow(sheet) ? 2 : 1))
  const beginning = xml.slice(0, afterHead).replace(/<dimension ref="[^"]*"/, `<dimension ref="A1:${last}"`) + rowsFrom(0)
  const end = withoutRow(withoutRow(xml.slice(afterHead), models.plain), models.risky)
  const pieces = function* (): Iterable<string> {
    yield beginning
    for (let start = AT_ONCE; start < sheet.rows.length; start += AT_ONCE) yield soundRows(rowsFrom(start))
    yield end
  }
  return { xml: beginning + end, pieces: sheet.rows.length > AT_ONCE ? pieces : null }
}

/** Rows that are looked at by themselves, as the beginning is with the whole file. Throws where they would not open: a bug. */
function soundRows(rows: string): string {
  const problems = textProblems(rows)
  if (problems.length > 0) throw new Error(`Rows of a sheet are broken: ${problems.join('; ')}`)
  return rows
}

/** One value as a cell: dates as real dates of the legal clock, amounts as numbers, texts never as formulas. */
function cellXml(place: string, style: string, value: CellValue, texts: SharedTexts): string {
  const start = `<c r="${place}" s="${style}"`
  if (value === null) return `${start}/>`
  switch (value.type) {
    case 'text':
      return `${start} t="s"><v>${texts.numberOf(value.text)}</v></c>`
    case 'number':
      return `${start}><v>${value.value}</v></c>`
    case 'date':
      return `${start}><v>${dateSerial(value.date)}</v></c>`
    case 'instant':
      return `${start}><v>${instantSerial(value.at)}</v></c>`
    case 'euro':
      return `${start}><v>${value.cents / 100}</v></c>`
    case 'formula':
      return `${start}><f>${escapeXml(value.formula)}</f><v>${value.result}</v></c>`
    default:
      return assertNever(value)
  }
}

function stylesIn(xml: string, row: number): readonly string[] {
  const { start, end } = placeOfRow(xml, row)
  return [...xml.slice(start, end).matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].map(([, style = '0']) => style)
}

function endOfRow(xml: string, row: number): number {
  return placeOfRow(xml, row).end
}

function withoutRow(xml: string, row: number): string {
  const { start, end } = placeOfRow(xml, row)
  return xml.slice(0, start) + xml.slice(end)
}

/** Where a row stands in a sheet as the library writes it; throws when it is not there. */
function placeOfRow(xml: string, row: number): { readonly start: number; readonly end: number } {
  const start = xml.indexOf(`<row r="${row}"`)
  const end = xml.indexOf('</row>', start)
  if (start === -1 || end === -1) throw new Error(`The sheet has no row ${row}`)
  return { start, end: end + '</row>'.length }
}
