import { expect, test } from 'vitest'
import { endOfDay } from '../../basics/instant.ts'
import { SOUND_START, STARTS } from './may-start.cases.ts'
import { mayStart } from './may-start.ts'

test.each(STARTS)('$title', ({ facts, problems }) => {
  const { options, ...others } = facts
  const start = { ...SOUND_START, ...others, options: { ...SOUND_START.options, ...options } }
  expect(mayStart({ ...start, endsAt: endOfDay(start.endsOn) })).toEqual(problems)
})
