import { dateOf, endOfDay, fromEpoch, type Instant, toEpoch } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import type { BallotFact } from '../../domain/resolutions/ballot-facts.ts'
import type { DecisiveMoment } from '../../domain/rules-of-procedure/rule-options.ts'
import { addWorkingDays } from '../deadlines/working-days.ts'

/** F08: a letter is under way for so many working days. */
const DAYS_OF_A_LETTER = 2

/**
 * R09, § 2.3 (massgeblich): when a ballot counts as given. Usually at its receipt; where the postmark decides, a letter that was
 * posted on the last day of the deadline or before counts as given on the day of its postmark, at the latest moment that fits.
 */
export function decisiveAt(
  { receivedAt, postedOn }: Pick<BallotFact, 'receivedAt' | 'postedOn'>,
  deadline: Instant,
  decisiveMoment: DecisiveMoment,
): Instant {
  if (decisiveMoment === 'receipt' || postedOn === null || postedOn > lastDayOf(deadline)) return receivedAt
  return [receivedAt, endOfDay(postedOn), deadline].reduce((first, at) => (at < first ? at : first))
}

/** F09: „24:00“ belongs to the day that ends with it. */
export function lastDayOf(deadline: Instant): LocalDate {
  return dateOf(fromEpoch(toEpoch(deadline) - 1))
}

/** F08, § 2.3 (massgeblich): until when letters may arrive that were posted in time; null where the receipt decides. */
export function lettersUntil(deadline: Instant, decisiveMoment: DecisiveMoment, corpusChristi: boolean): Instant | null {
  if (decisiveMoment === 'receipt') return null
  return endOfDay(addWorkingDays(lastDayOf(deadline), DAYS_OF_A_LETTER, corpusChristi).date)
}
