import { dateOf, type Instant, timeOf } from '#shared/basics/instant.ts'
import { daysBetween, type LocalDate, localDate } from '#shared/basics/local-date.ts'
import { cleanText } from '../clean-text.ts'
import { FURNITURE } from '../words.ts'
import type { CellFormat } from './sheet.ts'

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
  figure: 'General',
  date: 'dd\\.mm\\.yyyy',
  instant: 'dd\\.mm\\.yyyy\\ hh:mm',
  euro: '[$-407]#,##0.00\\ "€"',
  decimal: '[$-407]0.00',
  percent: '[$-407]0.0\\ %',
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

/** Serials already counted; the days of a workbook repeat. */
const serials = new Map<LocalDate, number>()
const MOST_SERIALS = 20_000

/** Days since day zero. */
export function dateSerial(date: LocalDate): number {
  const known = serials.get(date)
  if (known !== undefined) return known
  const serial = daysBetween(DAY_ZERO, date)
  if (serials.size < MOST_SERIALS) serials.set(date, serial)
  return serial
}

/** Days and the part of a day that the legal clock shows, to the minute. */
export function instantSerial(at: Instant): number {
  const [hours = 0, minutes = 0] = timeOf(at).split(':').map(Number)
  return dateSerial(dateOf(at)) + (hours * 60 + minutes) / 1440
}
