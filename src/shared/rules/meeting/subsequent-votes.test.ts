import { expect, test } from 'vitest'
import { AFTER, aBallot, DEADLINE } from '#test/support/rule-facts.ts'
import { DEFAULT_RULES } from '../../domain/rules-of-procedure/rule-options.ts'
import { AFTER_TRANSFER, PERMISSIONS, SIX_PRESENT, SUBSEQUENT_VOTES } from './subsequent-votes.cases.ts'
import { evaluateSubsequentVotes, mayCollectSubsequentVotes, type SubsequentVotesCase } from './subsequent-votes.ts'

const usual = { options: DEFAULT_RULES, until: DEADLINE }

test.each([...SUBSEQUENT_VOTES, AFTER_TRANSFER])(
  '$title',
  ({ meeting = SIX_PRESENT, now = AFTER, ballots, outcome, counts, fates }) => {
    const facts: SubsequentVotesCase = { ...usual, meeting, now, ballots }
    const verdict = evaluateSubsequentVotes(facts)
    expect(verdict).toMatchObject({ outcome, procedure: 'meeting', required: 7, basis: 13 })
    if (outcome !== 'open') expect(verdict.standing).toBe(outcome === 'adopted' ? 'reached' : 'out-of-reach')
    if (counts !== undefined) expect(verdict.counts).toMatchObject(counts)
    if (fates !== undefined) expect(verdict.fates).toEqual([...meeting.ballots.map(() => 'counted'), ...fates])
  },
)

test.each(PERMISSIONS)('Nachvotum zulässig? $title', ({ meeting, allowed = true, mayCollect }) => {
  expect(mayCollectSubsequentVotes(meeting, { subsequentVotes: allowed })).toBe(mayCollect)
})

test('the proof counts who answered among the present (R32, R30)', () => {
  const ballots = [aBallot('m1', 'no'), aBallot('m7', 'yes'), aBallot('fremd', 'no')]
  const { proof } = evaluateSubsequentVotes({ ...usual, meeting: SIX_PRESENT, now: AFTER, ballots })
  expect(proof).toEqual([
    { step: 'entitled', count: 13, rollDate: null },
    { step: 'recused', count: 0, inDenominator: true },
    { step: 'present', count: 7, quorum: 'more-than-half', needed: 7, repeated: false },
    { step: 'required', majority: 'majority-of-all-members', basis: 13, required: 7 },
    { step: 'bound', count: 1 },
    { step: 'ignored', count: 1, because: 'not-on-roll' },
    { step: 'votes', yes: 7, no: 0, abstain: 0, invalid: 0 },
    { step: 'outcome', outcome: 'adopted', yes: 7, no: 0, required: 7, basis: 13 },
  ])
})
