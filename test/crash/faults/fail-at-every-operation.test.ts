import { expect, test } from 'vitest'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { buildShim, failInRounds } from './fault-rounds.ts'

test('volle Platte, Schreibfehler und Abbruch an einigen Stellen: nichts Gesichertes geht verloren, nichts ist halb', {
  timeout: 120_000,
}, async (context) => {
  const folder = temporaryFolder()
  const shim = buildShim(folder)
  context.skip(shim === null, 'there is no C compiler here that makes file operations fail')
  if (shim === null) return
  const tally = await failInRounds(shim, {
    folder,
    kinds: ['full', 'kill'],
    timeLimit: 40_000,
    choose: (operations) => [0.15, 0.45, 0.8].map((share) => Math.max(1, Math.floor(operations * share))),
  })
  expect(tally.faults).toEqual([])
  expect(tally.hit).toBe(tally.runs)
  expect(tally.runs).toBeGreaterThan(1)
})
