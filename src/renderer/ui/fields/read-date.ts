import type { ClockTime } from '#shared/basics/instant.ts'
import { isLocalDate, type LocalDate } from '#shared/basics/local-date.ts'

/** Reads a German date as people type it: 19.11.2026, 19.11.26, 1.3.2027, 19112026, 191126, also with a weekday before. Null when it is none. */
export function readDate(text: string): LocalDate | null {
  const typed = text.trim().replace(/^\p{L}+\.?,?\s*/u, '')
  const parts = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{2}|\d{4})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(typed)
  if (parts === null) return isLocalDate(typed) ? typed : null
  const [, day = '', month = '', year = ''] = parts
  const written = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isLocalDate(written) ? written : null
}

/** Reads a time of day as people type it: 14:12, 14.12, 1412, 14, 9:05 Uhr. Null when it is none. */
export function readTime(text: string): ClockTime | null {
  const typed = text.trim().replace(/\s*uhr$/i, '')
  const parts = /^(\d{1,2})[:.](\d{2})$/.exec(typed) ?? /^(\d{2})(\d{2})$/.exec(typed) ?? /^(\d{1,2})$/.exec(typed)
  if (parts === null) return null
  const [, hour = '', minute = '00'] = parts
  if (Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute}` as ClockTime
}
