import { expect, test } from 'vitest'
import { toId } from '../../basics/id.ts'
import { cents } from '../../basics/money.ts'
import type { RankingLine } from '../../domain/projects/assessment.ts'
import { FURTHER_ORDER_CASES } from './further-order.cases.ts'
import { leftForFurtherOrder } from './further-order.ts'

test.each(FURTHER_ORDER_CASES)('$title', ({ budget, orders, states, left }) => {
  const line = (isBelowBudget: boolean) => (euro: number) => ({ isBelowBudget, grant: cents(euro * 100) }) as RankingLine
  const given = orders.map(({ isSettled, above, below }) => ({
    resolutionId: isSettled ? toId<'resolution'>('r') : null,
    lines: [...above.map(line(false)), ...below.map(line(true))],
  }))
  const found = leftForFurtherOrder(
    cents(budget * 100),
    given,
    states.map((state) => ({ state })),
  )
  expect(found).toBe(left === null ? null : left * 100)
})
