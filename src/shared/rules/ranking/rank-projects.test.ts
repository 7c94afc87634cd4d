import { expect, test } from 'vitest'
import { cents } from '../../basics/money.ts'
import { BUDGETS, GROUNDS, ORDERS, THREE_PROJECTS } from './rank-projects.cases.ts'
import { decidedBy, rankProjects } from './rank-projects.ts'

test.each(ORDERS)('$title', ({ candidates, preference, order }) => {
  const ranked = rankProjects(candidates, null, preference)
  expect(ranked.map(({ project, rank, isTied }) => `${rank} ${project}${isTied ? ' =' : ''}`)).toEqual(order)
})

test('equal ones apart, the order in which projects are given never matters (R38)', () => {
  for (const { candidates, preference } of ORDERS.filter(({ order }) => order.every((line) => !line.endsWith('=')))) {
    const inOrder = rankProjects(candidates, null, preference)
    const rotated = [...candidates.slice(1), ...candidates.slice(0, 1)]
    expect(rankProjects(candidates.toReversed(), null, preference)).toEqual(inOrder)
    expect(rankProjects(rotated, null, preference)).toEqual(inOrder)
  }
})

test.each(BUDGETS)('$title', ({ budget, below }) => {
  const ranked = rankProjects(THREE_PROJECTS, budget === null ? null : cents(budget))
  expect(ranked.filter(({ isBelowBudget }) => isBelowBudget).map(({ project }) => project)).toEqual(below)
})

test.each(GROUNDS)('steht davor, weil: $title', ({ upper, lower, preference, ground }) => {
  expect(decidedBy(upper, lower, preference)).toBe(ground)
})
