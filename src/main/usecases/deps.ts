import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { DeviceKeySettings } from '../signing/keys/device-key.ts'
import type { Random } from '../signing/keys/sealed-secret.ts'
import type { Store } from '../store/store.ts'

/** What every use case gets from outside: the workspace, the clock, chance, fresh ids, the name of who acts. */
export interface Deps {
  readonly store: Store
  readonly now: () => Instant
  readonly newId: <const Kind extends string>(kind: Kind) => Id<Kind>
  readonly actor: () => string
  readonly random: Random
  /** The key of this device; made when it is first opened, and never in the workspace. */
  readonly deviceKey: DeviceKeySettings
}
