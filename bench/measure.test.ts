import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkWorkspace } from '#main/usecases/workspace/check-workspace.ts'
import { finished } from '#shared/basics/work.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { measure } from './measure.ts'
import { MEASUREMENTS } from './measurements.ts'
import { makeYears } from './years/make-years.ts'
import { openedYears } from './years/workspace-years.ts'

test('every measurement has a name of its own and two sizes that rise', () => {
  expect(new Set(MEASUREMENTS.map(({ name }) => name)).size).toBe(MEASUREMENTS.length)
  for (const { name, sizes } of MEASUREMENTS) {
    expect(name).toMatch(/^[a-z0-9-]+$/)
    expect(sizes[1]).toBeGreaterThan(sizes[0])
  }
})

test('both sizes are prepared once and run equally often', async () => {
  const seen: string[] = []
  const measured = await measure(
    {
      name: 'trial',
      what: 'does nothing',
      unit: 'things',
      sizes: [1, 10],
      prepare: async (size) => {
        seen.push(`prepare ${size}`)
        return async () => seen.push(`run ${size}`)
      },
    },
    temporaryFolder(),
  )
  expect(seen.filter((line) => line === 'prepare 1')).toHaveLength(1)
  expect(seen.filter((line) => line === 'run 1')).toHaveLength(seen.filter((line) => line === 'run 10').length)
  expect(measured).toMatchObject({ name: 'trial', small: { size: 1 }, large: { size: 10 } })
})

test('a workspace of years holds: every decision, every reference, the whole chain, on a month of it', async () => {
  const path = join(temporaryFolder(), 'month.allianz')
  await makeYears(path, 1 / 12)
  const store = await openedYears(path)
  const { findings, tally } = await finished(checkWorkspace({ store }, { full: true }))
  await store.close()
  expect(findings).toEqual([])
  expect(tally.entries).toBeGreaterThan(800)
})
