import { parseArgs } from 'node:util'
import { instant } from '#shared/basics/instant.ts'
import { fuzzAnswers } from './answers.ts'
import { specimensOfAnswers } from './specimens.ts'

/** `npm run fuzz -- [--seed N] [--count N] [--seconds N]`: changed answer files and messages, until one of the limits. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261125' },
    count: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '1200' },
  },
})
const limits = { seed: Number(values.seed), count: Number(values.count), seconds: Number(values.seconds) }
console.log(JSON.stringify(await fuzzAnswers(await specimensOfAnswers(), { ...limits, now: instant('2026-11-10T09:00:00Z') })))
