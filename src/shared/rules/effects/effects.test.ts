import { expect, test } from 'vitest'
import { DEFAULT_RULES } from '../../domain/rules-of-procedure/rule-options.ts'
import { ALL_OPTIONS } from '../editions/changed-options.ts'
import { effectOf, isComputed } from './effect-of.ts'
import { EFFECT_CASES, EXAMPLE } from './effects.cases.ts'
import { SPECIAL_EFFECT_CASES } from './special-effects.cases.ts'

const CASES = [...EFFECT_CASES, ...SPECIAL_EFFECT_CASES]

test.each(CASES)('$title', ({ option, options, example, effect }) => {
  const found = effectOf(option, { ...DEFAULT_RULES, ...options }, { ...EXAMPLE, ...example })
  if (effect === null) expect(found).toBeNull()
  else expect(found).toMatchObject(effect)
})

test('Jede Regel, die etwas bewirkt, hat einen Fall; die übrigen bewirken im Beispiel nichts (§ 2.3)', () => {
  const shown = new Set(CASES.map(({ option }) => option))
  expect(ALL_OPTIONS.filter(isComputed).filter((option) => !shown.has(option))).toEqual([])
  const silent = ALL_OPTIONS.filter((option) => !isComputed(option))
  expect(silent).toEqual(['ballotForm', 'deputies', 'namedVotes'])
  expect(silent.map((option) => effectOf(option, DEFAULT_RULES, EXAMPLE))).toEqual(silent.map(() => null))
})
