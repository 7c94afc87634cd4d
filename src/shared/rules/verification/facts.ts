import type { Row, Tables, Value } from '../../domain/workspace/table-rows.ts'

/** Tables with their rows grouped by the columns that a check asks for (R45: every stored vote is looked at). */
export interface Facts {
  readonly rows: (table: string) => readonly Row[]
  readonly where: (table: string, column: string, value: Value | undefined) => readonly Row[]
  readonly one: (table: string, column: string, value: Value | undefined) => Row | undefined
}

const NONE: readonly Row[] = []

export function factsOf(tables: Tables): Facts {
  const indexes = new Map<string, ReadonlyMap<Value, readonly Row[]>>()
  const rows = (table: string): readonly Row[] => tables.get(table) ?? NONE
  const where = (table: string, column: string, value: Value | undefined): readonly Row[] => {
    const key = `${table}.${column}`
    const index = indexes.get(key) ?? Map.groupBy(rows(table), (row) => row[column] ?? null)
    indexes.set(key, index)
    return (value === undefined ? undefined : index.get(value)) ?? NONE
  }
  return { rows, where, one: (table, column, value) => where(table, column, value)[0] }
}

export function text(row: Row | undefined, column: string): string {
  return String(row?.[column] ?? '')
}

/** A column that holds JSON; undefined where it holds something else. */
export function parsed(row: Row | undefined, column: string): unknown {
  try {
    return JSON.parse(text(row, column))
  } catch {
    return undefined
  }
}

/** By several columns in turn, as the repositories order them. */
export function ordered(rows: readonly Row[], ...columns: readonly string[]): readonly Row[] {
  return rows.toSorted((a, b) => {
    for (const column of columns) {
      const [left, right] = [a[column] ?? '', b[column] ?? '']
      if (left !== right) return left < right ? -1 : 1
    }
    return 0
  })
}
