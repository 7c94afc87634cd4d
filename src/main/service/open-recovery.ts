import { RPCHandler } from '@orpc/server/fetch'
import { Hono } from 'hono'
import { ok, type Result } from '#shared/basics/result.ts'
import type { OpenRefusal } from '#shared/domain/workspace/open-refusal.ts'
import { serviceWords } from '#shared/wording/service.ts'
import { type DamagedFile, planRecovery } from '../usecases/workspace/plan-recovery.ts'
import { recoverWorkspace } from '../usecases/workspace/recover-workspace.ts'
import { answerOr } from './answer-or.ts'
import { limitBody } from './body-limit.ts'
import { faultOr } from './fault.ts'
import { type OpenService, type OpenSettings, openService } from './open-service.ts'
import { pages } from './pages.ts'
import { procedures } from './procedures.ts'
import { rpcErrorResponse } from './rpc-error.ts'
import { guardPages } from './security-headers.ts'
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
  const { recovery } = procedures
  const rpc = new RPCHandler(
    {
      recovery: recovery.router({
        show: recovery.show.handler(() => planRecovery(damaged, machine.now)),
        recover: recovery.recover.handler(async ({ input, errors }) => {
          const answer = answerOr(errors, await recoverWorkspace(damaged, machine, input))
          const opened = await openService(settings)
          if (!opened.ok) throw new Error(`The recovered workspace cannot be opened: ${opened.error.code}`)
          recovered = opened.value
          return answer
        }),
      }),
    },
    { clientInterceptors: [faultOr(log)] },
  )
  const app = new Hono()
  app.use(guardPages())
  app.use(limitBody())
  app.all('/rpc/*', async (context) => {
    const { response } = await rpc.handle(context.req.raw, { prefix: '/rpc' })
    const answer = response ?? rpcErrorResponse('NOT_FOUND', 404, serviceWords.unknownProcedure)
    answer.headers.set('Cache-Control', 'no-store')
    return answer
  })
  app.route('/', pages(rendererDir))
  const service: Service = {
    fetch: async (request) => (recovered === null ? app.fetch(request) : recovered.service.fetch(request)),
    close: () => recovered?.service.close(),
  }
  return { workspacePath: damaged.path, service, close: async () => recovered?.close() }
}
