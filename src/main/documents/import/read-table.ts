import { err, type Result } from '#shared/basics/result.ts'
import { readCsv } from './read-csv.ts'
import { readExcel } from './read-excel.ts'
import type { ImportTable, ReadProgress, TableRefusal } from './table.ts'

/** Reads a table by what it is, not by what it is called: Excel since 2007, or text with separators. */
export function readTable(bytes: Uint8Array, onProgress: ReadProgress): Result<ImportTable, TableRefusal> {
  const [a, b, c, d] = bytes
  if (a === 0x50 && b === 0x4b) return readExcel(bytes, onProgress)
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return err({ code: 'TABLE_OLD_EXCEL' })
  return readCsv(bytes, onProgress)
}
