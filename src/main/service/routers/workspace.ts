import type { LockedBy } from '../../store/store.ts'
import type { Deps } from '../../usecases/deps.ts'
import { dropDraft, readDraft, saveDraft } from '../../usecases/workspace/form-drafts.ts'
import type { RestoreDeps } from '../../usecases/workspace/restore-backup.ts'
import { showHistory } from '../../usecases/workspace/show-history.ts'
import { showStatus } from '../../usecases/workspace/show-status.ts'
import type { Changes } from '../changes.ts'
import type { Host } from '../host.ts'
import { procedures } from '../procedures.ts'
import { type Making, workspaceSafetyProcedures } from './workspace-safety.ts'

const { workspace } = procedures

/** What the service knows of the file beside the store: who else has it, and how it is exchanged. */
export interface FileParts {
  readonly lockedBy: LockedBy | null
  readonly replaceStore: RestoreDeps['replaceStore']
}

export function workspaceRouter(deps: Deps, host: Host, changes: Changes, { lockedBy, replaceStore }: FileParts, making: Making) {
  return workspace.router({
    ...workspaceSafetyProcedures(deps, replaceStore, making),
    status: workspace.status.handler(async () => ({
      ...(await showStatus(deps)),
      lockedBy,
      host: host.kind,
      appVersion: host.appVersion,
    })),
    changes: workspace.changes.handler(async ({ signal }) => changes.watch(signal)),
    history: workspace.history.handler(({ input }) => showHistory(deps, input)),
    readDraft: workspace.readDraft.handler(({ input }) => readDraft(deps, input)),
    saveDraft: workspace.saveDraft.handler(({ input }) => saveDraft(deps, input)),
    dropDraft: workspace.dropDraft.handler(({ input }) => dropDraft(deps, input)),
  })
}
