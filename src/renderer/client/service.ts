import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { contract } from '#shared/contract/contract.ts'
import { useSession } from './session.ts'

const link = new RPCLink({
  url: () => `${location.origin}/rpc`,
  fetch: async (request, init) => {
    const answer = await fetch(request, init)
    if (answer.status === 401) useSession.getState().markMissing()
    return answer
  },
})

/** Every procedure of the contract as a function: `service.members.list({ on: null })`. */
export const service: ContractRouterClient<typeof contract> = createORPCClient(link)

/** The same procedures as query options: `useSuspenseQuery(ask.members.list.queryOptions({ input }))`. */
export const ask = createTanstackQueryUtils(service)
