import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { Store } from '../store/store.ts'

/** What every use case gets from outside: the workspace, the clock, fresh ids and the name of who acts. */
export interface Deps {
  readonly store: Store
  readonly now: () => Instant
  readonly newId: <const Kind extends string>(kind: Kind) => Id<Kind>
  readonly actor: () => string
}
