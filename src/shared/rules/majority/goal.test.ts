import { expect, test } from 'vitest'
import { GOALS, PARTICIPATIONS, SILENCES } from './goal.cases.ts'
import {
  answersIn,
  circularGoal,
  decidingVotes,
  isCertain,
  isPossible,
  isReached,
  isUnreachable,
  leastOf,
  participates,
  plainGoal,
} from './goal.ts'

test.each(GOALS)('$title', ({ goal, votes, movable = 0, title: _, ...expected }) => {
  expect({
    isReached: isReached(goal, votes),
    participates: participates(goal, votes),
    isCertain: isCertain(goal, votes, movable),
    isPossible: isPossible(goal, votes, movable),
  }).toEqual(expected)
})

test.each(PARTICIPATIONS)('$title', ({ percent, entitled, participation }) => {
  const goal = circularGoal('majority-of-answers', null, entitled, { circularParticipation: percent })
  expect(goal).toEqual({ required: null, abstentionsCount: true, participation })
})

test.each(SILENCES)('$title', ({ silence, votes }) => {
  const counts = { entitled: 11, yes: 3, no: 2, abstain: 1, invalid: 1, silent: 4, recused: 0, late: 0 }
  expect(decidingVotes(counts, silence)).toEqual(votes)
  expect(answersIn(counts)).toBe(6)
})

test('nur die Mehrheit der Antworten kennt eine Mindestbeteiligung (R03)', () => {
  expect(circularGoal('majority-of-all-members', 7, 13, { circularParticipation: 50 })).toEqual(plainGoal(7))
})

test('unerreichbar ist, wozu mehr zustimmen oder antworten müssten, als abstimmen können (R16)', () => {
  const answers = circularGoal('majority-of-answers', null, 13, { circularParticipation: 50 })
  expect([isUnreachable(plainGoal(7), 7), isUnreachable(plainGoal(7), 6), isUnreachable(plainGoal(null), 0)]).toEqual([
    false,
    true,
    false,
  ])
  expect([isUnreachable(answers, 7), isUnreachable(answers, 6), leastOf(answers)]).toEqual([false, true, 7])
})
