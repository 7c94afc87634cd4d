import type { Result } from '#shared/basics/result.ts'

/** What a command did: printed as text, or as one JSON document. */
export interface Finished {
  readonly exitCode: number
  readonly json: unknown
  readonly text: string
}

/** A command finishes, or stops with one German sentence and writes nothing (exit code 2). */
export type Outcome = Result<Finished, string>

/** Stops the command line from inside a parser of arguments, with a German sentence. */
export class Misuse extends Error {}
