import { expect, test } from 'vitest'
import { AFTER, aBallot, aCircularCase, aRoll, BEFORE, DEADLINE, someBallots, winter } from '#test/support/rule-facts.ts'
import type { BallotFact } from '../../domain/resolutions/ballot-facts.ts'
import type { ProofStep } from '../../domain/resolutions/verdict.ts'
import { evaluateCircular } from './evaluate-circular.ts'

type Facts = Parameters<typeof aCircularCase>[0]

const binding = { procedureObjection: 'none', ballotChange: 'binding-on-receipt' } as const
const late = { receivedAt: winter('2026-11-20 00:01') }
const objecting = { objectsToProcedure: true }

/** The steps between the threshold and the outcome. */
function between(facts: Facts): readonly ProofStep[] {
  return evaluateCircular(aCircularCase({ roll: aRoll(3), ...facts })).proof.slice(3, -1)
}

function votes(yes: number, no = 0): ProofStep {
  return { step: 'votes', yes, no, abstain: 0, invalid: 0 }
}

const yes1 = aBallot('m1', 'yes')
const twoYes: readonly BallotFact[] = someBallots({ yes: 2 })

test.each<[title: string, facts: Facts, steps: readonly ProofStep[]]>([
  ['alle da, nach Fristende: nur die Stimmen (R44)', { ballots: someBallots({ yes: 3 }) }, [votes(3)]],
  [
    'eine fehlt, nach Fristende: sie schweigt (R07)',
    { ballots: twoYes },
    [{ step: 'silent', count: 1, treatment: 'not-counted' }, votes(2)],
  ],
  [
    'eine fehlt, vor Fristende: sie ist offen (R27)',
    { now: BEFORE, ballots: twoYes },
    [votes(2), { step: 'open-votes', open: 1, most: 3, required: 2 }],
  ],
  [
    'eine fehlt, genau zum Fristende: sie ist noch offen (R27, F09)',
    { now: DEADLINE, ballots: twoYes },
    [votes(2), { step: 'open-votes', open: 1, most: 3, required: 2 }],
  ],
  [
    'alle da, vor Fristende: darum darf geschlossen werden (R27)',
    { now: BEFORE, ballots: someBallots({ yes: 2, no: 1 }) },
    [votes(2, 1), { step: 'closed-early', because: 'all-ballots-in' }],
  ],
  [
    'nichts kann mehr kommen: angenommen (R27)',
    { now: BEFORE, ballots: twoYes, options: binding },
    [votes(2), { step: 'open-votes', open: 1, most: 3, required: 2 }, { step: 'closed-early', because: 'nothing-can-change' }],
  ],
  [
    'nichts kann mehr kommen: abgelehnt (R27)',
    { now: BEFORE, ballots: someBallots({ no: 2 }), options: binding },
    [votes(0, 2), { step: 'open-votes', open: 1, most: 1, required: 2 }, { step: 'closed-early', because: 'nothing-can-change' }],
  ],
  [
    'eine verspätete (R09)',
    { ballots: [...twoYes, aBallot('m3', 'yes', late)] },
    [{ step: 'late', count: 1, treatment: 'invalid' }, { step: 'silent', count: 1, treatment: 'not-counted' }, votes(2)],
  ],
  [
    'ein Widerspruch, alle Stimmen da, vor Fristende: nichts wird geschlossen (R26)',
    { now: BEFORE, ballots: [...twoYes, aBallot('m3', 'yes', objecting)] },
    [votes(3), { step: 'objection', count: 1 }],
  ],
  [
    'zwei widersprechen, eines davon zweimal: es zählen die Mitglieder (R26)',
    {
      ballots: [
        yes1,
        aBallot('m2', 'yes', objecting),
        aBallot('m2', 'yes', { ...objecting, by: 'deputy' }),
        aBallot('m3', 'no', objecting),
      ],
    },
    [{ step: 'outranked', count: 1 }, votes(2, 1), { step: 'objection', count: 2 }],
  ],
  [
    'unerreichbar, alle Stimmen da, vor Fristende: nichts wird geschlossen (R16)',
    { now: BEFORE, roll: aRoll(3, 2), ballots: [yes1] },
    [{ step: 'unreachable', eligible: 1, required: 2 }, votes(1)],
  ],
  [
    'ein ersetztes, ein gebundenes und ein fremdes Blatt (R10, R45)',
    { ballots: [yes1, aBallot('m1', 'no', { receivedAt: winter('2026-11-11 10:00') }), aBallot('x', 'no')], options: binding },
    [
      { step: 'bound', count: 1 },
      { step: 'ignored', count: 1, because: 'not-on-roll' },
      { step: 'silent', count: 2, treatment: 'not-counted' },
      votes(1),
    ],
  ],
])('Beweis: %s', (_, facts, steps) => {
  expect(between(facts)).toEqual(steps)
})

test('der letzte Schritt nennt, was entscheidet (R02, R33, R07)', () => {
  const last = (facts: Facts) => evaluateCircular(aCircularCase({ roll: aRoll(3), ...facts })).proof.at(-1)
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

test('die ersten drei Schritte: Stimmberechtigte, Befangene, Schwelle (R22, R17, R02)', () => {
  const { proof } = evaluateCircular(aCircularCase({ roll: aRoll(5, 2), options: { recusedInDenominator: false } }))
  expect(proof.slice(0, 3)).toEqual([
    { step: 'entitled', count: 5, rollDate: null },
    { step: 'recused', count: 2, inDenominator: false },
    { step: 'required', majority: 'majority-of-all-members', basis: 3, required: 2 },
  ])
})
