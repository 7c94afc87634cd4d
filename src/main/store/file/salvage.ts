import type { Database } from 'better-sqlite3'
import type { Row } from '#shared/domain/workspace/table-rows.ts'
import { connectToDamaged } from './connection.ts'

/** What can still be read of one table of a damaged file. */
export interface SalvagedTable {
  readonly rows: readonly Row[]
  /** Whether all of it could be read, as far as SQLite can tell. */
  readonly isWhole: boolean
}

export interface Salvaged {
  readonly tables: ReadonlyMap<string, SalvagedTable>
  /** The content of a stored file; null where it cannot be read. */
  readonly contentOf: (sha256: string) => Uint8Array | null
}

/**
 * Reads what is left in a damaged database: each table from its beginning to the first page that fails, and from its end back to
 * it. Opens for reading only; whatever cannot be read is left out and never guessed. `use` sees it while the file is open.
 */
export function salvage<T>(path: string, use: (salvaged: Salvaged) => T): T {
  const database = opened(path)
  if (database === null) return use({ tables: new Map(), contentOf: () => null })
  try {
    const tables = new Map(tableNames(database).map((table) => [table, readTable(database, table)] as const))
    return use({ tables, contentOf: (sha256) => contentOf(database, sha256) })
  } finally {
    database.close()
  }
}

/** A file whose first page is gone opens as nothing. */
function opened(path: string): Database | null {
  try {
    return connectToDamaged(path)
  } catch {
    return null
  }
}

function tableNames(database: Database): readonly string[] {
  return tolerantly(
    database,
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name <> 'form_draft' order by name",
  ).rows.map(({ name }) => String(name))
}

function readTable(database: Database, table: string): SalvagedTable {
  const columns = tolerantly(database, `select name from pragma_table_info('${table}') order by cid`).rows.map(({ name }) =>
    String(name),
  )
  const kept = columns.filter((column) => !(table === 'blob' && column === 'content')).map((column) => `"${column}"`)
  const order = `"${columns[0]}"`
  const forward = tolerantly(database, `select ${kept} from "${table}" not indexed`)
  if (forward.isWhole) return forward
  const backward = tolerantly(database, `select ${kept} from "${table}" order by ${order} desc`)
  return { rows: merged(forward.rows, backward.rows.toReversed()), isWhole: false }
}

/** Rows until the end or until SQLite meets a page that it cannot read. */
function tolerantly(database: Database, sql: string): SalvagedTable {
  const rows: Row[] = []
  try {
    for (const row of database.prepare<[], Row>(sql).iterate()) rows.push(row)
    return { rows, isWhole: true }
  } catch (error) {
    if (!isDamage(error)) throw error
    return { rows, isWhole: false }
  }
}

function merged(first: readonly Row[], last: readonly Row[]): readonly Row[] {
  const byContent = new Map([...first, ...last].map((row) => [JSON.stringify(row), row]))
  return [...byContent.values()]
}

function contentOf(database: Database, sha256: string): Uint8Array | null {
  try {
    return database.prepare<[string], Buffer>('select content from blob where sha256 = ?').pluck().get(sha256) ?? null
  } catch (error) {
    if (!isDamage(error)) throw error
    return null
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB|IOERR|ERROR)/.test(String(error.code))
}
