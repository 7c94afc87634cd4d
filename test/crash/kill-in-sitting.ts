/** `node test/crash/kill-in-sitting.ts [--seed N] [--rounds N] [--kills N] [--seconds N]`: exit 1 when a sitting did not go on where it was. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { crashSittings } from './sitting-rounds.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '25' },
    kills: { type: 'string', default: '4' },
    seconds: { type: 'string', default: '600' },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'allianz-sitting-'))
const tally = await crashSittings({
  folder,
  seed: Number(values.seed),
  rounds: Number(values.rounds),
  kills: Number(values.kills),
  timeLimit: Number(values.seconds) * 1_000,
})
for (const fault of tally.faults) console.error(fault)
console.log(
  `seed ${values.seed}: ${tally.rounds} sittings, ${tally.kills} kills, ${tally.steps} steps answered as saved, ${tally.faults.length} faults`,
)
if (tally.faults.length === 0) rmSync(folder, { recursive: true })
process.exitCode = tally.faults.length === 0 ? 0 : 1
