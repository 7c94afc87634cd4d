/** Characters that XML 1.0 forbids or that only disturb a page: controls but tab and line feed, lone surrogates, U+FFFE and U+FFFF. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** Makes any text safe for a part of an Office file; every kind of line end becomes a line feed, nothing readable is lost. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n').replace(UNPRINTABLE, '')
}

/** The same for a place that has only one line: line feeds and tabs become spaces. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\n\t]+/g, ' ')
    .trim()
}
