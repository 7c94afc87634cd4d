import { RPCHandler } from '@orpc/server/fetch'
import { Hono } from 'hono'
import { serviceWords } from '#shared/wording/service.ts'
import { limitBody } from './body-limit.ts'
import { faultOr, type Log, reportFault } from './fault.ts'
import { pages } from './pages.ts'
import { plainPage } from './plain-page.ts'
import { rpcErrorResponse } from './rpc-error.ts'
import { guardPages } from './security-headers.ts'
import type { Service } from './service.ts'

export interface PageServiceParts {
  /** The few procedures that one page needs; every other one is not there. */
  readonly router: ConstructorParameters<typeof RPCHandler>[0]
  readonly rendererDir: string
  readonly log: Log
  /** Where the page lies, when it is not the first one. */
  readonly place?: string
}

/** The application reduced to one page, for when there is no workspace behind it. */
export function buildPageService({ router, rendererDir, log, place }: PageServiceParts): Service {
  const rpc = new RPCHandler(router, { clientInterceptors: [faultOr(log)] })
  const app = new Hono()
  app.use(guardPages())
  app.use(limitBody())
  app.all('/rpc/*', async (context) => {
    const { response } = await rpc.handle(context.req.raw, { prefix: '/rpc' })
    const answer = response ?? rpcErrorResponse('NOT_FOUND', 404, serviceWords.unknownProcedure)
    answer.headers.set('Cache-Control', 'no-store')
    return answer
  })
  if (place !== undefined) app.get('/', (context) => context.redirect(place))
  app.route('/', pages(rendererDir))
  app.notFound((context) => plainPage(context, 404, serviceWords.notFound))
  app.onError((reason, context) => plainPage(context, 500, reportFault(log, context.req.path, reason).message))
  return { fetch: async (request) => app.fetch(request), close: () => undefined }
}
