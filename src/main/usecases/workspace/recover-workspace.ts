import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Recovered } from '#shared/contract/recovery.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { recordsText } from '#shared/rules/verification/check-archive.ts'
import { recoveryFileNames } from '#shared/wording/workspace-refusals.ts'
import { bundle } from '../../documents/kit/bundle.ts'
import { backupFolderOf, backupPath } from '../../files/backup-folder.ts'
import { keepDamaged, nameOf, withDamagedCopy, writeBeside } from '../../files/damaged-file.ts'
import { troubleOf } from '../../files/trouble.ts'
import { putInPlace } from '../../files/workspace-copy.ts'
import { type Salvaged, salvage } from '../../store/file/salvage.ts'
import { lockWorkspace, openWorkspace } from '../../store/open.ts'
import type { Deps } from '../deps.ts'
import { type DamagedFile, planRecovery } from './plan-recovery.ts'

export type RecoveryRefusal = Refusal<'NOT_FOUND' | 'BACKUP_NOT_READABLE' | 'BACKUP_FAILED'>

/**
 * Puts a backup in the place of a damaged workspace. The damaged file is kept beside it as it is, and everything that can still be
 * read of it lies in a ZIP; only then the backup takes its place. The journal of the recovered workspace says all that.
 */
export async function recoverWorkspace(
  damaged: DamagedFile,
  { now, actor }: Pick<Deps, 'now' | 'actor'>,
  { backup: name }: { readonly backup: string },
): Promise<Result<Recovered, RecoveryRefusal>> {
  const { path } = damaged
  const chosen = await backupPath(backupFolderOf(path), name)
  if (chosen === null) return err({ code: 'NOT_FOUND', what: 'backup', id: name })
  const choice = (await planRecovery(damaged, now)).choices.find(({ backup }) => backup.name === name)
  if (choice === undefined) return err({ code: 'BACKUP_NOT_READABLE', name })
  const lock = await lockWorkspace(path, { now })
  if (!lock.ok) return err({ code: 'BACKUP_FAILED', detail: lock.error.code })
  const names = recoveryFileNames(nameOf(path), now())
  try {
    await keepDamaged(path, names.kept)
    await writeBeside(path, names.salvaged, await withDamagedCopy(path, (copy) => salvage(copy, salvageBundle)))
    await putInPlace(chosen, path)
  } catch (reason) {
    return err({ code: 'BACKUP_FAILED', detail: troubleOf(reason) })
  } finally {
    await lock.value.release()
  }
  const store = await openWorkspace(path, { now })
  if (!store.ok) throw new Error(`The backup that was sound cannot be opened in its new place: ${store.error.code}`)
  try {
    await store.value.write({ name: 'workspace.recover', actor: actor(), at: now() }, async (tx) => {
      const after = { backup: name, keptAs: names.kept, salvagedAs: names.salvaged, missing: choice.missingCount }
      tx.note({ subject: 'workspace', subjectId: 'workspace', before: null, after, reason: null })
      return ok(null)
    })
  } finally {
    await store.value.close()
  }
  return ok({ keptAs: names.kept, salvagedAs: names.salvaged })
}

/** Records as JSON like in an archive, and every stored file that can be read, under its hash. */
function salvageBundle({ tables, contentOf }: Salvaged): Uint8Array {
  const encoder = new TextEncoder()
  const records = [...tables].map(([table, { rows, isWhole }]) => ({
    path: `records/${table}${isWhole ? '' : '.incomplete'}.json`,
    bytes: encoder.encode(recordsText(table, rows)),
  }))
  const files = (tables.get('blob')?.rows ?? []).flatMap(({ sha256 }) => {
    const bytes = contentOf(String(sha256))
    return bytes === null ? [] : [{ path: `files/${sha256}`, bytes }]
  })
  return bundle([...records, ...files])
}
