import type { WorkspaceStatus } from '#shared/contract/workspace.ts'
import { readHead } from '../../store/repositories/journal.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'

/** Which file is open and what was saved last. What the host is comes from the service. */
export function showStatus(deps: Deps): Promise<Omit<WorkspaceStatus, 'host' | 'appVersion' | 'lockedBy'>> {
  const { path, readOnly, onNetwork } = deps.store.file
  const isThere = deps.store.isThere()
  return deps.store.read(async (tx) => {
    const head = await readHead(tx)
    const { isDemo } = await theAlliance(tx)
    return {
      fileName: path.split(/[\\/]/).at(-1) ?? path,
      readOnly,
      onNetwork,
      isThere,
      isDemo,
      entries: head?.sequence ?? 0,
      lastSavedAt: head?.at ?? null,
      journalHead: head?.hash ?? '',
    }
  })
}
