import type { Cell } from 'exceljs'
import { assertNever } from '#shared/basics/assert-never.ts'
import { dateOf, type Instant, timeOf } from '#shared/basics/instant.ts'
import { daysBetween, type LocalDate, localDate } from '#shared/basics/local-date.ts'
import { cleanText } from '../clean-text.ts'
import { FURNITURE } from '../words.ts'
import type { CellFormat, CellValue } from './sheet.ts'

/** Day 0 of Excel's calendar for all days after February 1900. */
const DAY_ZERO = localDate('1899-12-30')

/** Excel refuses longer texts. */
const LONGEST_TEXT = 32_767

/** A text that a spreadsheet could take for a formula, now or after copying it elsewhere. */
const FORMULA_START = /^[=+\-@\t\r]/

/** Built-in format „Text“: what is typed over stays text. The repair adds the quote prefix, Excel's own mark for it. */
export const TEXT_FORMAT = '@'

export const NUMBER_FORMATS: Readonly<Record<CellFormat, string>> = {
  text: 'General',
  center: 'General',
  count: '[$-407]#,##0',
  date: 'dd\\.mm\\.yyyy',
  instant: 'dd\\.mm\\.yyyy\\ hh:mm',
  euro: '[$-407]#,##0.00\\ "€"',
  percent: '[$-407]0.0\\ %',
}

/** Writes one value: dates as real dates of the legal clock, amounts as numbers, texts never as formulas. */
export function writeCell(cell: Cell, value: CellValue, format: CellFormat): void {
  cell.numFmt = NUMBER_FORMATS[format]
  if (value === null) return
  switch (value.type) {
    case 'text':
      cell.value = sheetText(value.text)
      cell.numFmt = isRisky(cleanText(value.text)) ? TEXT_FORMAT : NUMBER_FORMATS.text
      return
    case 'number':
      cell.value = value.value
      return
    case 'date':
      cell.value = dateSerial(value.date)
      return
    case 'instant':
      cell.value = instantSerial(value.at)
      return
    case 'euro':
      cell.value = value.cents / 100
      return
    case 'formula':
      cell.value = { formula: value.formula, result: value.result, date1904: false }
      return
    default:
      assertNever(value)
  }
}

/** Whether a text needs protection against being taken for a formula. */
export function isRisky(text: string): boolean {
  return FORMULA_START.test(text)
}

/** A text as a sheet can hold it: printable, not too long, and without accidental escapes (`_x0041_` would become A). */
export function sheetText(text: string): string {
  const clean = cleanText(text).replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
  return clean.length <= LONGEST_TEXT ? clean : `${clean.slice(0, LONGEST_TEXT - FURNITURE.cut.length)}${FURNITURE.cut}`
}

/** Days since day zero. */
export function dateSerial(date: LocalDate): number {
  return daysBetween(DAY_ZERO, date)
}

/** Days and the part of a day that the legal clock shows, to the minute. */
export function instantSerial(at: Instant): number {
  const [hours = 0, minutes = 0] = timeOf(at).split(':').map(Number)
  return dateSerial(dateOf(at)) + (hours * 60 + minutes) / 1440
}
