import type { Database } from 'better-sqlite3'
import type { Finding } from '#shared/domain/workspace/finding.ts'
import { backUp } from './file/backup.ts'
import { findDamage } from './file/connection.ts'
import type { Transactions } from './transactions.ts'

/** What concerns the file as a whole and no record of it. */
export interface Upkeep {
  /** Writes a copy with SQLite's online backup, opens and checks it; throws when the target exists or the copy is not sound. */
  readonly backUp: (target: string) => Promise<void>
  /** SQLite's own check of the whole file, and of every reference. */
  readonly findDamage: () => Promise<readonly Finding[]>
  /** Takes what was overwritten out of the log and the free pages, so that it can no longer be read from the file. */
  readonly purge: () => Promise<void>
}

export function upkeepOf(database: Database, transactions: Transactions): Upkeep {
  return {
    backUp: (target) => backUp(database, target),
    findDamage: () => transactions.alone(() => [...damage(database), ...brokenReferences(database)]),
    purge: () =>
      transactions.alone(() => {
        emptyLog(database)
        database.exec('vacuum')
        emptyLog(database)
      }),
  }
}

/** Whoever reads the file holds on to its log; the connection waits for him, and what stays all the same is no silent matter. */
function emptyLog(database: Database): void {
  const [emptied] = database.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[]
  if (emptied?.busy !== 0) throw new Error('The log could not be emptied: another connection reads the file')
}

function damage(database: Database): readonly Finding[] {
  const detail = findDamage(database)
  return detail === null ? [] : [{ code: 'DATABASE_DAMAGED', detail }]
}

function brokenReferences(database: Database): readonly Finding[] {
  let rows: readonly { readonly table: string }[]
  try {
    rows = database.pragma('foreign_key_check') as typeof rows
  } catch (error) {
    // A turned byte in the schema itself: SQLite then cannot even say what refers to what.
    if (!(error instanceof Error && 'code' in error)) throw error
    return [{ code: 'DATABASE_DAMAGED', detail: error.message }]
  }
  const byTable = Map.groupBy(rows, ({ table }) => table)
  return [...byTable].map(([table, broken]) => ({ code: 'REFERENCE_BROKEN', table, count: broken.length }))
}
