import { err, ok, type Result } from '#shared/basics/result.ts'
import { finished } from '#shared/basics/work.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { RestorePreview } from '#shared/contract/workspace-safety.ts'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import { backupFolderOf, backupPath, listBackups } from '../../files/backup-folder.ts'
import { openWorkspace } from '../../store/open.ts'
import { findAlliance } from '../../store/repositories/alliance.ts'
import { readAll } from '../../store/repositories/journal.ts'
import type { Store } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { runBeside } from './beside/run-beside.ts'

export type RestoreRefusal = Refusal<'NOT_FOUND' | 'BACKUP_NOT_READABLE' | 'OTHER_ALLIANCE'>

/** So many of the entries that would be lost are named; their number is told in any case. */
const NAMED = 50

/** What a restore of this backup would change: which entries of the journal it lacks, and whether it is whole. */
export async function previewRestore(
  deps: Pick<Deps, 'store' | 'now'>,
  { name }: { readonly name: string },
): Promise<Result<RestorePreview, RestoreRefusal>> {
  const folder = backupFolderOf(deps.store.file.path)
  const backup = (await listBackups(folder)).find((known) => known.name === name)
  const path = await backupPath(folder, name)
  if (backup === undefined || path === null) return err({ code: 'NOT_FOUND', what: 'backup', id: name })
  const other = await openWorkspace(path, { now: deps.now, readOnly: true })
  if (!other.ok) return err({ code: 'BACKUP_NOT_READABLE', name })
  try {
    const refusal = await belongsElsewhere(deps.store, other.value)
    if (refusal !== null) return err(refusal)
    const { findings } = await finished(runBeside({ store: other.value, now: deps.now }, 'check', { full: false }))
    const [own, theirs] = [await deps.store.read(readAll), await other.value.read(readAll)]
    const common = commonLength(own, theirs)
    const lost = own.slice(common)
    return ok({
      backup,
      findings,
      entries: theirs.length,
      lostCount: lost.length,
      lost: lost.toReversed().slice(0, NAMED).map(lineOf),
      foreignCount: theirs.length - common,
    })
  } finally {
    await other.value.close()
  }
}

async function belongsElsewhere(own: Store, other: Store): Promise<Refusal<'OTHER_ALLIANCE'> | null> {
  const [ours, theirs] = [await own.read(findAlliance), await other.read(findAlliance)]
  return ours?.id === theirs?.id ? null : { code: 'OTHER_ALLIANCE', name: theirs?.name ?? '' }
}

/** How many entries both journals have in common: a hash covers everything before it, so the last equal one tells. */
function commonLength(own: readonly JournalEntry[], theirs: readonly JournalEntry[]): number {
  let length = Math.min(own.length, theirs.length)
  while (length > 0 && own[length - 1]?.hash !== theirs[length - 1]?.hash) length -= 1
  return length
}

function lineOf({ sequence, at, actor, act }: JournalEntry): RestorePreview['lost'][number] {
  return { sequence, at, actor, act }
}
