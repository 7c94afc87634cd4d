import { open } from 'node:fs/promises'
import { userInfo } from 'node:os'
import type { Database } from 'better-sqlite3'
import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { OpenRefusal } from '#shared/domain/workspace/open-refusal.ts'
import { migrationBackupPath } from '#shared/wording/workspace-refusals.ts'
import { backUp } from './file/backup.ts'
import { connect, connectReadOnly, connectToCopy, findDamage, readVersion, turnOnLog } from './file/connection.ts'
import { fileTrouble } from './file/file-trouble.ts'
import { readHeader, type WorkspaceHeader } from './file/header.ts'
import { type Lock, takeLock } from './file/lock.ts'
import { identityOf, liesOnNetwork } from './file/place.ts'
import { migrate, NEWEST_VERSION } from './migrate.ts'
import { MIGRATIONS } from './migrations/all.ts'
import { sqliteStore } from './sqlite-store.ts'
import type { Store } from './store.ts'

export interface OpenOptions {
  readonly now: () => Instant
  /** Takes no lock and changes nothing; sees what others save. Default: false. */
  readonly readOnly?: boolean
  /** Who is named in the lock; default: the name by which the person is logged in on this machine. */
  readonly holder?: string
}

/** Up to this size a file is checked in full when it is opened; a larger one is checked in the background. */
const CHECKED_AT_OPENING = 64 * 1024 * 1024

/**
 * Opens a workspace file: takes its lock, brings it to the newest shape after a backup, recovers what a crash left behind.
 * A refused file is as it was.
 */
export async function openWorkspace(path: string, options: OpenOptions): Promise<Result<Store, OpenRefusal>> {
  const header = await readHeader(path)
  if (!header.ok) return header
  if (header.value.version > NEWEST_VERSION) return err(newer(path, header.value.version))
  if (options.readOnly === true) return openForReading(path, header.value)
  const lock = await lockWorkspace(path, options)
  return lock.ok ? openForWriting(path, header.value, options, lock.value) : lock
}

/** The same for a file whose lock the caller holds; with the store it goes over to that. */
export async function openLocked(path: string, options: OpenOptions, lock: Lock): Promise<Result<Store, OpenRefusal>> {
  const header = await readHeader(path)
  if (header.ok) return openForWriting(path, header.value, options, lock)
  await lock.release()
  return header
}

/** The lock of a workspace, or the refusal that names its holder. */
export async function lockWorkspace(path: string, options: OpenOptions): Promise<Result<Lock, OpenRefusal>> {
  try {
    const lock = await takeLock(path, options.holder ?? userInfo().username, options.now())
    if (lock.ok) return lock
    const { name, host, since } = lock.error
    return err({ code: 'WORKSPACE_LOCKED', path, by: name, host, since })
  } catch (error) {
    return err(fileTrouble(path, error))
  }
}

async function openForWriting(
  path: string,
  header: WorkspaceHeader,
  options: OpenOptions,
  { release }: Lock,
): Promise<Result<Store, OpenRefusal>> {
  try {
    const database = await prepare(path, header, options)
    if (!database.ok) {
      await release()
      return database
    }
    const [identity, onNetwork] = [identityOf(path), await liesOnNetwork(path)]
    return ok(sqliteStore(database.value, { path, readOnly: false, onNetwork }, release, () => identityOf(path) === identity))
  } catch (error) {
    await release()
    throw error
  }
}

/** A database of the newest shape, sound as far as it was looked at. */
async function prepare(path: string, header: WorkspaceHeader, options: OpenOptions): Promise<Result<Database, OpenRefusal>> {
  try {
    await mustBeWritable(path)
    if (header.hasLog) {
      const refusal = inspect(path, header)
      if (refusal !== null) return err(refusal)
    }
    const database = connect(path)
    try {
      const refusal = judge(path, header, database)
      if (refusal !== null) {
        database.close()
        return err(refusal)
      }
      await modernize(path, database, options)
      turnOnLog(database, await liesOnNetwork(path))
      return ok(database)
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    return err(fileTrouble(path, error))
  }
}

/** SQLite would open a write-protected file all the same, and fail at the first write. */
async function mustBeWritable(path: string): Promise<void> {
  const file = await open(path, 'r+')
  await file.close()
}

/** Looks without writing: closing a connection that can write would already bring the log of a crash into the file. */
function inspect(path: string, header: WorkspaceHeader): OpenRefusal | null {
  const database = connectReadOnly(path)
  try {
    return judge(path, header, database)
  } finally {
    database.close()
  }
}

function judge(path: string, header: WorkspaceHeader, database: Database): OpenRefusal | null {
  const version = readVersion(database)
  if (version > NEWEST_VERSION) return newer(path, version)
  const isKnown = MIGRATIONS.some(({ number }) => number === version)
  const isDamaged = header.size <= CHECKED_AT_OPENING && findDamage(database) !== null
  return isKnown && !isDamaged ? null : { code: 'WORKSPACE_DAMAGED', path, detail: 'inconsistent' }
}

async function modernize(path: string, database: Database, options: OpenOptions): Promise<void> {
  const version = readVersion(database)
  if (version === NEWEST_VERSION) return
  await backUp(database, migrationBackupPath(path, version, options.now()))
  migrate(database)
}

async function openForReading(path: string, header: WorkspaceHeader): Promise<Result<Store, OpenRefusal>> {
  try {
    const database = connectForReading(path, header)
    const refusal = judge(path, header, database)
    if (refusal !== null) {
      database.close()
      return err(refusal)
    }
    if (database.memory) migrate(database)
    database.pragma('query_only = ON')
    return ok(sqliteStore(database, { path, readOnly: true, onNetwork: await liesOnNetwork(path) }, async () => undefined))
  } catch (error) {
    return err(fileTrouble(path, error))
  }
}

/** The file itself; or a copy in memory, when it has an older shape or lies where not even a side file can be written. */
function connectForReading(path: string, header: WorkspaceHeader): Database {
  if (header.version < NEWEST_VERSION && !header.hasLog) return connectToCopy(path)
  let database: Database | undefined
  try {
    database = connectReadOnly(path)
    if (readVersion(database) === NEWEST_VERSION) return database
    const bytes = database.serialize()
    database.close()
    return connectToCopy(bytes)
  } catch (error) {
    database?.close()
    if (header.hasLog || fileTrouble(path, error).code !== 'FILE_NOT_ACCESSIBLE') throw error
    return connectToCopy(path)
  }
}

function newer(path: string, version: number): OpenRefusal {
  return { code: 'NEWER_WORKSPACE', path, version, supported: NEWEST_VERSION }
}
