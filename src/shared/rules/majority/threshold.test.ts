import { expect, test } from 'vitest'
import { THRESHOLDS } from './threshold.cases.ts'
import { isReached, isUnreachable, thresholdOf } from './threshold.ts'
import { ceilingOf, floorOf } from './whole-numbers.ts'

test.each(THRESHOLDS)('$title', ({ majority, entitled, recused, inDenominator, basis, required }) => {
  expect(thresholdOf(majority, entitled, recused, inDenominator)).toEqual({ basis, required })
})

test('whole numbers divide without a fraction in between (R02)', () => {
  for (let part = 0; part < 60; part += 1) {
    for (let by = 1; by < 8; by += 1) {
      expect(floorOf(part, by)).toBe(Math.floor(part / by))
      expect(ceilingOf(part, by)).toBe(Math.ceil(part / by))
    }
  }
})

test('a threshold is reached by as many yes, votes cast by more yes than no (R02, R33)', () => {
  expect([isReached(7, 6, 0), isReached(7, 7, 6), isReached(null, 4, 4), isReached(null, 4, 3)]).toEqual([
    false,
    true,
    false,
    true,
  ])
})

test('unreachable is what more people would have to agree to than may vote (R16)', () => {
  expect([isUnreachable(7, 7), isUnreachable(7, 6), isUnreachable(null, 0)]).toEqual([false, true, false])
})

test('every majority is known (R02)', () => {
  expect(() => thresholdOf('most' as 'majority-of-present', 13, 0, true)).toThrow('most')
})
