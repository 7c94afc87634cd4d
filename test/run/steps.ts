import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOrInstallBrowser } from '../support/browser.ts'
import { findOrInstallOffice, NO_OFFICE } from '../support/office.ts'
import { readPlaywrightTally } from './playwright-tally.ts'
import { PROJECT_ROOT, runTool, type Step } from './step.ts'
import type { Tally } from './tally.ts'

const PASSED: Tally = { passed: 1, failed: 0, skipped: [] }
const FAILED: Tally = { passed: 0, failed: 1, skipped: [] }

/** What `npm test` does, in this order. */
export const FULL_RUN: readonly Step[] = [
  ...['src/shared', 'src/main', 'src/renderer', 'test'].map((project) =>
    toolStep(`typecheck ${project}`, 'typescript', 'tsc', ['-p', project]),
  ),
  toolStep('lint', '@biomejs/biome', 'biome', ['check', '--error-on-warnings', '--diagnostic-level=warn']),
  toolStep('unreachable at all', 'knip', 'knip', ['--no-progress', '--exclude', 'exports,types']),
  toolStep('unreachable in the product', 'knip', 'knip', ['--no-progress', '--exclude', 'exports,types', '--production']),
  vitestStep('tests', []),
  toolStep('build', 'electron-vite', 'electron-vite', ['build', '--logLevel', 'warn', '--ignoreConfigWarning']),
  toolStep('build verifier', 'vite', 'vite', ['build', '--config', 'verifier.config.ts', '--logLevel', 'warn']),
  { name: 'e2e', run: runEndToEnd },
  { name: 'electron', run: runElectron },
]

/** Steps that can be asked for by name besides those of the full run. */
export const EXTRA_STEPS: readonly Step[] = [vitestStep('architecture', ['--project', 'architecture'])]

/** One command that passes or fails as a whole, and whose output matters only when it fails. */
function toolStep(name: string, packageName: string, command: string, args: readonly string[]): Step {
  return {
    name,
    async run() {
      const { passed, output } = await runTool(packageName, command, args, { output: 'keep', minutes: 10 })
      if (!passed) say(output.trimEnd())
      return passed ? PASSED : FAILED
    },
  }
}

function vitestStep(name: string, args: readonly string[]): Step {
  return {
    name,
    async run() {
      if (args.length === 0 && findOrInstallOffice(say) === null) say(`${NO_OFFICE}: checks that need them are skipped.`)
      return withReportFile(async (file) => {
        const environment = { ALLIANZ_TALLY_FILE: file }
        const { passed } = await runTool('vitest', 'vitest', ['run', ...args], { output: 'show', environment, minutes: 25 })
        return countOr(passed, file, () => JSON.parse(readFileSync(file, 'utf8')) as Tally)
      })
    },
  }
}

async function runEndToEnd(failed: ReadonlySet<string>): Promise<Tally> {
  if (!hasSpecs('test/e2e')) return skipped('end-to-end tests', 'test/e2e has no specs')
  if (failed.has('build')) return failing('The end-to-end tests need the page, and its build failed.')
  const browser = findOrInstallBrowser(say)
  if (browser === null) return failing('The end-to-end tests need a browser.')
  say(`Browser: ${browser.executable} (${browser.origin})`)
  return runPlaywright('web')
}

async function runElectron(failed: ReadonlySet<string>): Promise<Tally> {
  if (!hasSpecs('test/electron')) return skipped('tests in Electron', 'test/electron has no specs')
  const reason = whyNoElectron()
  if (reason !== null) return skipped('tests in Electron', reason)
  if (failed.has('build')) return failing('The tests in Electron need the page, and its build failed.')
  return runPlaywright('electron')
}

function runPlaywright(project: string): Promise<Tally> {
  return withReportFile(async (file) => {
    const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: file }
    const args = ['test', '--project', project]
    const { passed } = await runTool('@playwright/test', 'playwright', args, { output: 'show', environment, minutes: 30 })
    return countOr(passed, file, () => readPlaywrightTally(file))
  })
}

/** The reported tally; one failure more where the runner failed without saying which test did. */
function countOr(passed: boolean, file: string, read: () => Tally): Tally {
  if (!existsSync(file)) return failing('The runner ended without a report.')
  const tally = read()
  return passed || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}

async function withReportFile(run: (file: string) => Promise<Tally>): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'allianz-test-'))
  try {
    return await run(join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function hasSpecs(folder: string): boolean {
  const path = join(PROJECT_ROOT, folder)
  return existsSync(path) && readdirSync(path, { recursive: true }).some((name) => String(name).endsWith('.spec.ts'))
}

/** Why nothing can be run in Electron on this machine; null where it can. */
function whyNoElectron(): string | null {
  const folder = join(PROJECT_ROOT, 'node_modules/electron')
  const pathFile = join(folder, 'path.txt')
  const hasBinary = existsSync(pathFile) && existsSync(join(folder, 'dist', readFileSync(pathFile, 'utf8').trim()))
  if (!hasBinary) return 'Electron’s binary is not installed; npx install-electron fetches it'
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY ? 'this machine has no display' : null
}

function failing(reason: string): Tally {
  say(reason)
  return FAILED
}

function skipped(name: string, reason: string): Tally {
  return { passed: 0, failed: 0, skipped: [{ name, reason }] }
}

function say(line: string): void {
  console.log(line)
}
