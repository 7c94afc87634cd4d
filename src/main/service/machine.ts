import { randomBytes, randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import type { Id } from '#shared/basics/id.ts'
import { fromEpoch, type Instant, parseInstant, toEpoch } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { Random } from '../signing/keys/sealed-secret.ts'

/** The part of the dependencies that the machine gives: what time it is, fresh ids, chance, who sits in front of it. */
export interface Machine {
  readonly now: () => Instant
  readonly newId: <const Kind extends string>(kind: Kind) => Id<Kind>
  readonly actor: () => string
  readonly random: Random
}

/** The real machine, by the clock that ALLIANZ_CLOCK asks for; by its own where that is missing or no clock. */
export function realMachine(): Machine {
  const clock = clockOf(process.env.ALLIANZ_CLOCK)
  return { now: clock.ok ? clock.value : systemClock, newId: freshId, actor: userName, random: chance }
}

function systemClock(): Instant {
  return fromEpoch(Date.now())
}

/**
 * The clock that the environment variable ALLIANZ_CLOCK asks for, for demonstrations and tests: an instant starts there and
 * goes on (`2026-11-10T09:00:00Z`), `fixed:` before it makes it stand still. Without the variable it is the machine's.
 */
export function clockOf(
  setting: string | undefined,
): Result<() => Instant, { readonly code: 'CLOCK_NOT_UNDERSTOOD'; readonly text: string }> {
  if (setting === undefined || setting === '') return ok(systemClock)
  const stands = setting.startsWith('fixed:')
  const start = parseInstant(stands ? setting.slice('fixed:'.length) : setting)
  if (!start.ok) return err({ code: 'CLOCK_NOT_UNDERSTOOD', text: setting })
  if (stands) return ok(() => start.value)
  const ahead = toEpoch(start.value) - Date.now()
  return ok(() => fromEpoch(Date.now() + ahead))
}

function freshId<const Kind extends string>(_kind: Kind): Id<Kind> {
  return randomUUID() as string as Id<Kind>
}

function chance(length: number): Uint8Array {
  return new Uint8Array(randomBytes(length))
}

/** The name of the account; some locked-down machines have none. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}
