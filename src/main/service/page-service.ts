import { RPCHandler } from '@orpc/server/fetch'
import { Hono } from 'hono'
import { carry } from './carry.ts'
import { faultOr, type Log } from './fault.ts'
import { pages } from './pages.ts'
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
  const way = new Hono()
  if (place !== undefined) way.get('/', (context) => context.redirect(place))
  return { fetch: carry(rpc, log, [way, pages(rendererDir)]), close: () => undefined }
}
