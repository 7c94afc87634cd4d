import { expect, test } from 'vitest'
import { CRITERIA, REFUSED_RATINGS, SCORES } from './score.cases.ts'
import { scoreOf } from './score.ts'

test.each(SCORES)('$title', ({ ratings, recused = [], minimum, score }) => {
  expect(scoreOf(CRITERIA, ratings, recused, minimum)).toMatchObject({ ok: true, value: score })
})

test.each(REFUSED_RATINGS)('abgewiesen: $title', ({ criteria = CRITERIA, ratings, refusal }) => {
  expect(scoreOf(criteria, ratings, [])).toEqual({ ok: false, error: refusal })
})
