/**
 * The test command: runs every step whatever became of the one before, counts over all runners, and says the sum in its last line.
 * `node test/run.ts typecheck lint` runs only the steps whose names begin so.
 */
import type { Step } from './run/step.ts'
import { EXTRA_STEPS, FULL_RUN } from './run/steps.ts'
import { lastLine, skipLines, sumOf, type Tally } from './run/tally.ts'

const names = process.argv.slice(2)
const unknown = names.filter((name) => stepsNamed(name).length === 0)
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. There are: ${[...FULL_RUN, ...EXTRA_STEPS].map((step) => step.name).join(', ')}`,
  )
  process.exit(2)
}

const total = await runAll(names.length === 0 ? FULL_RUN : names.flatMap(stepsNamed))
for (const line of skipLines(total.skipped)) console.log(line)
console.log(lastLine(total))
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1

async function runAll(steps: readonly Step[]): Promise<Tally> {
  const failed = new Set<string>()
  const tallies: Tally[] = []
  for (const step of steps) {
    console.log(`── ${step.name}`)
    const startedAt = performance.now()
    const tally = await step.run(failed)
    if (tally.failed > 0) failed.add(step.name)
    tallies.push(tally)
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    console.log(`${tally.failed > 0 ? 'FAILED' : 'ok'}  ${step.name}: ${lastLine(tally)} (${seconds} s)`)
  }
  return sumOf(tallies)
}

function stepsNamed(name: string): readonly Step[] {
  return [...FULL_RUN, ...EXTRA_STEPS].filter((step) => step.name === name || step.name.startsWith(`${name} `))
}
