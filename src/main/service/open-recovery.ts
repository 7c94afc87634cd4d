import type { Result } from '#shared/basics/result.ts'
import type { OpenRefusal } from '#shared/domain/workspace/open-refusal.ts'
import { type DamagedFile, planRecovery } from '../usecases/workspace/plan-recovery.ts'
import { recoverWorkspace } from '../usecases/workspace/recover-workspace.ts'
import { answerOr } from './answer-or.ts'
import type { OpenService, OpenSettings } from './open-service.ts'
import { buildPageService } from './page-service.ts'
import { procedures } from './procedures.ts'
import type { Service } from './service.ts'

/** The application on a damaged file: it shows the ways out, and goes on as usual once one was taken. */
export function openRecovery(
  damaged: DamagedFile,
  { rendererDir, machine, log }: OpenSettings,
  openAgain: () => Promise<Result<OpenService, OpenRefusal>>,
): OpenService {
  let recovered: OpenService | null = null
  const { show, recover } = procedures.recovery
  const page = buildPageService({
    router: {
      recovery: {
        show: show.handler(() => planRecovery(damaged, machine.now)),
        recover: recover.handler(async ({ input, errors }) => {
          const answer = answerOr(errors, await recoverWorkspace(damaged, machine, input))
          const opened = await openAgain()
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
  return { workspacePath: damaged.path, service, deps: null, close: async () => recovered?.close() }
}
