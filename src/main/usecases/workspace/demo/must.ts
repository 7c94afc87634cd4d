import type { Result } from '#shared/basics/result.ts'

/** The story is written so that nothing in it is refused; a refusal is a fault of the story. */
export function must<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`The demo was refused: ${JSON.stringify(result.error)}`)
  return result.value
}
