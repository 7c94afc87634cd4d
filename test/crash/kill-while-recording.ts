/** `node test/crash/kill-while-recording.ts [--seed N] [--rounds N] [--count N] [--seconds N]`: exit 1 when anything was lost or is half. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { crashInRounds } from './rounds.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '100' },
    count: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '600' },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'allianz-crash-'))
const tally = await crashInRounds({
  folder,
  seed: Number(values.seed),
  rounds: Number(values.rounds),
  count: Number(values.count),
  timeLimit: Number(values.seconds) * 1_000,
})
for (const fault of tally.faults) console.error(fault)
console.log(
  `seed ${values.seed}: ${tally.rounds} kills, ${tally.answered} responses answered as saved, ${tally.saved} found, ${tally.faults.length} faults`,
)
if (tally.faults.length === 0) rmSync(folder, { recursive: true })
process.exitCode = tally.faults.length === 0 ? 0 : 1
