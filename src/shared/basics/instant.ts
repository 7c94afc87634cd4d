import { Temporal } from 'temporal-polyfill'
import { addDays, type LocalDate } from './local-date.ts'
import { err, ok, type Result } from './result.ts'

/** A moment in UTC, written `YYYY-MM-DDTHH:MM:SS.sssZ`; sorts as text. The legal clock is Europe/Berlin (F09). */
export type Instant = string & { readonly __kind: 'instant' }

/** A wall clock time `HH:MM`. */
export type ClockTime = string & { readonly __kind: 'clock-time' }

export interface NotAnInstant {
  readonly code: 'NOT_AN_INSTANT'
  readonly text: string
}

const LEGAL_ZONE = 'Europe/Berlin'

/** Reads an ISO instant with offset or Z; refuses a time without zone. */
export function parseInstant(text: string): Result<Instant, NotAnInstant> {
  try {
    return ok(fromEpoch(Temporal.Instant.from(text).epochMilliseconds))
  } catch {
    return err({ code: 'NOT_AN_INSTANT', text })
  }
}

/** Takes a text that is known to be an instant; throws otherwise. */
export function instant(text: string): Instant {
  return fromEpoch(Temporal.Instant.from(text).epochMilliseconds)
}

export function fromEpoch(milliseconds: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ fractionalSecondDigits: 3 }) as Instant
}

export function toEpoch(at: Instant): number {
  return Temporal.Instant.from(at).epochMilliseconds
}

/** The day that the legal clock shows. */
export function dateOf(at: Instant): LocalDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(LEGAL_ZONE).toPlainDate().toString() as LocalDate
}

/** The time of day that the legal clock shows, `HH:MM`. */
export function timeOf(at: Instant): ClockTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(LEGAL_ZONE).toPlainTime().toString({ smallestUnit: 'minute' }) as ClockTime
}

/** „2026-11-10T09:00:00+01:00“: what the legal clock shows, with its distance from UTC, for readers outside. */
export function zonedText(at: Instant): string {
  return Temporal.Instant.from(at).toString({ timeZone: LEGAL_ZONE, smallestUnit: 'second' })
}

/** The moment a wall clock in Germany shows this day and time. */
export function atTime(date: LocalDate, time: ClockTime): Instant {
  const zoned = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: LEGAL_ZONE, plainTime: Temporal.PlainTime.from(time) })
  return fromEpoch(zoned.epochMilliseconds)
}

/** 00:00 of a day. */
export function startOfDay(date: LocalDate): Instant {
  return atTime(date, '00:00' as ClockTime)
}

/**
 * 24:00 of a day, that is 00:00 of the next. A deadline „Do 19.11.2026, 24:00“ is this moment:
 * what arrives at or before it is in time (F09, R09).
 */
export function endOfDay(date: LocalDate): Instant {
  return startOfDay(addDays(date, 1))
}

export function addMinutes(at: Instant, minutes: number): Instant {
  return fromEpoch(toEpoch(at) + minutes * 60_000)
}
