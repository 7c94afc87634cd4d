/** A cell of a table from outside: its text, a day as `YYYY-MM-DD`, whether the file computes it, and whether it is a number with a point. */
export interface TableCell {
  readonly text: string
  readonly isFormula: boolean
  readonly isNumber: boolean
}

/** A row with its number as the table program counts it. */
export interface TableRow {
  readonly row: number
  readonly cells: readonly TableCell[]
}

/** The first sheet of a file, without empty rows; the headings are its first row. */
export interface ImportTable {
  readonly sheet: string
  readonly rows: readonly TableRow[]
}

export type TableRefusal =
  | { readonly code: 'TABLE_UNREADABLE' }
  | { readonly code: 'TABLE_OLD_EXCEL' }
  | { readonly code: 'TABLE_TOO_LARGE'; readonly limit: 'rows' | 'columns' | 'unpacked' }
  | { readonly code: 'TABLE_EMPTY' }

/** What a table may have: far more than any alliance has members, far less than what would stop the machine. */
export const MOST_ROWS = 20_000
export const MOST_COLUMNS = 100
/** Longest text of a cell; what is longer is cut, and refused by the field's own limit. */
export const LONGEST_CELL = 2000

/** Tells how far the reading has come, in rows. */
export type ReadProgress = (rows: number) => void

export const EMPTY_CELL: TableCell = { text: '', isFormula: false, isNumber: false }
