import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Counts } from '../../domain/resolutions/verdict.ts'
import { DEFAULT_RULES } from '../../domain/rules-of-procedure/rule-options.ts'
import { evaluateCircular } from '../circular/evaluate-circular.ts'
import { evaluateMeeting } from '../meeting/evaluate-meeting.ts'
import { checkCircularCounts, checkMeetingCounts } from './check-counts.ts'
import { type CircularCounts, changedBallot, circularFromCounts } from './circular-from-counts.ts'
import {
  CASTING_VOTES,
  CIRCULAR_OUTCOMES,
  CIRCULAR_PROBLEMS,
  MEETING_OUTCOMES,
  MEETING_PROBLEMS,
  NO_VOTES,
} from './counts.cases.ts'
import { type MeetingCounts, meetingFromCounts } from './meeting-from-counts.ts'

const majority = 'majority-of-all-members' as const

describe('Ein Umlauf aus bloßen Zahlen', () => {
  test.each(CIRCULAR_OUTCOMES)('$title', ({ counts, outcome, expected }) => {
    const verdict = circular(counts)
    expect(verdict.outcome).toBe(outcome)
    expect(inOrder(verdict.counts)).toEqual(expected)
  })

  test('vor Fristende ist er offen, mit allen Stimmen steht das Ergebnis schon fest (R27)', () => {
    expect(circular({ yes: 7 }, false).outcome).toBe('open')
    expect(circular({ yes: 7, no: 6 }, false).outcome).toBe('adopted-early')
  })

  test('sind verspätete Stimmen zugelassen, zählen sie als das, was sie sind (R09)', () => {
    const facts = circularFromCounts({ ...NO_VOTES, yes: 6, lateYes: 1, lateNo: 2 }, true)
    const options = { ...DEFAULT_RULES, lateBallots: 'accept-until-declared' as const }
    expect(evaluateCircular({ ...facts, options, majority }).counts).toMatchObject({ yes: 7, no: 2, late: 3, silent: 4 })
  })

  test('eine spätere Stimme desselben Mitglieds ersetzt die frühere (R10)', () => {
    const facts = circularFromCounts({ ...NO_VOTES, yes: 6, no: 1 }, true)
    const ballots = [...facts.ballots, changedBallot(6, 'yes')]
    expect(evaluateCircular({ ...facts, ballots, options: DEFAULT_RULES, majority }).outcome).toBe('adopted')
    expect(evaluateCircular({ ...facts, ballots, now: facts.deadline, options: DEFAULT_RULES, majority }).counts.yes).toBe(7)
  })

  test.each(CIRCULAR_PROBLEMS)('unmögliche Zahlen: $title', ({ counts, problems }) => {
    expect(checkCircularCounts({ ...NO_VOTES, ...counts })).toEqual(problems)
  })
})

describe('Eine Abstimmung in der Sitzung aus bloßen Zahlen', () => {
  test.each(MEETING_OUTCOMES)('$title', ({ counts, outcome, expected }) => {
    const verdict = meeting(counts)
    expect(verdict.outcome).toBe(outcome)
    expect(inOrder(verdict.counts)).toEqual(expected)
  })

  test.each(CASTING_VOTES)('Stichentscheid bei 4 zu 4: $title', ({ chair, outcome }) => {
    const facts = meetingFromCounts({ ...NO_VOTES, present: 9, yes: 4, no: 4, abstain: 1, chair })
    const options = { ...DEFAULT_RULES, tieBreak: 'chair' as const }
    const verdict = evaluateMeeting({ ...facts, options, majority: 'majority-of-votes-cast', repeatedForLackOfQuorum: false })
    expect(verdict.outcome).toBe(outcome)
  })

  test.each(MEETING_PROBLEMS)('unmögliche Zahlen: $title', ({ counts, problems }) => {
    expect(checkMeetingCounts({ ...NO_VOTES, ...counts })).toEqual(problems)
  })
})

test('Was geprüft ist, kommt genau so in die Auszählung (R44)', () => {
  const few = fc.integer({ min: 0, max: 6 })
  const some = fc.record({
    members: fc.integer({ min: 1, max: 20 }),
    recused: few,
    yes: few,
    no: few,
    abstain: few,
    invalid: few,
    lateYes: few,
    lateNo: few,
    objections: few,
  })
  fc.assert(
    fc.property(some, (given) => {
      fc.pre(checkCircularCounts(given).length === 0)
      const { counts, fates } = circular(given)
      const { yes, no, abstain, invalid, recused } = given
      expect(counts).toMatchObject({ yes, no, abstain, invalid, recused, late: given.lateYes + given.lateNo })
      expect(fates.every((fate) => fate === 'counted' || fate === 'late')).toBe(true)
    }),
  )
})

function circular(counts: Partial<CircularCounts>, isOver = true) {
  return evaluateCircular({ ...circularFromCounts({ ...NO_VOTES, ...counts }, isOver), options: DEFAULT_RULES, majority })
}

function meeting(counts: Partial<MeetingCounts>) {
  const facts = meetingFromCounts({ ...NO_VOTES, ...counts })
  return evaluateMeeting({ ...facts, options: DEFAULT_RULES, majority, repeatedForLackOfQuorum: false })
}

function inOrder({ yes, no, abstain, invalid, silent, recused, late }: Counts): readonly number[] {
  return [yes, no, abstain, invalid, silent, recused, late]
}

test('geheim gibt es nur die Summen, keine Stimmen mit Namen (R44)', () => {
  const counts = { members: 13, recused: 0, present: 9, yes: 7, no: 1, abstain: 0, invalid: 1, chair: null }
  const secret = meetingFromCounts(counts, true)
  expect(secret).toMatchObject({ ballots: [], secret: { yes: 7, no: 1, abstain: 0, invalid: 1 } })
  expect(meetingFromCounts(counts)).toMatchObject({ secret: null })
  expect(meetingFromCounts(counts).ballots).toHaveLength(9)
})
