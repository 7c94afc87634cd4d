import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Instant } from '#shared/basics/instant.ts'

/** A meeting as a calendar shows it. Its texts are for everybody who can see the calendar. */
export interface CalendarEntry {
  /** The same for ever, so that a moved meeting is moved and not entered twice (RFC 5545, UID). */
  readonly uid: string
  /** Counts the changes (RFC 5545, SEQUENCE). */
  readonly sequence: number
  readonly isCancelled: boolean
  readonly title: string
  readonly description: string
  readonly place: string
  readonly startsAt: Instant
  /** Null for an open end; calendars then show an hour. */
  readonly endsAt: Instant | null
  readonly organizer: { readonly name: string; readonly email: string }
  readonly madeAt: Instant
}

const HOUR_MS = 3_600_000

/** The calendar file: a request, or the cancellation of one. The same entry gives the same bytes. */
export function makeCalendarFile(entry: CalendarEntry): string {
  const calendar = ical({
    prodId: { company: 'Allianz', product: 'Allianz', language: 'DE' },
    method: entry.isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  })
  const start = new Date(entry.startsAt)
  const end = entry.endsAt === null ? new Date(start.getTime() + HOUR_MS) : new Date(entry.endsAt)
  calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: new Date(entry.madeAt),
    start,
    end,
    summary: entry.title,
    description: entry.description,
    location: entry.place,
    status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: entry.organizer,
  })
  return calendar.toString()
}
