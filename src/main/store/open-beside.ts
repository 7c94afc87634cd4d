import type { Instant } from '#shared/basics/instant.ts'
import { connectBeside } from './file/connection.ts'
import { openWorkspace } from './open.ts'
import { sqliteStore } from './sqlite-store.ts'
import type { Store, WorkspaceFile } from './store.ts'

/**
 * A second connection to a workspace that this program has open: for reading in another thread, without a lock and without a look at
 * its shape, which the first one had.
 */
export async function openBeside(file: WorkspaceFile, now: () => Instant): Promise<Store> {
  if (!file.readOnly) return sqliteStore(connectBeside(file.path), { ...file, readOnly: true }, async () => undefined)
  const opened = await openWorkspace(file.path, { now, readOnly: true })
  if (!opened.ok) throw new Error(`The workspace cannot be opened a second time: ${opened.error.code}`)
  return opened.value
}
