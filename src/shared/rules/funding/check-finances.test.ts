import { expect, test } from 'vitest'
import { FINANCES, NOTHING, SOUND } from './check-finances.cases.ts'
import { checkFinances } from './check-finances.ts'

test.each(FINANCES)('$title', ({ finances, quotaPercent, findings }) => {
  expect(checkFinances(finances, quotaPercent).findings).toEqual(findings)
})

test('the share of the grant is a fraction of cents (R41)', () => {
  expect(checkFinances(SOUND).grantShare).toEqual({ numerator: 4500000, denominator: 5000000 })
  expect(checkFinances(NOTHING).grantShare).toBeNull()
})
