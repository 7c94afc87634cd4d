import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Sha256 } from '#shared/basics/bytes.ts'
import { type Instant, parseInstant } from '#shared/basics/instant.ts'
import type { Backup, BackupReason } from '#shared/domain/workspace/backup.ts'
import { BACKUP_REASONS } from '#shared/domain/workspace/backup.ts'
import { backupFolderName } from '#shared/wording/backups.ts'
import { type Closing, encrypt } from './encryption.ts'
import { makeFolder } from './make-folder.ts'
import { backupsToKeep } from './rotation.ts'
import { syncFolder } from './write-atomically.ts'

const NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z-([a-z-]+)\.allianz(\.age)?$/

/** Where the backups of a workspace lie: in a folder beside it, so that whoever moves the file finds them. */
export function backupFolderOf(workspacePath: string): string {
  return join(dirname(workspacePath), backupFolderName(basename(workspacePath).replace(/\.allianz$/, '')))
}

/** The backups of a folder, newest first; none where there is no folder. */
export async function listBackups(folder: string): Promise<readonly Backup[]> {
  const names = await readdir(folder).catch(() => [])
  const found = await Promise.all(names.map((name) => backupAt(folder, name)))
  return found.filter((backup) => backup !== null).toSorted((a, b) => (a.name < b.name ? 1 : -1))
}

async function backupAt(folder: string, name: string): Promise<Backup | null> {
  const [, day, hours, minutes, seconds, reason, age] = NAME.exec(name) ?? []
  const at = parseInstant(`${day}T${hours}:${minutes}:${seconds}Z`)
  const known = BACKUP_REASONS.find((code) => code === reason)
  if (!at.ok || known === undefined) return null
  const size = await stat(join(folder, name)).then(
    (status) => status.size,
    () => null,
  )
  if (size === null) return null
  return { name, at: at.value, reason: known, size, sha256: await notedHashOf(join(folder, name)), encrypted: age !== undefined }
}

/** The hash beside a backup, in the form that `sha256sum -c` reads; null when it is not there. */
export async function notedHashOf(path: string): Promise<Sha256 | null> {
  const line = await readFile(`${path}.sha256`, 'utf8').catch(() => '')
  return (/^[0-9a-f]{64}(?= )/.exec(line)?.[0] as Sha256 | undefined) ?? null
}

export interface NewBackup {
  readonly folder: string
  readonly at: Instant
  readonly reason: BackupReason
  /** Writes the backup under a name where nothing is. */
  readonly write: (path: string) => Promise<void>
}

/** A new backup, whole or not at all, with its hash beside it. Older ones that are no longer needed go. */
export async function addBackup({ folder, at, reason, write }: NewBackup): Promise<Backup> {
  await makeFolder(folder)
  const name = await freeName(folder, at, reason, '.allianz')
  const draft = join(folder, `.${name}.new`)
  await rm(draft, { force: true })
  try {
    await write(draft)
    return await publish(folder, draft, { name, at, reason, encrypted: false })
  } finally {
    await rm(draft, { force: true })
  }
}

/** A copy of a backup in a second place, closed on the way where that is wished. */
export async function copyBackup(from: string, backup: Backup, to: string, closing: Closing | null): Promise<Backup> {
  await makeFolder(to)
  const name = closing === null ? backup.name : `${backup.name}.age`
  const draft = join(to, `.${name}.new`)
  try {
    if (closing === null) await copyFile(join(from, backup.name), draft)
    else {
      const file = await open(draft, 'w')
      await file.writeFile(await encrypt(await readFile(join(from, backup.name)), closing))
      await file.close()
    }
    const copy = await publish(to, draft, { ...backup, name, encrypted: closing !== null })
    if (closing === null && copy.sha256 !== backup.sha256) throw new Error('The copy of the backup has another hash')
    return copy
  } finally {
    await rm(draft, { force: true })
  }
}

type Unpublished = Pick<Backup, 'name' | 'at' | 'reason' | 'encrypted'>

async function publish(folder: string, draft: string, backup: Unpublished): Promise<Backup> {
  const file = await open(draft, 'r+')
  await file.sync()
  await file.close()
  const [sha256, { size }] = [await hashOfFile(draft), await stat(draft)]
  const path = join(folder, backup.name)
  await rename(draft, path)
  const note = await open(`${path}.sha256`, 'w')
  await note.writeFile(`${sha256}  ${backup.name}\n`)
  await note.sync()
  await note.close()
  await syncFolder(folder)
  await rotate(folder, backup.at)
  return { ...backup, size, sha256 }
}

async function rotate(folder: string, now: Instant): Promise<void> {
  const backups = await listBackups(folder)
  const kept = backupsToKeep(backups, now)
  for (const backup of backups) if (!kept.has(backup)) await removeBackup(folder, backup.name)
}

/** Removes a backup by its name; whatever has another form is none and stays. */
export async function removeBackup(folder: string, name: string): Promise<boolean> {
  if (!NAME.test(name)) return false
  await rm(join(folder, `${name}.sha256`), { force: true })
  await rm(join(folder, name), { force: true })
  return true
}

/** The path of a backup that is there, by its name; null for everything else, so that no name leads out of the folder. */
export async function backupPath(folder: string, name: string): Promise<string | null> {
  return (await listBackups(folder)).some((backup) => backup.name === name) ? join(folder, name) : null
}

async function freeName(folder: string, at: Instant, reason: BackupReason, ending: string): Promise<string> {
  const taken = new Set(await readdir(folder))
  for (let later = 0; ; later += 1) {
    const stamp = new Date(Date.parse(at) + later * 1_000).toISOString().slice(0, 19).replaceAll(':', '')
    const name = `${stamp}Z-${reason}${ending}`
    if (!taken.has(name)) return name
  }
}

export async function hashOfFile(path: string): Promise<Sha256> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path)) hash.update(part as Buffer)
  return hash.digest('hex') as Sha256
}
