import { expect, test } from 'vitest'
import type { AgendaMatter } from '../../domain/meetings/agenda-item.ts'
import { DEFAULT_RULES } from '../../domain/rules-of-procedure/rule-options.ts'
import { MAJORITIES_FOR } from './majority-for.cases.ts'
import { circularMajority, majorityFor } from './majority-for.ts'

test.each(MAJORITIES_FOR)('$title', ({ matter, options, majority }) => {
  expect(majorityFor(matter, { ...DEFAULT_RULES, ...options })).toBe(majority)
})

test('im Umlauf gilt die Mehrheit für Stellungnahmen, oder alle müssen zustimmen (R02, R35, § 2.3)', () => {
  const options = { ...DEFAULT_RULES, statementMajority: 'two-thirds-of-all-members' } as const
  expect(circularMajority(options)).toBe('two-thirds-of-all-members')
  expect(circularMajority({ ...options, circularConsent: 'all-members' })).toBe('unanimity-of-all-members')
})

test('every matter is known (§ 2.3)', () => {
  expect(() => majorityFor('gossip' as AgendaMatter, DEFAULT_RULES)).toThrow('gossip')
})

test('every consent is known (§ 2.3)', () => {
  expect(circularMajority({ statementMajority: 'majority-of-present', circularConsent: 'majority-of-answers' })).toBe(
    'majority-of-answers',
  )
  expect(() => circularMajority({ statementMajority: 'majority-of-present', circularConsent: 'some' as 'all-members' })).toThrow(
    'some',
  )
})
