import { expect, test } from 'vitest'
import { toPlaywrightTally } from './playwright-tally.ts'
import { lastLine, skipLines, sumOf, type Tally } from './tally.ts'

const vitest: Tally = { passed: 40, failed: 1, skipped: [{ name: 'opens in LibreOffice', reason: 'not installed' }] }
const lint: Tally = { passed: 1, failed: 0, skipped: [] }

test('the sum runs over all runners', () => {
  expect(lastLine(sumOf([vitest, lint]))).toBe('41 passed, 1 failed, 1 skipped')
})

test('the last line says nothing of skips where there are none', () => {
  expect(lastLine(sumOf([lint, lint]))).toBe('2 passed, 0 failed')
})

test('skips are told once per reason', () => {
  const skips = ['a', 'b'].map((name) => ({ name, reason: 'no browser' }))
  expect(skipLines([...skips, ...vitest.skipped])).toEqual([
    'skipped: 2 tests, the first „a“: no browser',
    'skipped: opens in LibreOffice: not installed',
  ])
})

test('an error outside of the tests counts as a failure, a flaky test too, and a skip keeps its reason', () => {
  const suite = {
    title: 'story.spec.ts',
    specs: [{ title: 'by keyboard', tests: [{ status: 'skipped', annotations: [{ type: 'skip', description: 'no screen' }] }] }],
  }
  const report = {
    stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1, startTime: '', duration: 0 },
    errors: [{ message: 'no server' }],
    suites: [{ title: 'e2e', specs: [], suites: [suite] }],
  }
  const tally = toPlaywrightTally(report as unknown as Parameters<typeof toPlaywrightTally>[0])
  expect(tally).toEqual({ passed: 5, failed: 3, skipped: [{ name: 'by keyboard', reason: 'no screen' }] })
})
