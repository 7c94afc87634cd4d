import { expect, test } from 'vitest'
import { endOfDay } from '../../basics/instant.ts'
import { localDate } from '../../basics/local-date.ts'
import { BETWEEN, DAYS, ENDS, REMINDERS } from './working-days.cases.ts'
import {
  addWorkingDays,
  isWorkingDay,
  subtractWorkingDays,
  workingDayFrom,
  workingDaysBetween,
  workingDayUpTo,
} from './working-days.ts'

test.each(DAYS)('$title', ({ day, corpusChristi = false, ...expected }) => {
  expect(isWorkingDay(localDate(day), corpusChristi)).toBe(expected.isWorkingDay)
})

test.each(BETWEEN)('$title', ({ from, to, days }) => {
  expect(workingDaysBetween(localDate(from), localDate(to), false)).toBe(days)
  if (days > 0) expect(addWorkingDays(localDate(from), days, false).date).toBe(to)
})

test.each(REMINDERS)('$title', ({ deadline, daysBefore, remindOn }) => {
  expect(subtractWorkingDays(localDate(deadline), daysBefore, false)).toBe(remindOn)
})

test.each(ENDS)('$title', ({ day, endsAt }) => {
  expect(endOfDay(localDate(day))).toBe(endsAt)
})

test('a working day stays where it is (F02, F07)', () => {
  const day = localDate('2026-11-19')
  expect(workingDayFrom(day, false)).toEqual({ date: day, skipped: [] })
  expect(workingDayUpTo(day, false)).toEqual({ date: day, skipped: [] })
})
