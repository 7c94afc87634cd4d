import { expect, test } from 'vitest'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { crashSittings } from './sitting-rounds.ts'

test('killed in the middle of check-in and votes, a sitting goes on where it was and resolves everything once', async () => {
  const tally = await crashSittings({ folder: temporaryFolder(), seed: 20_261_125, kills: 2, rounds: 1, timeLimit: 60_000 })
  expect(tally.faults).toEqual([])
  expect([tally.rounds, tally.kills]).toEqual([1, 2])
  expect(tally.steps).toBeGreaterThan(13)
}, 120_000)
