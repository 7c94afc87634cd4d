import { describe, expect, test } from 'vitest'
import { aCircularCase, BEFORE, someBallots } from '#test/support/rule-facts.ts'
import type { ProcedureObjection } from '../../domain/rules-of-procedure/rule-options.ts'
import { EARLY } from './early-close.cases.ts'
import { MAJORITIES, RECUSALS, SILENCE } from './evaluate-circular.cases.ts'
import { evaluateCircular } from './evaluate-circular.ts'
import { BALLOTS, OBJECTIONS } from './sort-ballots.cases.ts'
import { objectionsNeeded } from './sort-ballots.ts'
import { ANSWERS, POSTMARKS, TRANSFERS } from './special-votes.cases.ts'

describe.each([
  ['Mehrheiten', MAJORITIES],
  ['Befangenheit', RECUSALS],
  ['Stimmen', BALLOTS],
  ['Schweigen', SILENCE],
  ['Widerspruch', OBJECTIONS],
  ['vor Fristende', EARLY],
  ['Mehrheit der Antworten', ANSWERS],
  ['Poststempel', POSTMARKS],
  ['Übertragung der Stimme', TRANSFERS],
])('%s', (_, rows) => {
  test.each(rows)('$title', ({ facts, outcome, required, basis, counts, standing, fates }) => {
    const verdict = evaluateCircular(aCircularCase(facts))
    expect(verdict.outcome).toBe(outcome)
    expect(verdict.procedure).toBe('circular')
    if (required !== undefined) expect(verdict.required).toBe(required)
    if (basis !== undefined) expect(verdict.basis).toBe(basis)
    if (counts !== undefined) expect(verdict.counts).toMatchObject(counts)
    if (standing !== undefined) expect(verdict.standing).toBe(standing)
    if (fates !== undefined) expect(verdict.fates).toEqual(fates)
  })
})

test('the proof leads from the roll to the outcome (R22, R16, R02, R07, R44)', () => {
  const { proof } = evaluateCircular(aCircularCase({ ballots: someBallots({ yes: 7, no: 1 }), options: { silence: 'consent' } }))
  expect(proof).toEqual([
    { step: 'entitled', count: 13, rollDate: null },
    { step: 'recused', count: 0, inDenominator: true },
    { step: 'required', majority: 'majority-of-all-members', basis: 13, required: 7 },
    { step: 'silent', count: 5, treatment: 'consent' },
    { step: 'votes', yes: 7, no: 1, abstain: 0, invalid: 0 },
    { step: 'outcome', outcome: 'adopted', yes: 12, no: 1, required: 7, basis: 13 },
  ])
})

test('before the deadline the proof says what is open and not that silence counts (R27)', () => {
  const { proof } = evaluateCircular(
    aCircularCase({ now: BEFORE, ballots: someBallots({ yes: 5 }), options: { silence: 'consent' } }),
  )
  expect(proof.slice(3)).toEqual([
    { step: 'votes', yes: 5, no: 0, abstain: 0, invalid: 0 },
    { step: 'open-votes', open: 8, most: 13, required: 7 },
    { step: 'outcome', outcome: 'open', yes: 5, no: 0, required: 7, basis: 13 },
  ])
})

test('every rule on objections is known (R26)', () => {
  const options = { procedureObjection: 'gossip' as ProcedureObjection, objectionQuorum: 2 }
  expect(() => objectionsNeeded(options)).toThrow('gossip')
})
