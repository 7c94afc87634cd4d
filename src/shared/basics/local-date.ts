import { Temporal } from 'temporal-polyfill'

/** A calendar day without time and zone, written `YYYY-MM-DD`; sorts as text. */
export type LocalDate = string & { readonly __kind: 'local-date' }

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Tells whether a text is an existing day in the form `YYYY-MM-DD`. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text)
    return true
  } catch {
    return false
  }
}

/** Takes a text that is known to be a day; throws otherwise (a bug, not a refusal). */
export function localDate(text: string): LocalDate {
  return fromPlain(Temporal.PlainDate.from(text))
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromPlain(plain(date).add({ days }))
}

/** Same day number `months` later, or the last day of that month where it is missing (BGB § 188 (3)). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return fromPlain(plain(date).add({ months }))
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return plain(from).until(plain(to), { largestUnit: 'days' }).days
}

export function weekdayOf(date: LocalDate): Weekday {
  return plain(date).dayOfWeek as Weekday
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4)) // a LocalDate is `YYYY-MM-DD`; lists ask for thousands of years
}

export function earlierOf(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b
}

export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? b : a
}

function plain(date: LocalDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(date)
}

function fromPlain(date: Temporal.PlainDate): LocalDate {
  return date.toString() as LocalDate
}
