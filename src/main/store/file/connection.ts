import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'

const BUSY_TIMEOUT = 5_000

/** Opens the database of a workspace for reading and writing, with every setting that its safety rests on. */
export function connect(path: string): Database.Database {
  const database = new Database(path, { timeout: BUSY_TIMEOUT })
  secure(database)
  return database
}

/** Opens it for looking only. Sees what another program saves meanwhile. */
export function connectReadOnly(path: string): Database.Database {
  const database = new Database(path, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT })
  secure(database)
  return database
}

/**
 * Opens a file that is open already once more, for looking only. It could write and is told not to: unlike one that cannot, it sees the
 * checks of the tables.
 */
export function connectBeside(path: string): Database.Database {
  const database = new Database(path, { fileMustExist: true, timeout: BUSY_TIMEOUT })
  secure(database)
  database.pragma('query_only = ON')
  return database
}

/** Opens a copy of a damaged file for reading what is left, also where its end is missing. Throws where not even that goes. */
export function connectToDamaged(path: string): Database.Database {
  const database = new Database(path, { readonly: true, fileMustExist: true })
  try {
    database.unsafeMode(true) // SQLite lets a damaged file be read only with these two,
    database.pragma('writable_schema = ON') // and nothing can be written: the connection only reads
    database.pragma('trusted_schema = OFF')
    database.pragma('cell_size_check = ON')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Loads it into memory: for a medium on which nothing can be written, not even SQLite's own side files, and for looking at a
 * file of an older release. A file is read once and never touched.
 */
export function connectToCopy(source: string | Buffer): Database.Database {
  const bytes = typeof source === 'string' ? readFileSync(source) : source
  bytes.writeUInt8(1, 18) // no write-ahead log in memory: file format versions for writing and
  bytes.writeUInt8(1, 19) // reading are „legacy“ (SQLite file format § 1.3.3)
  const database = new Database(bytes)
  secure(database)
  return database
}

/**
 * Turns the write-ahead log on where the medium allows it; the file's header is changed by that, once. On a network share the
 * log's shared memory does not hold, so there SQLite keeps its old journal, which is whole after a crash all the same.
 */
export function turnOnLog(database: Database.Database, onNetwork: boolean): void {
  database.pragma(`journal_mode = ${onNetwork ? 'DELETE' : 'WAL'}`)
}

/** An empty database in memory. */
export function connectToMemory(): Database.Database {
  const database = new Database(':memory:')
  secure(database)
  return database
}

/**
 * What the database says about its own soundness; null when it is sound. Reads the whole file. A connection that only reads
 * does not look at the checks of the tables (SQLite leaves them out of its schema), so it is a copy that is asked then.
 */
export function findDamage(database: Database.Database): string | null {
  if (!database.readonly) return checkIntegrity(database)
  const copy = connectToCopy(database.serialize())
  try {
    return checkIntegrity(copy)
  } finally {
    copy.close()
  }
}

function checkIntegrity(database: Database.Database): string | null {
  const answer = String(database.pragma('integrity_check(1)', { simple: true }))
  return answer === 'ok' ? null : answer
}

export function readVersion(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}

function secure(database: Database.Database): void {
  try {
    database.pragma('foreign_keys = ON')
    database.pragma('recursive_triggers = ON') // „insert or replace“ fires the triggers that forbid removing
    database.pragma('synchronous = FULL')
    database.pragma('secure_delete = ON')
    database.pragma('trusted_schema = OFF')
    database.pragma('cell_size_check = ON')
  } catch (error) {
    database.close()
    throw error
  }
}
