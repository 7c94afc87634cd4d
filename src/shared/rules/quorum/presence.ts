import type { Instant } from '../../basics/instant.ts'

/** One stay of a member's representative or deputy in a meeting; `until` is null while present. */
export interface Presence {
  readonly member: string
  readonly from: Instant
  readonly until: Instant | null
}

/**
 * R30: which members are present at the instant of a vote, each once. Who comes at that instant is present, who leaves at it
 * is not.
 */
export function presentAt(stays: readonly Presence[], at: Instant): ReadonlySet<string> {
  return new Set(stays.filter((stay) => isPresentAt(stay, at)).map((stay) => stay.member))
}

/** R30: whether a stay covers an instant. */
export function isPresentAt(stay: Pick<Presence, 'from' | 'until'>, at: Instant): boolean {
  return stay.from <= at && (stay.until === null || at < stay.until)
}
