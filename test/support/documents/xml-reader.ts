import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'

/** Parts with what a paper says and how it stands there; the rest is the same in many papers. */
const OWN_PARTS = /^(word\/(document|header\d*|footer\d*|footnotes)|xl\/(workbook|worksheets\/sheet\d+|charts\/chart\d+))\.xml$/

/** Elements that begin a line. */
const LINE_STARTS = /<(?=(?:w:(?:p|tbl|tr|tc|sectPr)|row|c|cols|mergeCell|conditionalFormatting|dataValidation)[ >/])/g

/**
 * The XML of an Office file as a text that can be compared line by line: the parts that are its own in full, nothing left out
 * and nothing reordered; of every other part name and SHA-256.
 */
export function readXml(file: OutputFile): string {
  const parts = Object.entries(unzipSync(file.bytes))
  const own = parts.filter(([path]) => OWN_PARTS.test(path))
  const others = parts.filter(([path]) => !OWN_PARTS.test(path))
  return [
    ...own.map(([path, bytes]) => `[${path}]\n${strFromU8(bytes).replaceAll(LINE_STARTS, '\n<')}\n`),
    ...others.map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`),
    '',
  ].join('\n')
}
