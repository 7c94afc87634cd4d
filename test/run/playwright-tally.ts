import { readFileSync } from 'node:fs'
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter'
import { NO_REASON, type Skip, type Tally } from './tally.ts'

/** Reads the report that Playwright's JSON reporter wrote; errors outside of tests count as failures. */
export function readPlaywrightTally(file: string): Tally {
  return toPlaywrightTally(JSON.parse(readFileSync(file, 'utf8')) as Pick<JSONReport, 'stats' | 'errors' | 'suites'>)
}

export function toPlaywrightTally({ stats, errors, suites }: Pick<JSONReport, 'stats' | 'errors' | 'suites'>): Tally {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: suites.flatMap(skipsOf),
  }
}

function skipsOf(suite: JSONReportSuite): readonly Skip[] {
  const own = suite.specs.flatMap((spec) =>
    spec.tests
      .filter((test) => test.status === 'skipped')
      .map((test) => ({
        name: spec.title,
        reason: test.annotations.find(({ type }) => type === 'skip')?.description ?? NO_REASON,
      })),
  )
  return [...own, ...(suite.suites ?? []).flatMap(skipsOf)]
}
