/** `node test/signing/change-single-bytes.ts [--seed N] [--count N] [--seconds N]`: exit 1 when a change in signed content stays unnoticed or something crashes. */
import { parseArgs } from 'node:util'
import { exampleFile, signed } from '#test/support/signed-files.ts'
import { changeSingleBytes } from './single-byte-changes.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '1800' },
  },
})

const end = performance.now() + Number(values.seconds) * 1_000
const files = [
  ['statement', signed(await exampleFile('statement-endorsed'), 'rsa')],
  [
    'statement with two signatures',
    signed(signed(await exampleFile('statement-conditions-two-signatures'), 'chained'), 'ec-384'),
  ],
  ['register', signed(await exampleFile('resolution-register'), 'ec-256')],
] as const

let faults = 0
for (const [index, [name, file]] of files.entries()) {
  const count = Math.ceil(Number(values.count) / files.length)
  const tally = changeSingleBytes(file, { seed: Number(values.seed) + index, count, until: () => performance.now() > end })
  for (const fault of tally.faults) console.error(`${name}: ${fault}`)
  console.log(
    `${name}: ${tally.tried} changes, ${tally.reported} reported, ${tally.harmless} harmless, ${tally.faults.length} faults`,
  )
  faults += tally.faults.length
}
process.exitCode = faults === 0 ? 0 : 1
