/** `node bench/run.ts [--json] [--only NAME]`: measures everything and prints a table, or one JSON document. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measure } from './measure.ts'
import type { Measured, Seen } from './measurement.ts'
import { MEASUREMENTS } from './measurements.ts'

const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } })
const folder = mkdtempSync(join(tmpdir(), 'allianz-bench-'))
const measured: Measured[] = []
try {
  for (const measurement of MEASUREMENTS) {
    if (values.only !== undefined && values.only !== measurement.name) continue
    if (values.json !== true) process.stderr.write(`${measurement.name} …\n`)
    measured.push(await measure(measurement, folder))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (values.json === true) console.log(JSON.stringify({ node: process.version, measured }, null, 2))
else for (const line of measured) console.log(lineOf(line))

function lineOf({ name, what, unit, small, large, growth, processorGrowth }: Measured): string {
  const at = ({ size, milliseconds, processor, peakMegabytes }: Seen): string => {
    const memory = peakMegabytes === null ? '' : ` and ${peakMegabytes} MB at most`
    return `${milliseconds} ms (processor ${processor})${memory} at ${size} ${unit}`
  }
  const times = large.size / small.size
  return `${name}: ${at(small)}, ${at(large)}, ${growth} times as long (processor ${processorGrowth}) for ${times} times as much (${what})`
}
