import { expect, test } from 'vitest'
import { type ClockTime, endOfDay, instant } from '../../basics/instant.ts'
import { localDate } from '../../basics/local-date.ts'
import { RECEIPTS } from './receipt.cases.ts'
import { receiptOf } from './receipt.ts'
import {
  addWorkingDays,
  isWorkingDay,
  subtractWorkingDays,
  workingDayFrom,
  workingDaysBetween,
  workingDayUpTo,
} from './working-days.ts'

test.each(RECEIPTS)('$title', ({ sentAt, by, receivedOn, because }) => {
  const sending = { sentAt: instant(sentAt), by, closeOfBusiness: '17:00' as ClockTime, corpusChristi: false }
  expect(receiptOf(sending)).toMatchObject({ receivedOn, because })
})

test('24 and 31 December are working days, weekends and holidays are none (F06)', () => {
  const days = ['2026-12-24', '2026-12-31', '2026-12-26', '2026-12-27', '2026-11-18', '2026-06-04']
  expect(days.map((day) => isWorkingDay(localDate(day), false))).toEqual([true, true, false, false, false, true])
  expect(isWorkingDay(localDate('2026-06-04'), true)).toBe(false)
})

test('a working day stays where it is (F02, F07)', () => {
  const day = localDate('2026-11-19')
  expect(workingDayFrom(day, false)).toEqual({ date: day, skipped: [] })
  expect(workingDayUpTo(day, false)).toEqual({ date: day, skipped: [] })
})

test('three working days before Do 19.11.2026, for the reminder → Fr 13.11.2026 (F06)', () => {
  expect(subtractWorkingDays(localDate('2026-11-19'), 3, false)).toBe('2026-11-13')
})

test('working days between two days, the first not counted (F01, F06)', () => {
  expect(workingDaysBetween(localDate('2026-11-12'), localDate('2026-11-20'), false)).toBe(5)
  expect(workingDaysBetween(localDate('2026-11-20'), localDate('2026-11-12'), false)).toBe(0)
  expect(addWorkingDays(localDate('2026-11-12'), 5, false).date).toBe('2026-11-20')
})

test('24:00 is 00:00 of the next day, also when the clock changes (F09)', () => {
  const ends = ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2027-03-28', '2027-10-31']
  expect(ends.map((day) => endOfDay(localDate(day)))).toEqual([
    '2026-03-28T23:00:00.000Z',
    '2026-03-29T22:00:00.000Z',
    '2026-10-24T22:00:00.000Z',
    '2026-10-25T23:00:00.000Z',
    '2027-03-28T22:00:00.000Z',
    '2027-10-31T23:00:00.000Z',
  ])
})
