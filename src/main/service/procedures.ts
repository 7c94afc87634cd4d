import { implement } from '@orpc/server'
import { contract } from '#shared/contract/contract.ts'

/** The contract, waiting for its handlers. Each area's router fills in its part. */
export const procedures = implement(contract)
