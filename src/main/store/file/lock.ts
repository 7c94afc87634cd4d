import { link, open, readFile, rm, stat } from 'node:fs/promises'
import { hostname, uptime } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'

/** Who has a workspace open for writing, as it stands in the lock file beside it. */
export interface LockHolder {
  readonly name: string
  readonly host: string
  readonly pid: number
  readonly since: Instant
  /** With host and time it tells any two openings apart. */
  readonly key: string
}

export interface Lock {
  readonly release: () => Promise<void>
}

/** A lock file as it was found. */
interface FoundLock {
  readonly text: string
  /** Null when it cannot be read as a lock. */
  readonly holder: LockHolder | null
  /** When it was written, by the clock of the file system, in milliseconds. */
  readonly writtenAt: number
}

/** A program that holds a lock was started after the machine; clocks that were set since may differ by so many milliseconds. */
const CLOCK_TOLERANCE = 120_000

/** Where a lock cannot be put in place in one step it is empty for a moment; after so many milliseconds it is broken. */
const TIME_TO_WRITE = 2_000

const heldHere = new Set<string>()
let takings = 0

/** The lock file of a workspace. */
export function lockPath(path: string): string {
  return `${path}-lock`
}

/**
 * Takes the lock of a workspace, or says who has it. The lock of a program that no longer runs on this machine is taken over;
 * one from another machine never is.
 */
export async function takeLock(path: string, name: string, since: Instant): Promise<Result<Lock, LockHolder>> {
  takings += 1
  const own: LockHolder = { name, host: hostname(), pid: process.pid, since, key: `${process.pid}-${takings}` }
  const draft = `${lockPath(path)}.${own.key}`
  heldHere.add(markOf(own))
  try {
    const now = await writeDraft(draft, own)
    const holder = await place(lockPath(path), draft, own, now)
    if (holder === null) return ok({ release: () => releaseLock(lockPath(path), own) })
    heldHere.delete(markOf(own))
    return err(holder)
  } catch (error) {
    heldHere.delete(markOf(own))
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/**
 * Puts a lock file in place; gives who has it when that is not possible, else null. A stale one is removed under a lock of its
 * own, so that of several that find it stale one removes it, and never the lock that another one has just placed.
 */
async function place(file: string, draft: string, own: LockHolder, now: number): Promise<LockHolder | null> {
  for (;;) {
    if (await linkOrWrite(file, draft, own)) return null
    const found = await readLock(file)
    if (found === undefined) continue
    if (found.holder !== null && isHeld(found.holder, found.writtenAt, now)) return found.holder
    const isBeingWritten = found.holder === null && found.writtenAt > now - TIME_TO_WRITE
    const right = `${file}.stale`
    if (isBeingWritten || (await place(right, draft, own, now)) !== null) {
      await setTimeout(20)
      if (isBeingWritten) return place(file, draft, own, now + 20)
      continue
    }
    try {
      if ((await readLock(file))?.text === found.text) await rm(file, { force: true })
    } finally {
      await rm(right, { force: true })
    }
  }
}

/** Writes the lock under another name first, so that nobody ever sees half of it. Gives the time by the file system. */
async function writeDraft(draft: string, own: LockHolder): Promise<number> {
  const file = await open(draft, 'w')
  try {
    await file.writeFile(JSON.stringify(own))
    await file.sync()
    return (await file.stat()).mtimeMs
  } finally {
    await file.close()
  }
}

/** Puts the lock file in place; false when there is one. */
async function linkOrWrite(file: string, draft: string, own: LockHolder): Promise<boolean> {
  try {
    await link(draft, file)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    if (!isCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EISDIR')) throw error
    return await writeExclusively(file, own)
  }
}

/** For file systems without hard links, such as a USB stick's. */
async function writeExclusively(path: string, own: LockHolder): Promise<boolean> {
  try {
    const file = await open(path, 'wx')
    await file.writeFile(JSON.stringify(own))
    await file.close()
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

/** The lock file; undefined when there is none. */
async function readLock(file: string): Promise<FoundLock | undefined> {
  try {
    const { mtimeMs: writtenAt } = await stat(file)
    const text = await readFile(file, 'utf8')
    return { text, holder: holderIn(text), writtenAt }
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function holderIn(text: string): LockHolder | null {
  try {
    const { name, host, pid, since, key }: Partial<LockHolder> = JSON.parse(text)
    if (name === undefined || host === undefined || pid === undefined || since === undefined || key === undefined) return null
    return { name, host, pid, since, key }
  } catch {
    return null
  }
}

function isHeld(holder: LockHolder, writtenAt: number, now: number): boolean {
  if (holder.host !== hostname()) return true
  if (holder.pid === process.pid) return heldHere.has(markOf(holder))
  if (writtenAt < now - uptime() * 1_000 - CLOCK_TOLERANCE) return false
  try {
    process.kill(holder.pid, 0)
    return true
  } catch (error) {
    return !isCode(error, 'ESRCH')
  }
}

async function releaseLock(file: string, own: LockHolder): Promise<void> {
  const found = await readLock(file)
  if (found?.holder !== undefined && found.holder !== null && isSame(own, found.holder)) await rm(file, { force: true })
  heldHere.delete(markOf(own))
}

function isSame(a: LockHolder, b: LockHolder): boolean {
  return markOf(a) === markOf(b)
}

function markOf(holder: LockHolder): string {
  return JSON.stringify([holder.host, holder.key, holder.since])
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
}
