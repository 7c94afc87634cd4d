import fc from 'fast-check'
import { expect, test } from 'vitest'
import { playSitting, someSitting } from '#test/support/random-sitting.ts'

test('zufällige Sitzungen ergeben auf dem festgehaltenen Verzeichnis dieselben Ergebnisse; tausend: test/sittings/replay.ts', async () => {
  let resolutions = 0
  await fc.assert(
    fc.asyncProperty(someSitting, async (sitting) => {
      const played = await playSitting(sitting)
      resolutions += played.resolutions
      expect(played.faults).toEqual([])
    }),
    { numRuns: 15, seed: 20261125 },
  )
  expect(resolutions).toBeGreaterThan(10)
}, 60_000)
