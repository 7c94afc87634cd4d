import { spawn } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Mutant, mutantsOf } from './mutants.ts'

/**
 * `node test/mutation/run-mutants.ts [part of a path …]`: changes the rule engine in small ways, one at a time, and counts how many
 * changes the tests notice. Works on a copy, so that the project itself is never touched. JOBS says how many run at once, EVERY=3
 * takes only every third, AGAIN=file only those that survived in the output of an earlier run.
 */

const ROOT = join(import.meta.dirname, '../..')
const RULES = 'src/shared/rules'
/** All that says something about the rules: their own tests, the second implementation, the sentences of the proof. */
const ALL_TESTS = [RULES, 'test/second-implementation', 'src/shared/wording/proof', 'src/shared/wording/verdict'] as const
const MINUTE = 60_000

const only = process.argv.slice(2)
const every = Number(process.env.EVERY ?? 1)
const jobs = Number(process.env.JOBS ?? 1)
const survivedBefore = process.env.AGAIN === undefined ? null : survivorsIn(readFileSync(process.env.AGAIN, 'utf8'))
const files = globSync(`${RULES}/**/*.ts`, { cwd: ROOT })
  .filter((path) => !/\.(test|cases)\.ts$/.test(path) && (only.length === 0 || only.some((part) => path.includes(part))))
  .toSorted()
const mutants = files
  .flatMap((path) => mutantsOf(path, readFileSync(join(ROOT, path), 'utf8')).map((mutant) => ({ path, mutant })))
  .filter(({ path, mutant }) => survivedBefore === null || survivedBefore.has(describeMutant(path, mutant)))
  .filter((_, index) => index % every === 0)
const survivors: string[] = []
let done = 0

await Promise.all(Array.from({ length: jobs }, work))

const killed = done - survivors.length
console.log(`${killed} of ${done} mutants killed (${Math.floor((1000 * killed) / done) / 10} %)`)
for (const survivor of survivors.toSorted()) console.log(`survived  ${survivor}`)

async function work(): Promise<void> {
  const copy = copyProject()
  if (await fails(copy, ...ALL_TESTS)) throw new Error('the tests fail without any mutant')
  for (let next = mutants.shift(); next !== undefined; next = mutants.shift()) {
    const { path, mutant } = next
    const original = readFileSync(join(ROOT, path), 'utf8')
    writeFileSync(join(copy, path), mutant.text)
    const isKilled = (await fails(copy, dirname(path), '--exclude=**/*.properties.test.ts')) || (await fails(copy, ...ALL_TESTS))
    writeFileSync(join(copy, path), original)
    done += 1
    if (!isKilled) survivors.push(describeMutant(path, mutant))
    console.error(`${mutants.length} left, ${isKilled ? 'killed  ' : 'SURVIVED'} ${describeMutant(path, mutant)}`)
  }
  rmSync(copy, { recursive: true })
}

function survivorsIn(output: string): ReadonlySet<string> {
  return new Set([...output.matchAll(/(?:SURVIVED|survived) +(src\/.*)$/gm)].map(([, described]) => String(described)))
}

function describeMutant(path: string, { line, from, to }: Mutant): string {
  const short = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 70)
  return `${path}:${line}  ${short(from)}  →  ${short(to)}`
}

/** Only what the rules and their tests need, without the slowest proof. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'mutants-'))
  for (const part of [
    'src/shared',
    'test/support',
    'test/second-implementation',
    'package.json',
    'tsconfig.json',
    'test/tsconfig.json',
  ]) {
    cpSync(join(ROOT, part), join(copy, part), { recursive: true, filter: (path) => !path.includes('.exhaustive.') })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir')
  const config = `export default { test: { bail: 1, isolate: false, testTimeout: 20000, include: ['**/*.test.ts'], reporters: ['dot'] } }`
  writeFileSync(join(copy, 'vitest.config.mjs'), config)
  return copy
}

/** Whether the tests below these folders notice; endless loops count as noticed. */
function fails(copy: string, ...chosen: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const env = { ...process.env, PROPERTY_RUNS: '100', AGREEMENT_RUNS: '1000', TZ: 'America/St_Johns' }
    const run = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--passWithNoTests', ...chosen], {
      cwd: copy,
      env,
      stdio: 'ignore',
      timeout: 2 * MINUTE,
      killSignal: 'SIGKILL',
    })
    run.on('close', (code) => resolve(code !== 0))
  })
}
