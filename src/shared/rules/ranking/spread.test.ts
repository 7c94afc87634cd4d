import { expect, test } from 'vitest'
import { SPREADS } from './spread.cases.ts'
import { spreadOf } from './spread.ts'

const CRITERIA = ['need', 'costs'].map((id) => ({ id, weight: 1, scaleMax: 3, minimum: null }))

test.each(SPREADS)('$title', ({ ratings, recused = [], spread }) => {
  expect(spreadOf(CRITERIA, ratings, recused)).toEqual(spread)
})
