import { expect, test } from 'vitest'
import { type ClockTime, endOfDay, instant } from '../basics/instant.ts'
import { localDate } from '../basics/local-date.ts'
import {
  deadlineDay,
  formatClockTime,
  formatDate,
  formatDateLong,
  formatDateLongWithWeekday,
  formatDateWithWeekday,
  formatDayAndMonth,
  formatDeadline,
  formatDeadlineLong,
  formatInstant,
  formatMonth,
  formatTime,
} from './dates.ts'

const thursday = localDate('2026-11-19')

test('a day in every form', () => {
  expect(
    [formatDate, formatDayAndMonth, formatDateLong, formatMonth, formatDateWithWeekday, formatDateLongWithWeekday].map((form) =>
      form(thursday),
    ),
  ).toEqual(['19.11.2026', '19.11.', '19. November 2026', 'November 2026', 'Do, 19.11.2026', 'Donnerstag, 19. November 2026'])
  expect(formatDateLong(localDate('2027-03-01'))).toBe('1. März 2027')
})

test('every weekday', () => {
  const week = Array.from({ length: 7 }, (_, day) => formatDateWithWeekday(localDate(`2026-11-${16 + day}`)).slice(0, 2))
  expect(week).toEqual(['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'])
})

test('an instant by the German clock, in winter and in summer', () => {
  expect(formatInstant(instant('2026-11-10T09:00:00Z'))).toBe('10.11.2026, 10:00 Uhr')
  expect(formatTime(instant('2026-07-10T09:00:00Z'))).toBe('11:00 Uhr')
  expect(formatInstant(instant('2026-11-09T23:30:00Z'))).toBe('10.11.2026, 00:30 Uhr')
  expect(formatClockTime('17:00' as ClockTime)).toBe('17:00 Uhr')
})

test('a deadline at midnight is 24:00 of the day before (F09)', () => {
  expect(formatDeadline(endOfDay(thursday))).toBe('Do, 19.11.2026, 24:00 Uhr')
  expect(formatDeadlineLong(endOfDay(thursday))).toBe('Donnerstag, 19. November 2026, 24:00 Uhr')
  expect(deadlineDay(endOfDay(thursday))).toBe(thursday)
})

test('a deadline at a clock time keeps it (F09)', () => {
  expect(formatDeadline(instant('2026-11-19T12:00:00+01:00'))).toBe('Do, 19.11.2026, 12:00 Uhr')
  expect(formatDeadline(instant('2026-11-19T23:59:59+01:00'))).toBe('Do, 19.11.2026, 23:59 Uhr')
})
