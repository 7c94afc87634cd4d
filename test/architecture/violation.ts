/** A broken rule of structure: told so that the reader knows why the rule exists and what to do instead. */
export interface Violation {
  readonly where: string
  readonly what: string
  readonly reason: string
  /** What would be right here, where that can be listed. */
  readonly allowed: readonly string[] | null
  readonly wayOut: string
}

/** Ends the test with all violations in plain words; does nothing when there are none. */
export function expectNone(violations: readonly Violation[]): void {
  if (violations.length > 0)
    throw new Error(`${violations.length} violations\n\n${violations.map(describeViolation).join('\n\n')}\n`)
}

export function describeViolation({ where, what, reason, allowed, wayOut }: Violation): string {
  const choices = allowed === null ? [] : [`  allowed: ${allowed.length === 0 ? 'nothing' : allowed.join(', ')}`]
  return [`${where}: ${what}`, `  reason:  ${reason}`, ...choices, `  way out: ${wayOut}`].join('\n')
}
