import { expect, test } from 'vitest'
import { localDate } from '../../basics/local-date.ts'
import { SETTLING, SETTLING_REFUSALS } from './settling-resolutions.cases.ts'
import { settlingRefusal, settlingResolutions } from './settling-resolutions.ts'

const drawnOn = localDate('2026-11-25')

test.each(SETTLING)('$title', ({ resolutions, begunOnCall = [], offered }) => {
  const found = settlingResolutions(resolutions, { callNumber: '1/2027', drawnOn, begunOnCall })
  expect(found.map(({ id, isOnCall }) => [id, isOnCall])).toEqual(offered)
})

test.each(SETTLING_REFUSALS)('$title', ({ resolution, refusal }) => {
  expect(settlingRefusal(resolution, drawnOn)).toBe(refusal)
})
