import { open } from 'node:fs/promises'
import Database from 'better-sqlite3'
import { findDamage } from './connection.ts'

/**
 * Writes a copy of an open database with SQLite's online backup, opens the copy, checks it and syncs it to the medium.
 * Throws when the copy is not sound or the target exists.
 */
export async function backUp(database: Database.Database, target: string): Promise<void> {
  const reserved = await open(target, 'wx')
  await reserved.close()
  await database.backup(target)
  const copy = new Database(target)
  try {
    copy.pragma('journal_mode = DELETE') // a backup is one file, without a log beside it
    const damage = findDamage(copy)
    if (damage !== null) throw new Error(`The backup is not sound: ${damage}`)
  } finally {
    copy.close()
  }
  const file = await open(target, 'r+')
  await file.sync()
  await file.close()
}
