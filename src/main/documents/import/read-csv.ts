import Papa from 'papaparse'
import { err, ok, type Result } from '#shared/basics/result.ts'
import {
  type ImportTable,
  LONGEST_CELL,
  MOST_COLUMNS,
  MOST_ROWS,
  type ReadProgress,
  type TableRefusal,
  type TableRow,
} from './table.ts'

/** Rows between two reports of progress. */
const STEP = 500

/** Reads a text file of rows: UTF-8, or Windows-1252 where it is no UTF-8; separated by semicolon, comma or tab. */
export function readCsv(bytes: Uint8Array, onProgress: ReadProgress): Result<ImportTable, TableRefusal> {
  const text = decode(bytes)
  if (text === null) return err({ code: 'TABLE_UNREADABLE' })
  const rows: TableRow[] = []
  let row = 0
  let refusal: TableRefusal | null = null
  // Files that went through several hands mix the kinds of line ends.
  Papa.parse<string[]>(text.replaceAll(/\r\n?/g, '\n'), {
    newline: '\n',
    delimitersToGuess: [';', ',', '\t'],
    step: ({ data }, parser) => {
      if (row > MOST_ROWS) refusal = { code: 'TABLE_TOO_LARGE', limit: 'rows' }
      if (data.length > MOST_COLUMNS) refusal = { code: 'TABLE_TOO_LARGE', limit: 'columns' }
      if (refusal !== null) return parser.abort()
      row += 1
      const cells = data.map((cell) => ({ text: cell.trim().slice(0, LONGEST_CELL), isFormula: false, isNumber: false }))
      if (cells.some(({ text: cell }) => cell !== '')) rows.push({ row, cells })
      if (row % STEP === 0) onProgress(row)
    },
  })
  if (refusal !== null) return err(refusal)
  return rows.length === 0 ? err({ code: 'TABLE_EMPTY' }) : ok({ sheet: '', rows })
}

/** The text of a file; null when it has bytes that no text has. */
function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
