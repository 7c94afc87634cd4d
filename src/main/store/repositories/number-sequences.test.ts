import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant } from '#shared/basics/instant.ts'
import { err, ok } from '#shared/basics/result.ts'
import { emptyWorkspace } from '#test/support/sample-workspace.ts'
import { nextNumber } from './number-sequences.ts'

const ACT = { name: 'test.number', actor: 'test', at: instant('2026-11-20T08:00:00Z') }

test('numbers of a kind and year have no gaps, however many writes are refused between', async () => {
  const attempt = fc.record({
    kind: fc.constantFrom('project', 'statement'),
    year: fc.constantFrom(2026, 2027),
    isKept: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { maxLength: 40 }), async (attempts) => {
      const { store } = emptyWorkspace()
      const given = new Map<string, number[]>()
      for (const { kind, year, isKept } of attempts) {
        await store.write(ACT, async (tx) => {
          const number = await nextNumber(tx, kind, year)
          if (!isKept) return err(null)
          const key = `${kind} ${year}`
          given.set(key, [...(given.get(key) ?? []), number])
          tx.note({ subject: kind, subjectId: key, before: null, after: number, reason: null })
          return ok(null)
        })
      }
      for (const numbers of given.values()) expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    }),
    { numRuns: 30 },
  )
})
