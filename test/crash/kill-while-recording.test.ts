import { expect, test } from 'vitest'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { crashInRounds } from './rounds.ts'

test('whatever was answered as saved is there after the process was killed while recording 200 votes', async () => {
  const tally = await crashInRounds({ folder: temporaryFolder(), seed: 20_261_122, rounds: 3, count: 200, timeLimit: 60_000 })
  expect(tally.faults).toEqual([])
  expect(tally.rounds).toBeGreaterThan(0)
  expect(tally.answered).toBeGreaterThan(0)
  expect(tally.saved).toBeGreaterThanOrEqual(tally.answered)
}, 120_000)
