import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'
import { tallyReporter } from './test/run/vitest-tally.ts'

const BROWSER_TESTS = ['test/e2e/**', 'test/electron/**']

/** Components are tested in the real browser by the end-to-end tests: no imitation of a page here. */
export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'bench/**/*.test.ts'] } },
      { extends: true, test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: [...BROWSER_TESTS, 'test/architecture/**'] },
      },
    ],
    exclude: [...configDefaults.exclude, ...BROWSER_TESTS],
    // A zone that nobody here lives in: what holds in it does not lean on the machine's clock settings.
    env: { TZ: 'America/St_Johns' },
    // Only what hangs runs out of time: on a machine with ten other things to do the longest tests take a minute.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One worker for each core: by itself the runner leaves one idle, which on two cores is half of the machine.
    maxWorkers: availableParallelism(),
    reporters: ['default', tallyReporter(process.env.ALLIANZ_TALLY_FILE ?? null)],
    coverage: { include: ['src/**'], exclude: ['src/**/*.cases.ts'] },
  },
})
