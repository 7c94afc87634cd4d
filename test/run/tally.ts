/** How many tests of one runner passed, failed and were skipped, and why they were skipped. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly Skip[]
}

export interface Skip {
  readonly name: string
  readonly reason: string
}

export const NO_REASON = 'no reason given'

export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    skipped: tallies.flatMap((tally) => tally.skipped),
  }
}

/** The last line of a run: `12 passed, 0 failed`, with `, 3 skipped` where something was skipped. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped.length === 0 ? '' : `, ${skipped.length} skipped`}`
}

/** One line per reason, with the number of tests it holds for. */
export function skipLines(skipped: readonly Skip[]): readonly string[] {
  const byReason = Map.groupBy(skipped, (skip) => skip.reason)
  return [...byReason].map(([reason, skips]) =>
    skips.length === 1
      ? `skipped: ${skips[0]?.name}: ${reason}`
      : `skipped: ${skips.length} tests, the first „${skips[0]?.name}“: ${reason}`,
  )
}
