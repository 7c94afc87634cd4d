import { buildPageService } from './page-service.ts'
import { procedures } from './procedures.ts'
import { votingProcedures } from './routers/voting.ts'
import type { Service, ServiceParts } from './service.ts'

/** Where the page for voting lies; every other place leads there. */
const PLACE = '/stimme'

/** The application for a member that has no workspace: it opens a ballot pack and makes a signed answer, and nothing else. */
export function buildVotingService({ deps, rendererDir, log }: Pick<ServiceParts, 'deps' | 'rendererDir' | 'log'>): Service {
  const recovery = { show: procedures.recovery.show.handler(() => null) }
  return buildPageService({ router: { circularProcedures: votingProcedures(deps), recovery }, rendererDir, log, place: PLACE })
}
