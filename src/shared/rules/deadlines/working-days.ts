import { addDays, type LocalDate, weekdayOf } from '../../basics/local-date.ts'
import { type Holiday, holidayOn } from './holidays.ts'

/** A day on which no deadline ends, with the name of the holiday or of the weekend day. */
export type SkippedDay = Holiday

/** F02, F06: Monday to Friday and no public holiday; 24 and 31 December are working days. */
export function isWorkingDay(date: LocalDate, corpusChristi: boolean): boolean {
  return restDayOn(date, corpusChristi) === null
}

/** F02: why nothing ends on this day: a holiday by its name, else „Samstag“ or „Sonntag“; null on a working day. */
export function restDayOn(date: LocalDate, corpusChristi: boolean): SkippedDay | null {
  const holiday = holidayOn(date, corpusChristi)
  if (holiday !== null) return holiday
  const weekday = weekdayOf(date)
  if (weekday === 6) return { date, name: 'Samstag' }
  return weekday === 7 ? { date, name: 'Sonntag' } : null
}

/** A working day and the rest days passed over on the way to it, in the order of the calendar. */
export interface FoundWorkingDay {
  readonly date: LocalDate
  readonly skipped: readonly SkippedDay[]
}

/** F02: this day, or the next working day after it (BGB § 193). */
export function workingDayFrom(date: LocalDate, corpusChristi: boolean): FoundWorkingDay {
  return seek(date, 1, corpusChristi)
}

/** F07: this day, or the last working day before it. */
export function workingDayUpTo(date: LocalDate, corpusChristi: boolean): FoundWorkingDay {
  const found = seek(date, -1, corpusChristi)
  return { date: found.date, skipped: found.skipped.toReversed() }
}

/** F06, F08: the working day `count` working days after a day that is not counted; skips list the holidays only. */
export function addWorkingDays(from: LocalDate, count: number, corpusChristi: boolean): FoundWorkingDay {
  let date = from
  const skipped: SkippedDay[] = []
  for (let left = count; left > 0; ) {
    date = addDays(date, 1)
    const rest = restDayOn(date, corpusChristi)
    if (rest === null) left -= 1
    else if (weekdayOf(date) <= 5) skipped.push(rest)
  }
  return { date, skipped }
}

/** F06: the working day `count` working days before a day that is not counted, for reminders. */
export function subtractWorkingDays(from: LocalDate, count: number, corpusChristi: boolean): LocalDate {
  let date = from
  for (let left = count; left > 0; ) {
    date = addDays(date, -1)
    if (isWorkingDay(date, corpusChristi)) left -= 1
  }
  return date
}

/** F01, F06: the number of working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, corpusChristi: boolean): number {
  let count = 0
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    if (isWorkingDay(date, corpusChristi)) count += 1
  }
  return count
}

function seek(from: LocalDate, step: 1 | -1, corpusChristi: boolean): FoundWorkingDay {
  const skipped: SkippedDay[] = []
  let date = from
  for (let rest = restDayOn(date, corpusChristi); rest !== null; rest = restDayOn(date, corpusChristi)) {
    skipped.push(rest)
    date = addDays(date, step)
  }
  return { date, skipped }
}
