import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Backup, BackupReason, BackupState, SecondPlace } from '#shared/domain/workspace/backup.ts'
import { addBackup, backupFolderOf, copyBackup, listBackups } from '../../files/backup-folder.ts'
import { noteSafety, readSafety } from '../../files/safety-file.ts'
import { troubleOf } from '../../files/trouble.ts'
import { readHead } from '../../store/repositories/journal.ts'
import type { Deps } from '../deps.ts'
import { sealContent } from './seal-content.ts'

/** Somebody waits for what comes next: the seal is made by the backup after it, or at closing. */
const HURRIED: readonly BackupReason[] = ['declaration', 'import']

type SafeDeps = Pick<Deps, 'store' | 'now'>

/** Makes a verified backup beside the workspace, and a copy of it in the second place where one is set. */
export async function backUp(deps: SafeDeps, reason: BackupReason): Promise<Result<Backup, Refusal<'BACKUP_FAILED'>>> {
  const folder = backupFolderOf(deps.store.file.path)
  const head = await deps.store.read(readHead)
  try {
    if (!deps.store.file.readOnly && !HURRIED.includes(reason)) await sealContent(deps)
    const backup = await addBackup({ folder, at: deps.now(), reason, write: deps.store.upkeep.backUp })
    const { secondPlace } = await noteSafety(folder, { trouble: null, savedHead: head?.hash ?? null })
    if (secondPlace !== null) await noteSafety(folder, { secondPlace: await copyToSecond(deps, folder, backup, secondPlace) })
    return ok(backup)
  } catch (reason) {
    const detail = troubleOf(reason)
    await noteSafety(folder, { trouble: detail }).catch(() => undefined) // a folder that takes no backup takes no note either
    return err({ code: 'BACKUP_FAILED', detail })
  }
}

async function copyToSecond(deps: SafeDeps, folder: string, backup: Backup, place: SecondPlace): Promise<SecondPlace> {
  try {
    await copyBackup(folder, backup, place.path, place.recipient === null ? null : { recipient: place.recipient })
    return { ...place, lastAt: deps.now(), trouble: null }
  } catch (reason) {
    return { ...place, trouble: troubleOf(reason) }
  }
}

/** A backup where something was written since the last one; null where nothing was. */
export async function backUpChanges(deps: SafeDeps, reason: BackupReason): Promise<Backup | null> {
  const folder = backupFolderOf(deps.store.file.path)
  const head = await deps.store.read(readHead)
  const { savedHead } = await readSafety(folder)
  if (head === undefined) return null
  if (head.hash === savedHead && (await listBackups(folder)).length > 0) return null
  const made = await backUp(deps, reason)
  return made.ok ? made.value : null
}

/** How safe the workspace is: the last backup, the last proven restore, the second place. */
export async function showSafety({ store }: Pick<Deps, 'store'>): Promise<BackupState> {
  const folder = backupFolderOf(store.file.path)
  const { proof, secondPlace, trouble, check } = await readSafety(folder)
  const [lastBackup] = await listBackups(folder)
  return { folder, lastBackup: lastBackup ?? null, proof, secondPlace, trouble, check }
}
