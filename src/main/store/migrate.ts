import type { Database } from 'better-sqlite3'
import { APPLICATION_ID } from './file/header.ts'
import { MIGRATIONS, type Migration } from './migrations/all.ts'

/** The shape that this release makes and reads. */
export const NEWEST_VERSION = newestOf(MIGRATIONS)

/**
 * Brings a database to the newest shape, all steps in one transaction: afterwards it has the new shape or is as it was.
 * Throws for a database that is newer than the steps known here.
 */
export function migrate(database: Database, migrations: readonly Migration[] = MIGRATIONS): void {
  const newest = newestOf(migrations)
  const version = Number(database.pragma('user_version', { simple: true }))
  if (version > newest) throw new Error(`The database has version ${version}, known are steps up to ${newest}`)
  const pending = migrations.filter((migration) => migration.number > version)
  if (pending.length === 0) return
  database.exec('begin immediate')
  try {
    for (const migration of pending) migration.run(database)
    breakSeal(database)
    const broken = database.prepare('pragma foreign_key_check').all()
    if (broken.length > 0) throw new Error(`Migration to ${newest} leaves ${broken.length} broken references`)
    database.pragma(`application_id = ${APPLICATION_ID}`)
    database.pragma(`user_version = ${newest}`)
    database.exec('commit')
  } catch (error) {
    if (database.inTransaction) database.exec('rollback')
    throw isOurMistake(error) ? new Error(`The migration to ${newest} is wrong`, { cause: error }) : error
  }
}

/** Tables have another shape now, so the fingerprints of before say nothing about them. */
function breakSeal(database: Database): void {
  const isThere = database.prepare("select 1 from sqlite_schema where name = 'content_seal'").get() !== undefined
  if (isThere) database.exec('delete from content_seal')
}

/** A step that SQLite does not understand, unlike a full disk or a damaged file. */
function isOurMistake(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR'
}

/** The number of the last step; throws unless they stand in order, numbered in tens. */
export function newestOf(migrations: readonly Migration[]): number {
  let newest = 0
  for (const { number } of migrations) {
    if (number <= newest || number % 10 !== 0) throw new Error(`Migration ${number} after ${newest}: numbers rise in tens`)
    newest = number
  }
  return newest
}
