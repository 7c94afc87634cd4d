import { addDays, localDate } from '#shared/basics/local-date.ts'

/** Formats of Excel's own that show a day, by number (ECMA-376, 18.8.30). */
const BUILT_IN = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]

/** The cell styles (by their index) that show their number as a day. */
export function dateStyles(styles: string): ReadonlySet<number> {
  const formats = new Set(BUILT_IN)
  for (const [tag] of styles.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g)) {
    const code = /\bformatCode="([^"]*)"/.exec(tag)?.[1] ?? ''
    // Text in quotes, brackets and after a backslash is no format letter.
    const letters = code.replaceAll(/&quot;.*?&quot;|\[[^\]]*\]|\\./g, '')
    if (/[dy]/i.test(letters)) formats.add(Number(/\bnumFmtId="(\d+)"/.exec(tag)?.[1]))
  }
  const cells = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(styles)?.[1] ?? ''
  const indexes = [...cells.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].map(([tag]) => Number(/\bnumFmtId="(\d+)"/.exec(tag)?.[1]))
  return new Set(indexes.flatMap((format, index) => (formats.has(format) ? [index] : [])))
}

/** The day of a serial number; Excel counts a 29 February 1900 that never was. Null for what is no day of our time. */
export function dayOfSerial(serial: number, startsIn1904: boolean): string | null {
  const days = Math.floor(serial)
  if (!Number.isFinite(serial) || days < 61 || days > 400_000) return null
  return startsIn1904 ? addDays(localDate('1904-01-01'), days) : addDays(localDate('1899-12-30'), days)
}
