/** Closes a discriminated union: the compiler complains when a case was forgotten. Throws when data lie about their type. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
