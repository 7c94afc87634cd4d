import { expect, test } from 'vitest'
import { aCircularCase, DEADLINE } from '#test/support/rule-facts.ts'
import { evaluateCircular } from './evaluate-circular.ts'
import { DECLARATIONS } from './may-declare.cases.ts'
import { mayDeclare } from './may-declare.ts'

test.each(DECLARATIONS)('$title', ({ facts, declaredAt, lettersUntil = null, withoutDispatchProof = [], answer }) => {
  const evaluated = aCircularCase(facts)
  const result = mayDeclare({
    verdict: evaluateCircular(evaluated),
    now: declaredAt ?? evaluated.now,
    deadline: DEADLINE,
    lettersUntil,
    membersWithoutDispatchProof: withoutDispatchProof,
  })
  expect(result.ok ? result.value : result.error).toEqual(answer)
})
