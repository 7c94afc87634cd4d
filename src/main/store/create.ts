import { link, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { err, type Result } from '#shared/basics/result.ts'
import type { OpenRefusal } from '#shared/domain/workspace/open-refusal.ts'
import { connect } from './file/connection.ts'
import { fileTrouble } from './file/file-trouble.ts'
import { migrate } from './migrate.ts'
import { lockWorkspace, type OpenOptions, openLocked } from './open.ts'
import type { Store } from './store.ts'

/**
 * Makes a new, empty workspace file and opens it. It appears under its name only when it is complete, and never replaces
 * another file.
 */
export async function createWorkspace(path: string, options: OpenOptions): Promise<Result<Store, OpenRefusal>> {
  const lock = await lockWorkspace(path, options)
  if (!lock.ok) return lock
  const draft = `${path}-new`
  try {
    if (await exists(path)) {
      await lock.value.release()
      return err({ code: 'FILE_EXISTS', path })
    }
    await rm(draft, { force: true })
    await writeEmpty(draft)
    await publish(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    await lock.value.release()
    return err(hasCode(error, 'EEXIST') ? { code: 'FILE_EXISTS', path } : fileTrouble(path, error))
  }
  await rm(draft, { force: true })
  // The lock is handed over: somebody who looked at the file in between would otherwise keep its maker out.
  return openLocked(path, options, lock.value)
}

async function writeEmpty(path: string): Promise<void> {
  const database = connect(path)
  try {
    migrate(database)
  } finally {
    database.close()
  }
  await sync(path, 'r+')
}

/** Gives the finished file its name in one step; fails when the name is taken. */
async function publish(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path)
  } catch (error) {
    if (hasCode(error, 'EEXIST') || (await exists(path))) throw error
    await rename(draft, path) // a file system without hard links
  }
  if (process.platform !== 'win32') await sync(dirname(path), 'r')
}

async function sync(path: string, flags: 'r' | 'r+'): Promise<void> {
  const file = await open(path, flags)
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
