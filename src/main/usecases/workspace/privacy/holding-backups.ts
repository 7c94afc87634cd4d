import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { HoldingBackup } from '#shared/contract/privacy.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { ERASURE_SUBJECT } from '#shared/domain/workspace/erasure.ts'
import { backupFolderOf, listBackups, removeBackup } from '../../../files/backup-folder.ts'
import { listMigrationCopies, removeMigrationCopy } from '../../../files/migration-copies.ts'
import { goesOn } from '../../../files/rotation.ts'
import { readSafety } from '../../../files/safety-file.ts'
import { listSlice } from '../../../store/repositories/journal.ts'
import type { ReadTx } from '../../../store/store.ts'
import { acting } from '../../acting.ts'
import type { Deps } from '../../deps.ts'
import { backUp } from '../back-up.ts'

/** When something was erased last; null when never. */
export async function lastErasure(tx: ReadTx): Promise<Instant | null> {
  const everything = { from: null, until: null, act: '', actor: '', before: null }
  const [newest] = await listSlice(tx, { ...everything, text: `"subject":"${ERASURE_SUBJECT}"`, limit: 1 })
  return newest?.at ?? null
}

/** Copies that are older than the last erasure: beside the file, in the second place, and from before a migration. */
export async function listHoldingBackups(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  erasedAt: Instant | null,
): Promise<readonly HoldingBackup[]> {
  if (erasedAt === null) return []
  const { beside, second } = await placesOf(store.file.path)
  const rotating = async (place: 'beside' | 'second', folder: string | null): Promise<readonly HoldingBackup[]> => {
    const all = folder === null ? [] : await listBackups(folder)
    return all
      .filter(({ at }) => at < erasedAt)
      .map((backup) => ({
        name: backup.name,
        place,
        at: backup.at,
        size: backup.size,
        goesOn: goesOn(backup, all, dateOf(now())),
      }))
  }
  const migrations = (await listMigrationCopies(store.file.path)).filter(({ at }) => at < erasedAt)
  return [
    ...(await rotating('beside', beside)),
    ...(await rotating('second', second)),
    ...migrations.map((copy) => ({ ...copy, place: 'migration' as const, goesOn: null })),
  ]
}

async function placesOf(path: string) {
  const beside = backupFolderOf(path)
  return { beside, second: (await readSafety(beside)).secondPlace?.path ?? null }
}

/**
 * After an erasure: overwritten pages leave the file and its log, and a fresh backup without what was erased is made, so that an older
 * one is no longer the newest. A backup that fails shows itself where backups are shown.
 */
export async function cleanAfterErasure(deps: Deps): Promise<void> {
  await deps.store.upkeep.purge()
  await backUp(deps, 'erasure')
}

/** Removes copies that still have what was erased; only such, and never the newest backup. */
export async function removeHoldingBackups(
  deps: Deps,
  { copies }: { readonly copies: readonly Pick<HoldingBackup, 'name' | 'place'>[] },
): Promise<Result<null, Refusal<'NOT_FOUND'>>> {
  const { path } = deps.store.file
  const holding = await listHoldingBackups(deps, await deps.store.read(lastErasure))
  const stranger = copies.find((copy) => !holding.some(({ name, place }) => name === copy.name && place === copy.place))
  if (stranger !== undefined) return err({ code: 'NOT_FOUND', what: 'backup', id: stranger.name })
  const { beside, second } = await placesOf(path)
  for (const { name, place } of copies) {
    if (place === 'migration') await removeMigrationCopy(path, name)
    else await removeBackup(place === 'second' ? (second ?? beside) : beside, name)
  }
  return deps.store.write(acting(deps, 'privacy.remove-backups'), async (tx) => {
    const after = { removed: copies.map(({ name, place }) => ({ name, place })) }
    tx.note({ subject: 'workspace', subjectId: 'workspace', before: null, after, reason: null })
    return ok(null)
  })
}
