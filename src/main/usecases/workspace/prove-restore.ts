import { dateOf } from '#shared/basics/instant.ts'
import { addDays } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import { finished } from '#shared/basics/work.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { RestoreProof } from '#shared/domain/workspace/backup.ts'
import { backupFolderOf, backupPath, hashOfFile, listBackups } from '../../files/backup-folder.ts'
import { noteSafety, readSafety } from '../../files/safety-file.ts'
import { withCopy } from '../../files/workspace-copy.ts'
import { openWorkspace } from '../../store/open.ts'
import { countEntries } from '../../store/repositories/journal.ts'
import type { Deps } from '../deps.ts'
import { runBeside } from './beside/run-beside.ts'

const DAYS_BETWEEN_DRILLS = 7

/**
 * A drill: the newest backup is restored into a temporary file, opened and checked in full, as it would be on a bad day. What
 * came of it is remembered with its day.
 */
export async function proveRestore(deps: Pick<Deps, 'store' | 'now'>): Promise<Result<RestoreProof, Refusal<'NO_BACKUP'>>> {
  const folder = backupFolderOf(deps.store.file.path)
  const newest = (await listBackups(folder)).find(({ encrypted }) => !encrypted)
  const path = newest === undefined ? null : await backupPath(folder, newest.name)
  if (newest === undefined || path === null) return err({ code: 'NO_BACKUP' })
  const isWhole = newest.sha256 === null || (await hashOfFile(path)) === newest.sha256
  const { entries, findings } = await withCopy(path, (copy) => restored(deps, copy))
  const proof: RestoreProof = {
    at: deps.now(),
    backup: newest.name,
    madeAt: newest.at,
    entries,
    findings: findings + (isWhole ? 0 : 1),
  }
  await noteSafety(folder, { proof })
  return ok(proof)
}

async function restored(deps: Pick<Deps, 'now'>, copy: string): Promise<Pick<RestoreProof, 'entries' | 'findings'>> {
  const store = await openWorkspace(copy, { now: deps.now })
  if (!store.ok) return { entries: 0, findings: 1 }
  try {
    const { findings } = await finished(runBeside({ store: store.value, now: deps.now }, 'check', { full: true }))
    return { entries: await store.value.read(countEntries), findings: findings.length }
  } finally {
    await store.value.close()
  }
}

/** A drill where the last one that succeeded is a week old; null where none is due. */
export async function proveWhenDue(deps: Pick<Deps, 'store' | 'now'>): Promise<RestoreProof | null> {
  const { proof } = await readSafety(backupFolderOf(deps.store.file.path))
  if (proof !== null && proof.findings === 0 && dateOf(proof.at) > addDays(dateOf(deps.now()), -DAYS_BETWEEN_DRILLS)) return null
  const proven = await proveRestore(deps)
  return proven.ok ? proven.value : null
}
