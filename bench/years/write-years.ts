/** `node bench/years/write-years.ts --out FILE [--years N]`: a workspace of so many years, to look at and to measure. */
import { parseArgs } from 'node:util'
import { makeYears } from './make-years.ts'

const { values } = parseArgs({ options: { out: { type: 'string' }, years: { type: 'string', default: '10' } } })
if (values.out === undefined) {
  console.error('Where to? --out FILE')
  process.exit(2)
}
await makeYears(values.out, Number(values.years))
