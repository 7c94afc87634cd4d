import { readFileSync } from 'node:fs'
import { type Database, SqliteError } from 'better-sqlite3'
import { expect, test } from 'vitest'
import { DOCUMENT_KINDS } from '#shared/domain/documents/issued-document.ts'
import { databaseAt } from '#test/support/database-at.ts'
import { fillWithSamples, insertRow, SAMPLE_ROWS } from '#test/support/sample-rows.ts'
import type { Row } from '#test/support/sample-table.ts'
import { SNAPSHOT_FILE, schemaText } from '#test/support/schema-snapshot.ts'
import { NEWEST_VERSION } from './migrate.ts'
import { NULLABLE } from './schema.cases.ts'

interface Column {
  readonly table: string
  readonly name: string
  readonly required: 0 | 1
}

const database = databaseAt(NEWEST_VERSION)
const COLUMNS = database
  .prepare<[], Column>(
    `select tables.name as "table", columns.name, columns."notnull" as required
     from sqlite_schema as tables join pragma_table_info(tables.name) as columns
     where tables.type = 'table' and tables.name not like 'sqlite_%' order by 1, columns.cid`,
  )
  .all()
const TABLES = [...new Set(COLUMNS.map(({ table }) => table))]

test('the schema snapshot is current; after a migration: node test/support/write-schema-snapshot.ts', () => {
  expect(readFileSync(SNAPSHOT_FILE, 'utf8')).toBe(schemaText(database))
})

test('every table is strict', () => {
  const loose = database.prepare(
    "select name from pragma_table_list where schema = 'main' and strict = 0 and name not like 'sqlite_%'",
  )
  expect(loose.pluck().all()).toEqual([])
})

test('a column may be null only where it is said what that means', () => {
  const nullable = COLUMNS.filter(({ required }) => required === 0).map(({ table, name }) => `${table}.${name}`)
  expect(nullable.toSorted()).toEqual(Object.keys(NULLABLE).toSorted())
})

/** References that need no index, and why. */
const WITHOUT_INDEX: Readonly<Record<string, string>> = {
  'journal_subject (sequence)': 'entries are never removed, and nobody asks for the subjects of one',
}

test('every reference says what becomes of it, and an index leads to its rows', () => {
  const faults = TABLES.flatMap((table) => {
    const indexes = leadingColumns(table)
    return references(table).flatMap(({ columns, onDelete }) => {
      const where = `${table} (${columns.join(', ')})`
      const isIndexed = indexes.some(([first]) => columns.includes(first ?? '')) || where in WITHOUT_INDEX
      return [...(onDelete === 'NO ACTION' ? [`${where}: no action`] : []), ...(isIndexed ? [] : [`${where}: no index`])]
    })
  })
  expect(faults).toEqual([])
})

test('every table has a sample row, and all of them fit together', () => {
  expect(SAMPLE_ROWS.map(([table]) => table).toSorted()).toEqual(TABLES.filter((table) => table !== 'document_kind').toSorted())
  const filled = databaseAt(NEWEST_VERSION)
  fillWithSamples(filled)
  expect(filled.pragma('foreign_key_check')).toEqual([])
})

test('document kinds are those of the domain', () => {
  const kinds = database.prepare<[], string>('select kind from document_kind').pluck().all()
  expect(kinds).toEqual(expect.arrayContaining([...DOCUMENT_KINDS]))
})

/** By its name a column promises a form; what does not have it is refused by a check. */
const PROMISES = [
  { title: 'days', named: /(_on|^valid_from|^valid_until)$/, bad: ['2026-02-30', '30.11.2026', '2026-11-04T00:00:00.000Z', ''] },
  {
    title: 'instants',
    named: /(_at|^at|^subsequent_until)$/,
    bad: ['2026-11-04', '2026-11-04T08:30:00Z', '2026-11-04T09:30:00.000+01:00', 'gestern'],
  },
  {
    title: 'codes',
    named: /(^|_)(state|role|way|choice|outcome|procedure|addressee|mode|format|reply|matter|source)$/,
    bad: ['', 'anders'],
  },
  { title: 'hashes', named: /(sha256|hash)$/, bad: ['', 'A'.repeat(64), 'a'.repeat(63)] },
  { title: 'JSON', named: /^(changes|rules|options|verdict|roll|proof_sentences|reasons|signatories)$/, bad: ['', '{', '7'] },
  { title: 'yes or no', named: /^(is_|corpus|conflict_disclosed|left_room|objects|repeated)/, bad: [2, -1] },
  { title: 'versions and positions', named: /^(version|position|rank|number_of|edition|last)$/, bad: [0, -1] },
] as const

test.each(PROMISES)('$title: whatever is none is refused', ({ named, bad }) => {
  const columns = COLUMNS.filter(
    (column) => named.test(column.name) && isText(column) === (typeof bad[0] === 'string') && !isReference(column),
  )
  const admitted = columns.flatMap((column) =>
    bad.filter((value) => isAdmitted(column, value)).map((value) => [column.table, column.name, value]),
  )
  expect(columns.length).toBeGreaterThan(0)
  expect(admitted).toEqual([])
})

/** Tries to store a sample row once more with one value changed; a check refuses before the key does. */
function isAdmitted(column: Column, value: string | number): boolean {
  const trial = trialDatabase()
  try {
    insertRow(trial, column.table, { ...sampleOf(column), [column.name]: value })
    return true
  } catch (error) {
    if (!(error instanceof SqliteError)) throw error
    return error.code !== 'SQLITE_CONSTRAINT_CHECK' && error.code !== 'SQLITE_CONSTRAINT_FOREIGNKEY'
  }
}

let trial: Database | null = null

/** All tables without triggers and filled, so that only checks and keys can refuse. */
function trialDatabase(): Database {
  if (trial !== null) return trial
  trial = databaseAt(NEWEST_VERSION)
  fillWithSamples(trial)
  trial.pragma('foreign_keys = OFF')
  const triggers = trial.prepare<[], string>("select name from sqlite_schema where type = 'trigger'").pluck().all()
  for (const trigger of triggers) trial.exec(`drop trigger ${trigger}`)
  return trial
}

/** A sample row in which the column has a value, so that a pair of columns that goes together is complete. */
function sampleOf({ table, name }: Column): Row {
  const rows = SAMPLE_ROWS.find(([sample]) => sample === table)?.[1] ?? []
  const row = rows.find((candidate) => (candidate[name] ?? null) !== null) ?? rows[0]
  if (row === undefined) throw new Error(`No sample row for ${table}`)
  return row
}

function isText({ table, name }: Column): boolean {
  return database.prepare('select type from pragma_table_info(?) where name = ?').pluck().get(table, name) === 'TEXT'
}

/** What refers to another row is refused by the key, not by a check. */
function isReference({ table, name }: Column): boolean {
  return references(table).some(({ columns }) => columns.includes(name))
}

function references(table: string): readonly { readonly columns: readonly string[]; readonly onDelete: string }[] {
  const rows = database
    .prepare<[string], { id: number; from: string; on_delete: string }>(
      'select * from pragma_foreign_key_list(?) order by id, seq',
    )
    .all(table)
  return [...Map.groupBy(rows, ({ id }) => id).values()].map((parts) => ({
    columns: parts.map(({ from }) => from),
    onDelete: parts[0]?.on_delete ?? '',
  }))
}

/** The columns of each index of a table, in their order. */
function leadingColumns(table: string): readonly (readonly string[])[] {
  const indexes = database.prepare<[string], string>('select name from pragma_index_list(?)').pluck().all(table)
  return indexes.map((index) => database.prepare<[string], string>('select name from pragma_index_info(?)').pluck().all(index))
}
