import { atTime, type ClockTime, dateOf, type Instant } from '../../basics/instant.ts'
import { addDays, type LocalDate } from '../../basics/local-date.ts'
import { addWorkingDays, isWorkingDay, type SkippedDay, workingDayFrom } from './working-days.ts'

export interface Sending {
  readonly sentAt: Instant
  readonly by: 'email' | 'letter'
  /** What arrives later than this by the legal clock counts for the next working day. */
  readonly closeOfBusiness: ClockTime
  readonly corpusChristi: boolean
}

export interface Receipt {
  readonly receivedOn: LocalDate
  /** Why it is not the day of sending. */
  readonly because: 'same-day' | 'after-hours' | 'not-a-working-day' | 'two-working-days-of-post'
  readonly skipped: readonly SkippedDay[]
}

/**
 * F08: the day on which a sending counts as received. E-mail on the same day within office hours, later or on a rest day on
 * the next working day; a letter two working days after it was posted.
 */
export function receiptOf({ sentAt, by, closeOfBusiness, corpusChristi }: Sending): Receipt {
  const sentOn = dateOf(sentAt)
  if (by === 'letter') {
    const { date, skipped } = addWorkingDays(sentOn, 2, corpusChristi)
    return { receivedOn: date, because: 'two-working-days-of-post', skipped }
  }
  if (!isWorkingDay(sentOn, corpusChristi)) {
    const { date, skipped } = workingDayFrom(sentOn, corpusChristi)
    return { receivedOn: date, because: 'not-a-working-day', skipped }
  }
  if (sentAt <= atTime(sentOn, closeOfBusiness)) return { receivedOn: sentOn, because: 'same-day', skipped: [] }
  const { date, skipped } = workingDayFrom(addDays(sentOn, 1), corpusChristi)
  return { receivedOn: date, because: 'after-hours', skipped }
}
