import { expect, test } from 'vitest'
import { OPINIONS, POLL_END, resultOf } from './tally-opinions.cases.ts'
import { tallyOpinions } from './tally-opinions.ts'

test.each(OPINIONS)('Meinungsbild: $title', ({ opinions, result }) => {
  const facts = opinions.map(([member, receivedAt, a, b]) => ({
    member,
    receivedAt,
    ratings: new Map([...(a === 0 ? [] : [['A', a] as const]), ...(b === 0 ? [] : [['B', b] as const])]),
  }))
  const tally = tallyOpinions({ endsAt: POLL_END, steps: 5, approaches: ['A', 'B'], opinions: facts })
  expect(tally).toEqual(resultOf(result))
  expect(tallyOpinions({ endsAt: POLL_END, steps: 5, approaches: ['A', 'B'], opinions: facts.toReversed() })).toEqual(tally)
})
