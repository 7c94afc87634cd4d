import type { LocalDate } from '../../basics/local-date.ts'

/** A dated period; both days belong to it, an open end lasts. */
export interface Validity {
  readonly validFrom: LocalDate
  readonly validUntil: LocalDate | null
}

/** Whether a period covers a day, from 00:00 of its first to 24:00 of its last (R21). */
export function isInForce(period: Validity, on: LocalDate): boolean {
  return period.validFrom <= on && (period.validUntil === null || on <= period.validUntil)
}
