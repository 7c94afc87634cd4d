import type { Deps } from '../../usecases/deps.ts'
import { dropDraft, readDraft, saveDraft } from '../../usecases/workspace/form-drafts.ts'
import { showHistory } from '../../usecases/workspace/show-history.ts'
import { showStatus } from '../../usecases/workspace/show-status.ts'
import type { Changes } from '../changes.ts'
import type { Host } from '../host.ts'
import { procedures } from '../procedures.ts'

const { workspace } = procedures

export function workspaceRouter(deps: Deps, host: Host, changes: Changes) {
  return workspace.router({
    status: workspace.status.handler(async () => ({ ...(await showStatus(deps)), host: host.kind, appVersion: host.appVersion })),
    changes: workspace.changes.handler(async ({ signal }) => changes.watch(signal)),
    history: workspace.history.handler(({ input }) => showHistory(deps, input)),
    readDraft: workspace.readDraft.handler(({ input }) => readDraft(deps, input)),
    saveDraft: workspace.saveDraft.handler(({ input }) => saveDraft(deps, input)),
    dropDraft: workspace.dropDraft.handler(({ input }) => dropDraft(deps, input)),
  })
}
