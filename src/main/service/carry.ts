import type { RPCHandler } from '@orpc/server/fetch'
import { Hono } from 'hono'
import { serviceWords } from '#shared/wording/service.ts'
import { limitBody } from './body-limit.ts'
import { type Log, reportFault } from './fault.ts'
import { plainPage } from './plain-page.ts'
import { rpcErrorResponse } from './rpc-error.ts'
import { guardPages } from './security-headers.ts'

/** Puts procedures and other places behind one function from request to answer, with everything that holds for each of them. */
export function carry(
  rpc: RPCHandler<Record<never, never>>,
  log: Log,
  places: readonly Hono[],
): (request: Request) => Promise<Response> {
  const app = new Hono()
  app.use(guardPages())
  app.use(limitBody())
  app.all('/rpc/*', async (context) => {
    const { response } = await rpc.handle(context.req.raw, { prefix: '/rpc' })
    const answer = response ?? rpcErrorResponse('NOT_FOUND', 404, serviceWords.unknownProcedure)
    answer.headers.set('Cache-Control', 'no-store')
    return answer
  })
  for (const place of places) app.route('/', place)
  app.notFound((context) => plainPage(context, 404, serviceWords.notFound))
  app.onError((reason, context) => plainPage(context, 500, reportFault(log, context.req.path, reason).message))
  return async (request) => app.fetch(request)
}
