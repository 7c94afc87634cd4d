/** Reads a JSON column whose shape the writing repository guarantees. */
export function fromJson<T>(text: string): T {
  return JSON.parse(text) as T
}

/** Writes a JSON column. */
export function toJson(value: object): string {
  return JSON.stringify(value)
}
