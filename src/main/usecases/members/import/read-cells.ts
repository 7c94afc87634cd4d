import { isLocalDate, type LocalDate } from '#shared/basics/local-date.ts'
import type { ImportField, ImportKind, ImportProblem, ImportRowProblem } from '#shared/domain/members/member-import.ts'
import { REQUIRED_IMPORT_FIELDS } from '#shared/domain/members/member-import.ts'
import { IMPORT_VALUES, plainText } from '#shared/wording/import-fields.ts'
import type { TableRow } from '../../../documents/import/table.ts'

/** The values of one row by field, codes in place of words; empty cells are left out: they change nothing. */
export interface CellValues {
  readonly values: Readonly<Partial<Record<ImportField, string>>>
  readonly problems: readonly ImportRowProblem[]
}

const LONGEST = 300
const DATES: readonly ImportField[] = ['memberSince', 'roleSince']

/** Reads the mapped cells of a row: formulas are not believed, words become codes, days are days. */
export function readCells(kind: ImportKind, row: TableRow, mapping: readonly (ImportField | null)[]): CellValues {
  const values: Partial<Record<ImportField, string>> = {}
  const problems: ImportRowProblem[] = []
  for (const [column, field] of mapping.entries()) {
    const cell = row.cells[column]
    if (field === null || cell === undefined || (cell.text === '' && !cell.isFormula)) continue
    const read = readCell(field, cell.text, cell.isFormula)
    if (typeof read === 'string') values[field] = read
    else problems.push({ column, field, value: cell.text.slice(0, 80), problem: read })
  }
  for (const field of REQUIRED_IMPORT_FIELDS[kind]) {
    if (values[field] !== undefined || problems.some((known) => known.field === field)) continue
    const column = mapping.indexOf(field)
    problems.push({ column: column === -1 ? null : column, field, value: '', problem: { code: 'MISSING' } })
  }
  return { values, problems }
}

function readCell(field: ImportField, text: string, isFormula: boolean): string | ImportProblem {
  if (isFormula) return { code: 'FORMULA' }
  if (text.length > LONGEST) return { code: 'TOO_LONG', most: LONGEST }
  const words = IMPORT_VALUES[field]
  if (words !== undefined) {
    const code = Object.entries(words).find(([, spellings]) => spellings.some((word) => plainText(word) === plainText(text)))
    return code?.[0] ?? { code: 'UNKNOWN_VALUE', allowed: Object.values(words).flatMap(([first]) => first ?? []) }
  }
  if (field === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? text : { code: 'NO_EMAIL' }
  return DATES.includes(field) ? (dayOf(text) ?? { code: 'NO_DATE' }) : text
}

/** `2026-03-01` as Excel days come, or `1.3.2026` as people write. */
function dayOf(text: string): LocalDate | null {
  const written = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  const iso =
    written === null ? text : `${written[3]}-${(written[2] ?? '').padStart(2, '0')}-${(written[1] ?? '').padStart(2, '0')}`
  return isLocalDate(iso) ? iso : null
}
