import { RPCHandler } from '@orpc/server/fetch'
import type { Deps } from '../usecases/deps.ts'
import { backUpBefore } from './back-up-before.ts'
import { carry } from './carry.ts'
import { changesOf } from './changes.ts'
import { deliveriesOf } from './deliveries.ts'
import { downloads } from './downloads.ts'
import { faultOr, type Log } from './fault.ts'
import type { Host } from './host.ts'
import { pages } from './pages.ts'
import { routerOf } from './router.ts'
import type { FileParts } from './routers/workspace.ts'

export interface ServiceParts {
  readonly deps: Deps
  readonly host: Host
  /** Folder with the built renderer: `index.html` and `assets/`. */
  readonly rendererDir: string
  readonly log: Log
  /** Left out: a file of its own that is never exchanged. */
  readonly file?: FileParts
}

const OWN_FILE: FileParts = {
  lockedBy: null,
  replaceStore: () => Promise.reject(new Error('This workspace cannot be exchanged')),
}

/** The whole application as one function from request to answer. */
export interface Service {
  readonly fetch: (request: Request) => Promise<Response>
  /** Ends all streams; the store stays open, it belongs to whoever opened it. */
  readonly close: () => void
}

/** Puts the application together. Who may ask is the host's business and decided before. */
export function buildService({ deps, host, rendererDir, log, file = OWN_FILE }: ServiceParts): Service {
  const changes = changesOf(deps.store)
  const deliveries = deliveriesOf()
  const rpc = new RPCHandler(routerOf({ deps, host, changes, deliveries, file, rendererDir }), {
    clientInterceptors: [faultOr(log), ...(file === OWN_FILE ? [] : [backUpBefore(deps)])],
  })
  return { fetch: carry(rpc, log, [downloads(deps, deliveries), pages(rendererDir)]), close: changes.close }
}
