import type { Id } from '#shared/basics/id.ts'
import { atTime, type ClockTime, type Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { hashOf } from '../../../store/journal/chain.ts'
import type { Store } from '../../../store/store.ts'
import type { Deps } from '../../deps.ts'

/** Dependencies whose clock is turned by the story, and whose ids are the same at every run. */
export interface DemoDeps extends Deps {
  /** Lets it be this time of this day; never later than the moment of the demo. */
  readonly turnTo: (day: LocalDate, time: string) => Instant
}

/** Time and ids come from the story: the same moment gives the same workspace and the same bytes. */
export function demoDeps(store: Store, name: string, end: Instant, actor: string): DemoDeps {
  let current = end
  let count = 0
  return {
    store,
    now: () => current,
    actor: () => actor,
    newId: <const Kind extends string>(kind: Kind) => {
      count += 1
      return idFrom(`${name}/${kind}/${count}`) as Id<Kind>
    },
    // Foreseeable, and so good for an example only: whoever knows the demo knows its keys.
    random: (length) => {
      count += 1
      return Uint8Array.from({ length }, (_, index) => Number.parseInt(hashOf(`${name}/${count}/${index}`).slice(0, 2), 16))
    },
    deviceKey: { path: '', system: null, random: () => new Uint8Array() },
    turnTo: (day, time) => {
      const asked = atTime(day, time as ClockTime)
      current = asked < end ? asked : end
      return current
    },
  }
}

function idFrom(text: string): string {
  const digits = hashOf(text)
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20, 32)].join('-')
}
