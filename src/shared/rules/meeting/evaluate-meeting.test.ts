import { expect, test } from 'vitest'
import { aMeetingCase, aMeetingRoll, someVotes } from '#test/support/rule-facts.ts'
import { MEETINGS } from './evaluate-meeting.cases.ts'
import { evaluateMeeting } from './evaluate-meeting.ts'
import { REPETITIONS, SECRET, TRANSFERS } from './special-votes.cases.ts'

const STANDINGS = { adopted: 'reached', open: 'reachable' } as const

test.each([...MEETINGS, ...TRANSFERS, ...SECRET, ...REPETITIONS])(
  '$title',
  ({ facts, outcome, required, basis, counts, fates }) => {
    const verdict = evaluateMeeting(aMeetingCase(facts))
    expect(verdict.outcome).toBe(outcome)
    expect(verdict.procedure).toBe('meeting')
    expect(verdict.standing).toBe(STANDINGS[outcome as keyof typeof STANDINGS] ?? 'out-of-reach')
    if (required !== undefined) expect(verdict.required).toBe(required)
    if (basis !== undefined) expect(verdict.basis).toBe(basis)
    if (counts !== undefined) expect(verdict.counts).toMatchObject(counts)
    if (fates !== undefined) expect(verdict.fates).toEqual(fates)
  },
)

test('the proof names quorum, repetition, tie and casting vote (R30, R31, R33)', () => {
  const roll = aMeetingRoll(13, 8, 1).map((entry) => ({ ...entry, chair: entry.member === 'm1' }))
  const meeting = aMeetingCase({
    roll,
    majority: 'majority-of-votes-cast',
    repeatedForLackOfQuorum: true,
    ballots: someVotes({ yes: 3, no: 3, invalid: 1 }),
    options: { tieBreak: 'chair' },
  })
  expect(evaluateMeeting(meeting).proof).toEqual([
    { step: 'entitled', count: 13, rollDate: null },
    { step: 'recused', count: 1, inDenominator: true },
    { step: 'present', count: 7, quorum: 'more-than-half', needed: 7, repeated: true },
    { step: 'required', majority: 'majority-of-votes-cast', basis: 6, required: null },
    { step: 'votes', yes: 3, no: 3, abstain: 0, invalid: 1 },
    { step: 'tie', tieBreak: 'chair', chairVote: 'yes' },
    { step: 'outcome', outcome: 'adopted', yes: 3, no: 3, required: null, basis: 6 },
  ])
})

test('a tie is no step where nothing was resolved (R30, R33)', () => {
  const { proof } = evaluateMeeting(aMeetingCase({ roll: aMeetingRoll(13, 2), majority: 'majority-of-votes-cast' }))
  expect(proof.map((step) => step.step)).not.toContain('tie')
})

test('every way to break a tie is known (R33)', () => {
  const tied = aMeetingCase({
    majority: 'majority-of-votes-cast',
    ballots: someVotes({ yes: 4, no: 4 }),
    options: { tieBreak: 'lot' as 'chair' },
  })
  expect(() => evaluateMeeting(tied)).toThrow('lot')
})

test('the proof of a secret vote and of a transferred one says so (R12, R44)', () => {
  const held = { member: 'm9', cast: 'yes', by: 'deputy', heldBy: 'm1' } as const
  const stepsOf = (facts: Parameters<typeof aMeetingCase>[0]) =>
    evaluateMeeting(aMeetingCase(facts)).proof.map(({ step }) => step)
  const roll = aMeetingRoll(13, 8)
  expect(stepsOf({ roll, secret: { yes: 7, no: 1, abstain: 0, invalid: 0 } })).toEqual([
    'entitled',
    'recused',
    'present',
    'required',
    'secret',
    'votes',
    'outcome',
  ])
  expect(stepsOf({ roll, ballots: [...someVotes({ yes: 6 }), held], options: { voteTransfer: true } })).toEqual([
    'entitled',
    'recused',
    'present',
    'transferred',
    'required',
    'votes',
    'outcome',
  ])
})
