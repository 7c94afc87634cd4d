import { expect, test } from 'vitest'
import { ADOPT_CASES, USUAL_FACTS } from './may-adopt.cases.ts'
import { mayAdopt } from './may-adopt.ts'

test.each(ADOPT_CASES)('$title', ({ facts, problems }) => {
  expect(mayAdopt({ ...USUAL_FACTS, ...facts })).toEqual(problems)
})
