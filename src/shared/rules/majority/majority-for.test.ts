import { expect, test } from 'vitest'
import type { AgendaMatter } from '../../domain/meetings/agenda-item.ts'
import { DEFAULT_RULES } from '../../domain/rules-of-procedure/rule-options.ts'
import { MAJORITIES_FOR } from './majority-for.cases.ts'
import { majorityFor } from './majority-for.ts'

test.each(MAJORITIES_FOR)('$title', ({ matter, options, majority }) => {
  expect(majorityFor(matter, { ...DEFAULT_RULES, ...options })).toBe(majority)
})

test('every matter is known (§ 2.3)', () => {
  expect(() => majorityFor('gossip' as AgendaMatter, DEFAULT_RULES)).toThrow('gossip')
})
