/** Outcome of an operation whose failure is expected: a value, or a refusal with its data. */
export type Result<T, E> = Ok<T> | Err<E>

export interface Ok<T> {
  readonly ok: true
  readonly value: T
}

export interface Err<E> {
  readonly ok: false
  readonly error: E
}

/** Wraps a value that was reached. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

/** Wraps a refusal: a code with its data, never a sentence. */
export function err<const E>(error: E): Err<E> {
  return { ok: false, error }
}
