import { describe, expect, test } from 'vitest'
import { localDate } from '../../basics/local-date.ts'
import { FIXED, MOVABLE, NO_HOLIDAYS } from './holidays.cases.ts'
import { holidayOn, holidaysBetween, holidaysOf } from './holidays.ts'

describe.each(MOVABLE)('%i', (year, karfreitag, ostermontag, himmelfahrt, pfingstmontag, fronleichnam, bussUndBettag) => {
  const movable = [
    [karfreitag, 'Karfreitag'],
    [ostermontag, 'Ostermontag'],
    [himmelfahrt, 'Christi Himmelfahrt'],
    [pfingstmontag, 'Pfingstmontag'],
    [bussUndBettag, 'Buß- und Bettag'],
  ] as const
  const expected = [...FIXED, ...movable].map(([day, name]) => ({ date: `${year}-${day}`, name })).toSorted(byDate)

  test('the library and our own table agree (F04)', () => {
    expect(holidaysOf(year, false).toSorted(byDate)).toEqual(expected)
  })

  test('Fronleichnam only where a commune has it (F05)', () => {
    const corpusChristi = { date: `${year}-${fronleichnam}`, name: 'Fronleichnam' }
    expect(holidaysOf(year, true).toSorted(byDate)).toEqual([...expected, corpusChristi].toSorted(byDate))
  })

  test.each(NO_HOLIDAYS)('%s is none (F04)', (day) => {
    expect(holidayOn(localDate(`${year}-${day}`), true)).toBeNull()
  })
})

test('between two days of different years, both included (F04)', () => {
  const found = holidaysBetween(localDate('2026-12-26'), localDate('2028-01-01'), false)
  expect([found.length, found.at(0)?.date, found.at(-1)?.date]).toEqual([13, '2026-12-26', '2028-01-01'])
  expect(holidaysBetween(localDate('2026-12-27'), localDate('2026-12-31'), false)).toEqual([])
})

test('holidays come in the order of the calendar (F04)', () => {
  const dates = holidaysOf(2026, true).map((day) => day.date)
  expect(dates).toEqual(dates.toSorted())
})

function byDate(
  a: { readonly date: string; readonly name: string },
  b: { readonly date: string; readonly name: string },
): number {
  return a.date === b.date ? a.name.localeCompare(b.name) : a.date.localeCompare(b.date)
}
