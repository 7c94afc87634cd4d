import { ok, type Result } from '#shared/basics/result.ts'
import type { OpenRefusal } from '#shared/domain/workspace/open-refusal.ts'
import { type DamagedFile, planRecovery } from '../usecases/workspace/plan-recovery.ts'
import { recoverWorkspace } from '../usecases/workspace/recover-workspace.ts'
import { answerOr } from './answer-or.ts'
import { type OpenService, type OpenSettings, openService } from './open-service.ts'
import { buildPageService } from './page-service.ts'
import { procedures } from './procedures.ts'
import type { Service } from './service.ts'

/** A workspace with the service on it, or the way out of a damaged one. */
export type Opened = Omit<OpenService, 'deps'>

/** Opens a workspace for a host; a damaged file is no dead end but opens with the ways out of it. */
export async function openOrRecover(settings: OpenSettings): Promise<Result<Opened, OpenRefusal>> {
  const opened = await openService(settings)
  if (opened.ok || opened.error.code !== 'WORKSPACE_DAMAGED') return opened
  const { path, detail: damage } = opened.error
  return ok(openRecovery({ path, damage }, settings))
}

/** The application on a damaged file: it shows the ways out, and goes on as usual once one was taken. */
function openRecovery(damaged: DamagedFile, settings: OpenSettings): Opened {
  const { rendererDir, machine, log } = settings
  let recovered: OpenService | null = null
  const { show, recover } = procedures.recovery
  const page = buildPageService({
    router: {
      recovery: {
        show: show.handler(() => planRecovery(damaged, machine.now)),
        recover: recover.handler(async ({ input, errors }) => {
          const answer = answerOr(errors, await recoverWorkspace(damaged, machine, input))
          const opened = await openService(settings)
          if (!opened.ok) throw new Error(`The recovered workspace cannot be opened: ${opened.error.code}`)
          recovered = opened.value
          return answer
        }),
      },
    },
    rendererDir,
    log,
  })
  const service: Service = {
    fetch: async (request) => (recovered?.service ?? page).fetch(request),
    close: () => recovered?.service.close(),
  }
  return { workspacePath: damaged.path, service, close: async () => recovered?.close() }
}
