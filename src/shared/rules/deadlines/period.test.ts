import { expect, test } from 'vitest'
import { localDate } from '../../basics/local-date.ts'
import { TERMS } from './period.cases.ts'
import { lastDayOfPeriod } from './period.ts'

test.each(TERMS)('$title', ({ firstDay, months, lastDay }) => {
  expect(lastDayOfPeriod(localDate(firstDay), months)).toBe(lastDay)
})
