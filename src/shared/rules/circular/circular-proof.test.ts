import { expect, test } from 'vitest'
import { AFTER, aBallot, aCircularCase, aRoll, DEADLINE, someBallots } from '#test/support/rule-facts.ts'
import { PROOFS } from './circular-proof.cases.ts'
import { evaluateCircular } from './evaluate-circular.ts'

const yes1 = aBallot('m1', 'yes')

test.each(PROOFS)('Beweis: $title', ({ facts, steps }) => {
  expect(evaluateCircular(aCircularCase({ roll: aRoll(3), ...facts })).proof.slice(3, -1)).toEqual(steps)
})

test('the last step says what decides (R02, R33, R07)', () => {
  const last = (facts: Parameters<typeof aCircularCase>[0]) =>
    evaluateCircular(aCircularCase({ roll: aRoll(3), ...facts })).proof.at(-1)
  expect(last({ now: AFTER, ballots: [yes1], options: { silence: 'consent' } })).toEqual({
    step: 'outcome',
    outcome: 'adopted',
    yes: 3,
    no: 0,
    required: 2,
    basis: 3,
  })
  expect(last({ now: DEADLINE, ballots: [yes1], options: { silence: 'consent' } })).toEqual({
    step: 'outcome',
    outcome: 'open',
    yes: 1,
    no: 0,
    required: 2,
    basis: 3,
  })
  expect(last({ majority: 'majority-of-votes-cast', ballots: someBallots({ yes: 1, no: 2 }) })).toEqual({
    step: 'outcome',
    outcome: 'rejected',
    yes: 1,
    no: 2,
    required: null,
    basis: 3,
  })
})

test('the first three steps: roll, recusals, threshold (R22, R17, R02)', () => {
  const { proof } = evaluateCircular(aCircularCase({ roll: aRoll(5, 2), options: { recusedInDenominator: false } }))
  expect(proof.slice(0, 3)).toEqual([
    { step: 'entitled', count: 5, rollDate: null },
    { step: 'recused', count: 2, inDenominator: false },
    { step: 'required', majority: 'majority-of-all-members', basis: 3, required: 2 },
  ])
})
