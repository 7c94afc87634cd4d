import type { Database, Statement } from 'better-sqlite3'
import { NEWEST_VERSION } from '#main/store/migrate.ts'
import { sqliteStore } from '#main/store/sqlite-store.ts'
import type { Store } from '#main/store/store.ts'
import { databaseAt } from './database-at.ts'
import { fillWithSamples } from './sample-rows.ts'

/** A store with a look at the database under it. */
export interface OpenedDatabase {
  readonly store: Store
  readonly database: Database
  /** The text of every statement that reached the database since it was opened or last asked for, without repetition. */
  readonly statements: () => readonly string[]
}

/** An empty workspace in memory of the newest shape. */
export function emptyWorkspace(): OpenedDatabase {
  return openedOn(databaseAt(NEWEST_VERSION))
}

/** The same with the sample rows in every table. */
export function sampleWorkspace(): OpenedDatabase {
  const database = databaseAt(NEWEST_VERSION)
  fillWithSamples(database)
  return openedOn(database)
}

function openedOn(database: Database): OpenedDatabase {
  const heard = new Set<string>()
  const prepare = database.prepare.bind(database)
  database.prepare = ((sql: string) => heardWhenRun(prepare(sql), () => heard.add(sql))) as typeof database.prepare
  const statements = (): readonly string[] => {
    const list = [...heard]
    heard.clear()
    return list
  }
  return {
    store: sqliteStore(database, { path: ':memory:', readOnly: false, onNetwork: false }, async () => undefined),
    database,
    statements,
  }
}

/** The same statement, which says each time that it is run: it is prepared once and kept. */
function heardWhenRun(statement: Statement, hear: () => void): Statement {
  const [all, run] = [statement.all.bind(statement), statement.run.bind(statement)]
  statement.all = (...values) => {
    hear()
    return all(...values)
  }
  statement.run = (...values) => {
    hear()
    return run(...values)
  }
  return statement
}
