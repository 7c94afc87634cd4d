import { expect, test } from 'vitest'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { measure } from './measure.ts'
import { MEASUREMENTS } from './measurements.ts'

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
