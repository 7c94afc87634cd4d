/** `node test/crash/faults/fail-at-every-operation.ts [--seconds N] [--step N] [--from N]`: exit 1 when anything was lost or is half. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildShim, FAULTS, failInRounds } from './fault-rounds.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3600' },
    step: { type: 'string', default: '1' },
    from: { type: 'string', default: '1' },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'allianz-faults-'))
const shim = buildShim(folder)
if (shim === null) {
  console.error('No C compiler here, or not Linux: file operations cannot be made to fail.')
  process.exit(2)
}
const tally = await failInRounds(shim, {
  folder,
  kinds: FAULTS,
  timeLimit: Number(values.seconds) * 1_000,
  choose: (operations) => {
    const [step, from] = [Number(values.step), Number(values.from)]
    return Array.from({ length: Math.ceil((operations - from + 1) / step) }, (_, index) => from + index * step)
  },
})
for (const fault of tally.faults) console.error(fault)
console.log(
  `${tally.operations} file operations in the session, ${tally.runs} runs, ${tally.hit} hit, ${tally.faults.length} faults`,
)
if (tally.faults.length === 0) rmSync(folder, { recursive: true })
process.exitCode = tally.faults.length === 0 ? 0 : 1
