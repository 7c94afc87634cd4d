import { expect, test } from 'vitest'
import type { AgendaMatter } from '../../domain/meetings/agenda-item.ts'
import { DEFAULT_RULES } from '../../domain/rules-of-procedure/rule-options.ts'
import { majorityFor } from './majority-for.ts'

test.each<[matter: AgendaMatter, majority: string]>([
  ['project-assessment', 'majority-of-all-members'],
  ['procedural', 'majority-of-votes-cast'],
  ['fundamental', 'two-thirds-of-all-members'],
])('%s → %s (§ 2.3)', (matter, majority) => {
  expect(majorityFor(matter, { ...DEFAULT_RULES, fundamentalMajority: 'two-thirds-of-all-members' })).toBe(majority)
})

test('every matter is known (§ 2.3)', () => {
  expect(() => majorityFor('gossip' as AgendaMatter, DEFAULT_RULES)).toThrow('gossip')
})
