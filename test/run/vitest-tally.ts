import { writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node'
import { NO_REASON, type Tally } from './tally.ts'

/** Reporter that leaves the tally of the run in a file, reasons of skips included; does nothing without a file. */
export function tallyReporter(file: string | null): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      if (file === null) return
      const tests = modules.flatMap((module) => [...module.children.allTests()])
      const suites = modules.flatMap((module) => [module, ...module.children.allSuites()])
      const tally: Tally = {
        passed: tests.filter((test) => test.result().state === 'passed').length,
        failed: tests.filter(isFailed).length + suites.filter(isBroken).length + unhandledErrors.length,
        skipped: tests.filter(isSkipped).map((test) => ({ name: test.fullName, reason: reasonOf(test) })),
      }
      writeFileSync(file, JSON.stringify(tally))
    },
  }
}

/** A test that never got a result did not pass. */
function isFailed(test: TestCase): boolean {
  const { state } = test.result()
  return state === 'failed' || state === 'pending'
}

/** A file that could not be loaded, or a group whose preparation failed: its tests never ran. */
function isBroken(suite: TestModule | TestSuite): boolean {
  return suite.errors().length > 0
}

function isSkipped(test: TestCase): boolean {
  return test.result().state === 'skipped'
}

function reasonOf(test: TestCase): string {
  const result = test.result()
  return (result.state === 'skipped' ? result.note : undefined) ?? NO_REASON
}
