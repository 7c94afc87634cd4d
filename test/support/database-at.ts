import type { Database } from 'better-sqlite3'
import { connectToCopy, connectToMemory } from '#main/store/file/connection.ts'
import { migrate } from '#main/store/migrate.ts'
import { MIGRATIONS } from '#main/store/migrations/all.ts'

const images = new Map<number, Buffer>()

/** A database in memory of the shape that the migrations up to `version` make. */
export function databaseAt(version: number): Database {
  const migrations = MIGRATIONS.filter(({ number }) => number <= version)
  if (migrations.length === 0) return connectToMemory()
  const image = images.get(version)
  if (image !== undefined) return connectToCopy(Buffer.from(image))
  const database = connectToMemory()
  migrate(database, migrations)
  images.set(version, database.serialize())
  return database
}

/** How SQLite would run a query: one line per step. */
export function planOf(database: Database, sql: string): string {
  const steps = database.prepare<[], { detail: string }>(`explain query plan ${sql}`).all()
  return steps.map(({ detail }) => detail).join('\n')
}
