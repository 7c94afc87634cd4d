import type { Instant } from '#shared/basics/instant.ts'
import { parseInstant } from '#shared/basics/instant.ts'
import { commandLineWords as words } from '#shared/wording/command-line.ts'
import { Misuse } from './outcome.ts'

/** Reads a value that has to be one of a few words; stops the command line otherwise. */
export function oneOf<const Choice extends string>(what: string, choices: readonly Choice[]): (value: string) => Choice {
  return (value) => {
    const choice = choices.find((known) => known === value)
    if (choice === undefined) throw new Misuse(words.notOneOf(what, value, choices))
    return choice
  }
}

export function parsePort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0
  if (port < 1 || port > 65535) throw new Misuse(words.notAPort(value))
  return port
}

export function parseClock(value: string): Instant {
  const at = parseInstant(value)
  if (!at.ok) throw new Misuse(words.notAnInstant(value))
  return at.value
}
