import { type ClockTime, dateOf, type Instant, timeOf } from '../basics/instant.ts'
import { addDays, type LocalDate, type Weekday, weekdayOf } from '../basics/local-date.ts'

const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  1: 'Montag',
  2: 'Dienstag',
  3: 'Mittwoch',
  4: 'Donnerstag',
  5: 'Freitag',
  6: 'Samstag',
  7: 'Sonntag',
}

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const

/** „19.11.2026“. */
export function formatDate(date: LocalDate): string {
  const { year, month, day } = partsOf(date)
  return `${day}.${month}.${year}`
}

/** „18.11.“, where the year is clear. */
export function formatDayAndMonth(date: LocalDate): string {
  const { month, day } = partsOf(date)
  return `${day}.${month}.`
}

/** „19. November 2026“. */
export function formatDateLong(date: LocalDate): string {
  const { year, month, day } = partsOf(date)
  return `${Number(day)}. ${MONTHS[Number(month) - 1]} ${year}`
}

/** „November 2026“. */
export function formatMonth(date: LocalDate): string {
  const { year, month } = partsOf(date)
  return `${MONTHS[Number(month) - 1]} ${year}`
}

/** „Do, 19.11.2026“, wherever a deadline is meant. */
export function formatDateWithWeekday(date: LocalDate): string {
  return `${weekdayName(date).slice(0, 2)}, ${formatDate(date)}`
}

/** „Donnerstag, 19. November 2026“, for letters. */
export function formatDateLongWithWeekday(date: LocalDate): string {
  return `${weekdayName(date)}, ${formatDateLong(date)}`
}

/** „Donnerstag“. */
export function weekdayName(date: LocalDate): string {
  return WEEKDAYS[weekdayOf(date)]
}

/** „10:00 Uhr“ by the legal clock. */
export function formatTime(at: Instant): string {
  return formatClockTime(timeOf(at))
}

/** „17:00 Uhr“. */
export function formatClockTime(time: ClockTime): string {
  return `${time} Uhr`
}

/** „10.11.2026, 10:00 Uhr“ by the legal clock. */
export function formatInstant(at: Instant): string {
  return `${formatDate(dateOf(at))}, ${formatTime(at)}`
}

/** The end of a deadline: „Do, 19.11.2026, 24:00 Uhr“; 00:00 is written as 24:00 of the day before (F09). */
export function formatDeadline(endsAt: Instant): string {
  return `${formatDateWithWeekday(deadlineDay(endsAt))}, ${deadlineTime(endsAt)} Uhr`
}

/** The end of a deadline for letters: „Donnerstag, 19. November 2026, 24:00 Uhr“. */
export function formatDeadlineLong(endsAt: Instant): string {
  return `${formatDateLongWithWeekday(deadlineDay(endsAt))}, ${deadlineTime(endsAt)} Uhr`
}

/** The day on which a deadline ends; 00:00 belongs to the day before (F09). */
export function deadlineDay(endsAt: Instant): LocalDate {
  const date = dateOf(endsAt)
  return timeOf(endsAt) === '00:00' ? addDays(date, -1) : date
}

function deadlineTime(endsAt: Instant): string {
  const time = timeOf(endsAt)
  return time === '00:00' ? '24:00' : time
}

function partsOf(date: LocalDate): { readonly year: string; readonly month: string; readonly day: string } {
  return { year: date.slice(0, 4), month: date.slice(5, 7), day: date.slice(8, 10) }
}
