import type { Instant } from '#shared/basics/instant.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { clockOf } from '../service/machine.ts'
import { Misuse } from './outcome.ts'

/** The clock of this run: the machine's, or the one that ALLIANZ_CLOCK asks for. Stops the command line when that is no time. */
export function machineClock(setting: string | undefined = process.env.ALLIANZ_CLOCK): () => Instant {
  const clock = clockOf(setting)
  if (!clock.ok) throw new Misuse(words.badClock(clock.error.text))
  return clock.value
}
