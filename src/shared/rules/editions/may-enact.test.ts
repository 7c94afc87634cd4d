import { expect, test } from 'vitest'
import { DEFAULT_RULES } from '../../domain/rules-of-procedure/rule-options.ts'
import { changedOptions } from './changed-options.ts'
import { ENACT_CASES, SOUND_EDITION } from './may-enact.cases.ts'
import { mayEnact } from './may-enact.ts'

test.each(ENACT_CASES)('$title', ({ facts, problems }) => {
  expect(mayEnact({ ...SOUND_EDITION, ...facts })).toEqual(problems)
})

test('Verschieden sind nur Regeln mit anderem Wert, in der Reihenfolge der Voreinstellungen (§ 2.3)', () => {
  expect(changedOptions(DEFAULT_RULES, { ...DEFAULT_RULES })).toEqual([])
  expect(changedOptions(DEFAULT_RULES, { ...DEFAULT_RULES, tieBreak: 'chair', quorum: 'none', circularDays: 10 })).toEqual([
    'quorum',
    'circularDays',
    'tieBreak',
  ])
})
