import fc from 'fast-check'
import { playSitting, someSitting } from '../support/random-sitting.ts'

/** Plays random sittings and replays each result: node test/sittings/replay.ts [sittings] [seed]. */
const sittings = Number(process.argv[2] ?? 1_000)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)
console.log(`${sittings} sittings, seed ${seed}`)
let [played, resolutions] = [0, 0]
const result = await fc.check(
  fc.asyncProperty(someSitting, async (sitting) => {
    const { resolutions: made, faults } = await playSitting(sitting)
    played += 1
    resolutions += made
    if (played % 100 === 0) console.log(`${played} sittings, ${resolutions} resolutions`)
    if (faults.length > 0) throw new Error(faults.join('\n'))
  }),
  { numRuns: sittings, seed },
)
if (result.failed) {
  console.error(JSON.stringify(result.counterexample, null, 2))
  console.error(result.errorInstance)
} else console.log(`${played} sittings, ${resolutions} resolutions, none differs`)
process.exitCode = result.failed ? 1 : 0
