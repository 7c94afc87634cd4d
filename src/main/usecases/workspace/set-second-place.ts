import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { BackupState } from '#shared/domain/workspace/backup.ts'
import { backupFolderOf, backupPath, copyBackup, listBackups } from '../../files/backup-folder.ts'
import { isRecipient } from '../../files/encryption.ts'
import { noteSafety } from '../../files/safety-file.ts'
import { troubleOf } from '../../files/trouble.ts'
import type { Deps } from '../deps.ts'
import { backUp, showSafety } from './back-up.ts'

/** Sets where copies of the backups go as well, and tries it with the newest one; null takes none any more. */
export async function setSecondPlace(
  deps: Pick<Deps, 'store' | 'now'>,
  { path, recipient }: { readonly path: string | null; readonly recipient: string | null },
): Promise<Result<BackupState, Refusal<'PLACE_NOT_USABLE' | 'RECIPIENT_NOT_UNDERSTOOD'>>> {
  const folder = backupFolderOf(deps.store.file.path)
  if (path === null || path === '') {
    await noteSafety(folder, { secondPlace: null })
    return ok(await showSafety(deps))
  }
  const key = recipient === '' ? null : recipient
  if (key !== null && !(await isRecipient(key))) return err({ code: 'RECIPIENT_NOT_UNDERSTOOD' })
  try {
    const newest = (await listBackups(folder))[0] ?? (await firstBackup(deps))
    if (newest !== null && (await backupPath(folder, newest.name)) !== null)
      await copyBackup(folder, newest, path, key === null ? null : { recipient: key })
  } catch (reason) {
    return err({ code: 'PLACE_NOT_USABLE', path, detail: troubleOf(reason) })
  }
  await noteSafety(folder, { secondPlace: { path, recipient: key, lastAt: deps.now(), trouble: null } })
  return ok(await showSafety(deps))
}

async function firstBackup(deps: Pick<Deps, 'store' | 'now'>) {
  const made = await backUp(deps, 'wish')
  return made.ok ? made.value : null
}
