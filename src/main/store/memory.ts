import { connectToCopy, connectToMemory } from './file/connection.ts'
import { migrate } from './migrate.ts'
import { sqliteStore } from './sqlite-store.ts'
import type { Store } from './store.ts'

/** Stands in for the path of a workspace that has no file. */
export const IN_MEMORY = ':memory:'

/** The bytes of an empty workspace, kept because building it takes ten times as long as copying it. */
let emptyImage: Buffer | null = null

/** An empty workspace in memory, of the newest shape: for tests and trials; nothing remains of it. */
export function openMemoryWorkspace(): Store {
  emptyImage ??= buildImage()
  const database = connectToCopy(Buffer.from(emptyImage))
  return sqliteStore(database, { path: IN_MEMORY, readOnly: false, onNetwork: false }, async () => undefined)
}

function buildImage(): Buffer {
  const database = connectToMemory()
  try {
    migrate(database)
    return database.serialize()
  } finally {
    database.close()
  }
}
