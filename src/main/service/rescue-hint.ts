import { join } from 'node:path'
import type { Instant } from '#shared/basics/instant.ts'
import type { OpenRefusal } from '#shared/domain/workspace/open-refusal.ts'
import { rescueSentence } from '#shared/wording/backups.ts'
import { openRefusalSentence } from '#shared/wording/workspace-refusals.ts'
import { backupFolderOf, listBackups } from '../files/backup-folder.ts'
import { openWorkspace } from '../store/open.ts'
import { readHead } from '../store/repositories/journal.ts'

/**
 * Why a workspace was not opened, and for a damaged one the way on: the newest backup that opens, and until when it reaches. The
 * damaged file is left as it is.
 */
export async function refusalWithRescue(refusal: OpenRefusal, now: () => Instant): Promise<string> {
  const sentence = openRefusalSentence(refusal)
  if (refusal.code !== 'WORKSPACE_DAMAGED') return sentence
  const folder = backupFolderOf(refusal.path)
  for (const backup of await listBackups(folder)) {
    const path = join(folder, backup.name)
    const store = await openWorkspace(path, { now, readOnly: true })
    if (!store.ok) continue
    const head = await store.value.read(readHead).finally(() => store.value.close())
    return `${sentence} ${rescueSentence(path, backup, head?.at ?? null)}`
  }
  return sentence
}
