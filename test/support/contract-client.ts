import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '#shared/contract/contract.ts'

export type ContractClient = ContractRouterClient<typeof contract>

export interface Carrier {
  /** `http://127.0.0.1:PORT` or `app://allianz`. */
  readonly origin: string
  readonly headers?: Readonly<Record<string, string>>
  /** Left out: over the network. */
  readonly fetch?: (request: Request) => Promise<Response>
}

/** Every procedure as a function, asked in the way the page asks. */
export function contractClient({ origin, headers = {}, fetch }: Carrier): ContractClient {
  return createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers, ...(fetch === undefined ? {} : { fetch }) }))
}
