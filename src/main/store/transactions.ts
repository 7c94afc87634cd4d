import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database, Statement } from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Schema } from './schema.ts'

/** Runs transactions on one connection, one after the other. */
export interface Transactions {
  readonly query: Kysely<Schema>
  /**
   * Runs `task` in a transaction that is kept when `keep` says so of its outcome, and rolled back otherwise, also when it throws.
   * `finish` runs after `task`, still inside, for what is kept.
   */
  readonly run: <T>(
    mode: 'read' | 'write',
    task: () => Promise<T>,
    keep: (outcome: T) => boolean,
    finish: () => void,
  ) => Promise<T>
  /** Runs something about the file as a whole between two transactions. */
  readonly alone: <T>(run: () => T) => Promise<T>
  /** Waits for what is running, and lets nothing begin afterwards. */
  readonly end: () => Promise<void>
}

/**
 * SQLite has one transaction per connection, so tasks wait for each other. A statement that reaches the database outside of its
 * own transaction, because somebody forgot to await it, is an error and not a silent write without a journal entry.
 */
export function transactionsOn(database: Database): Transactions {
  const context = new AsyncLocalStorage<symbol>()
  let current: symbol | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let ended = false
  const prepared = preparedOn(database)

  const query = new Kysely<Schema>({
    dialect: new SqliteDialect({
      database: {
        prepare: (sql) => {
          if (current === null || context.getStore() !== current)
            throw new Error(`Not inside its transaction, something was not awaited: ${sql}`)
          return prepared(sql)
        },
        close: () => undefined,
      },
    }),
  })

  async function transact<T>(
    mode: 'read' | 'write',
    task: () => Promise<T>,
    keep: (outcome: T) => boolean,
    finish: () => void,
  ): Promise<T> {
    const own = Symbol('transaction')
    database.exec(mode === 'write' ? 'begin immediate' : 'begin')
    current = own
    try {
      const outcome = await context.run(own, task)
      if (keep(outcome)) {
        finish()
        database.exec('commit')
      }
      return outcome
    } finally {
      current = null
      if (database.inTransaction) database.exec('rollback')
    }
  }

  function run<T>(mode: 'read' | 'write', task: () => Promise<T>, keep: (outcome: T) => boolean, finish: () => void): Promise<T> {
    if (ended) return Promise.reject(new Error('The workspace is closed'))
    if (current !== null && context.getStore() === current) {
      return Promise.reject(new Error('A transaction inside a transaction would wait for itself: use its tx'))
    }
    const outcome = queue.then(() => transact(mode, task, keep, finish))
    queue = outcome.catch(() => undefined)
    return outcome
  }

  function alone<T>(run: () => T): Promise<T> {
    if (ended) return Promise.reject(new Error('The workspace is closed'))
    const outcome = queue.then(run)
    queue = outcome.catch(() => undefined)
    return outcome
  }

  async function end(): Promise<void> {
    const last = queue
    ended = true
    await last
  }

  return { query, run, alone, end }
}

/** So many statements are kept; those with a list of values differ by its length, and there is no end to them. */
const KEPT_STATEMENTS = 400

/** SQLite translates a statement once and runs it many times: a third of the time of a page with many small queries. */
function preparedOn(database: Database): (sql: string) => Statement {
  const statements = new Map<string, Statement>()
  return (sql) => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    if (statements.size >= KEPT_STATEMENTS) statements.clear()
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
}
