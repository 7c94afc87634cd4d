import { expect, test } from 'vitest'
import { THRESHOLDS } from './threshold.cases.ts'
import { thresholdOf } from './threshold.ts'
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

test('every majority is known (R02)', () => {
  expect(() => thresholdOf('most' as 'majority-of-present', 13, 0, true)).toThrow('most')
})
