import { RPCHandler } from '@orpc/server/fetch'
import { Hono } from 'hono'
import { serviceWords } from '#shared/wording/service.ts'
import { limitBody } from './body-limit.ts'
import { faultOr, reportFault } from './fault.ts'
import { pages } from './pages.ts'
import { plainPage } from './plain-page.ts'
import { votingProcedures } from './routers/voting.ts'
import { rpcErrorResponse } from './rpc-error.ts'
import { guardPages } from './security-headers.ts'
import type { Service, ServiceParts } from './service.ts'

/** Where the page for voting lies; every other place leads there. */
const PLACE = '/stimme'

/** The application for a member that has no workspace: it opens a ballot pack and makes a signed answer, and nothing else. */
export function buildVotingService({ deps, rendererDir, log }: Pick<ServiceParts, 'deps' | 'rendererDir' | 'log'>): Service {
  const rpc = new RPCHandler({ circularProcedures: votingProcedures(deps) }, { clientInterceptors: [faultOr(log)] })
  const app = new Hono()
  app.use(guardPages())
  app.use(limitBody())
  app.all('/rpc/*', async (context) => {
    const { response } = await rpc.handle(context.req.raw, { prefix: '/rpc' })
    const answer = response ?? rpcErrorResponse('NOT_FOUND', 404, serviceWords.unknownProcedure)
    answer.headers.set('Cache-Control', 'no-store')
    return answer
  })
  app.get('/', (context) => context.redirect(PLACE))
  app.route('/', pages(rendererDir))
  app.notFound((context) => plainPage(context, 404, serviceWords.notFound))
  app.onError((reason, context) => plainPage(context, 500, reportFault(log, context.req.path, reason).message))
  return { fetch: async (request) => app.fetch(request), close: () => undefined }
}
