import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { backupFolderOf, backupPath } from '../../files/backup-folder.ts'
import { putInPlace } from '../../files/workspace-copy.ts'
import { openWorkspace } from '../../store/open.ts'
import type { Store } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { backUp } from './back-up.ts'
import { previewRestore, type RestoreRefusal } from './preview-restore.ts'

/** A store whose file can be exchanged while others hold on to it. */
export interface RestoreDeps extends Deps {
  readonly replaceStore: (exchange: () => Promise<Store>) => Promise<void>
}

/**
 * Restores a backup in the place of the workspace. What was there is backed up first, and that backup is the way back; nothing
 * happens where it cannot be made. The journal of the restored workspace says what was done.
 */
export async function restoreBackup(
  deps: RestoreDeps,
  input: { readonly name: string },
): Promise<Result<{ readonly wayBack: string }, RestoreRefusal | Refusal<'BACKUP_FAILED'>>> {
  const preview = await previewRestore(deps, input)
  if (!preview.ok) return preview
  const { path } = deps.store.file
  const folder = backupFolderOf(path)
  const before = await backUp(deps, 'restore')
  if (!before.ok) return before
  // The rotation that goes with a new backup may have taken an old one of the same day.
  const [chosen, wayBack] = [await backupPath(folder, input.name), await backupPath(folder, before.value.name)]
  if (chosen === null || wayBack === null) return err({ code: 'NOT_FOUND', what: 'backup', id: input.name })
  await deps.replaceStore(async () => {
    await putInPlace(chosen, path)
    const opened = await openWorkspace(path, { now: deps.now })
    if (opened.ok) return opened.value
    await putInPlace(wayBack, path)
    const again = await openWorkspace(path, { now: deps.now })
    if (!again.ok) throw new Error(`Neither the backup nor what was there before can be opened: ${again.error.code}`)
    return again.value
  })
  await deps.store.write(acting(deps, 'workspace.restore'), async (tx) => {
    const after = { backup: input.name, wayBack: before.value.name, lost: preview.value.lostCount }
    tx.note({ subject: 'workspace', subjectId: 'workspace', before: null, after, reason: null })
    return ok(null)
  })
  return ok({ wayBack: before.value.name })
}
