import { expect, test } from 'vitest'
import { toId } from '../../basics/id.ts'
import { localDate } from '../../basics/local-date.ts'
import { newMembership } from '../../domain/members/member.ts'
import { OVERLAPS, PERIODS, STATES } from './membership-periods.cases.ts'
import { membershipStateOn } from './membership-state.ts'
import { isReversed, overlapping } from './overlap.ts'

test.each(OVERLAPS)('$title', ({ candidate, overlaps }) => {
  expect(overlapping(PERIODS, candidate) !== undefined).toBe(overlaps)
})

test.each(STATES)('$title', ({ end = null, on, state }) => {
  const membership = newMembership({
    id: toId<'membership'>('1'),
    memberId: toId<'member'>('m1'),
    kind: 'voting',
    validFrom: localDate('2026-03-01'),
    validUntil: localDate('2026-12-31'),
    end,
    suspensions: [
      {
        id: toId<'suspension'>('1'),
        validFrom: localDate('2026-06-01'),
        validUntil: localDate('2026-06-30'),
        reason: '',
        resolutionId: null,
      },
    ],
  })
  expect(membershipStateOn(membership, localDate(on))).toBe(state)
})

test('a period ends on its first day at the earliest (R21)', () => {
  const from = localDate('2026-03-01')
  expect(isReversed({ validFrom: from, validUntil: localDate('2026-02-28') })).toBe(true)
  expect(isReversed({ validFrom: from, validUntil: from })).toBe(false)
  expect(isReversed({ validFrom: from, validUntil: null })).toBe(false)
})
