import { rm } from 'node:fs/promises'
import type { Database } from 'better-sqlite3'
import type { Tables } from '#shared/domain/workspace/table-rows.ts'
import { connect } from './file/connection.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations/all.ts'

/** Rows and stored files of a workspace of one shape, as an archive keeps them. */
export interface WorkspaceContent {
  readonly version: number
  readonly tables: Tables
  readonly blob: (sha256: string) => Uint8Array
}

/** The newest shape whose number is not above this one can be built here; false for one from a newer release. */
export function canBuild(version: number): boolean {
  return MIGRATIONS.some(({ number }) => number === version)
}

/**
 * Builds a workspace file from rows, byte by byte as they were, then brings it to the newest shape. The triggers that keep
 * records from being changed are put aside for it and stand again afterwards, and every reference and check is looked at.
 * Throws and leaves nothing behind where the rows do not fit.
 */
export async function createFromTables(path: string, content: WorkspaceContent): Promise<void> {
  const database = connect(path)
  try {
    migrate(
      database,
      MIGRATIONS.filter(({ number }) => number <= content.version),
    )
    database.pragma('foreign_keys = OFF')
    database.transaction(() => fill(database, content))()
    const broken = database.pragma('foreign_key_check') as readonly unknown[]
    if (broken.length > 0) throw new Error(`${broken.length} references lead nowhere`)
    database.pragma('foreign_keys = ON')
    migrate(database)
    database.close()
  } catch (error) {
    database.close()
    await rm(path, { force: true })
    throw error
  }
}

function fill(database: Database, { tables, blob }: WorkspaceContent): void {
  const triggers = database
    .prepare<[], { name: string; sql: string }>("select name, sql from sqlite_schema where type = 'trigger' order by rowid")
    .all()
  for (const { name } of triggers) database.exec(`drop trigger "${name}"`)
  for (const [table, rows] of tables) {
    const columns = database.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table)
    if (columns.length === 0) throw new Error(`There is no table ${table}`)
    database.exec(`delete from "${table}"`)
    const names = columns.map((name) => `"${name}"`).join(', ')
    const insert = database.prepare(`insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')})`)
    for (const row of rows)
      insert.run(
        columns.map((name) =>
          table === 'blob' && name === 'content' ? Buffer.from(blob(String(row.sha256))) : (row[name] ?? null),
        ),
      )
  }
  for (const { sql } of triggers) database.exec(sql)
}
