import type { Database } from 'better-sqlite3'
import { ALLIANCE_ROWS } from './sample-alliance-rows.ts'
import { DECISION_ROWS } from './sample-decision-rows.ts'
import { PLAN_ROWS } from './sample-plan-rows.ts'
import { PROJECT_ROWS } from './sample-project-rows.ts'
import { RETENTION_ROWS } from './sample-retention-rows.ts'
import type { Row, SampleTable } from './sample-table.ts'

/**
 * Real-looking rows of every table that point to each other, in the order in which they can be written: what is sealed by a
 * parent comes before it.
 */
export const SAMPLE_ROWS: readonly SampleTable[] = [
  ...ALLIANCE_ROWS,
  ...DECISION_ROWS,
  ...PROJECT_ROWS,
  ...PLAN_ROWS,
  ...RETENTION_ROWS,
]

/** The first sample row of a table; throws when there is none. */
export function sampleRow(table: string): Row {
  const row = SAMPLE_ROWS.find(([name]) => name === table)?.[1][0]
  if (row === undefined) throw new Error(`No sample row for ${table}`)
  return row
}

/** Writes one row. */
export function insertRow(database: Database, table: string, row: Row): void {
  const columns = Object.keys(row)
  const places = columns.map(() => '?').join(', ')
  database.prepare(`insert into ${table} (${columns.join(', ')}) values (${places})`).run(...Object.values(row))
}

/** Writes the sample rows of every table that the database has, or of the tables named. */
export function fillWithSamples(database: Database, tables?: readonly string[]): void {
  const present = database.prepare<[], { name: string }>("select name from sqlite_schema where type = 'table'").all()
  database.transaction(() => {
    for (const [table, rows] of SAMPLE_ROWS) {
      if (!present.some(({ name }) => name === table) || tables?.includes(table) === false) continue
      for (const row of rows) insertRow(database, table, row)
    }
  })()
}
