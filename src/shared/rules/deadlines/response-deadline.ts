import { assertNever } from '../../basics/assert-never.ts'
import { addDays, addMonths, type LocalDate } from '../../basics/local-date.ts'
import { addWorkingDays, type SkippedDay, workingDayFrom } from './working-days.ts'

/** In what a period is measured. */
export type PeriodUnit = 'days' | 'weeks' | 'months' | 'working-days'

/** A period that begins with an event on `from`, for example the receipt; `amount` is a whole number of at least 1. */
export interface ResponsePeriod {
  readonly from: LocalDate
  readonly amount: number
  readonly unit: PeriodUnit
  readonly shiftToWorkday: boolean
  readonly corpusChristi: boolean
}

/** Ends at 24:00 of `end` (F09). `because` lists the days that moved it: passed over when shifting, or holidays not counted. */
export interface ComputedDeadline {
  readonly end: LocalDate
  readonly unshifted: LocalDate
  readonly shifted: boolean
  readonly because: readonly SkippedDay[]
}

/** F01, F02, F06: the last day of a period; the day of the event is not counted (BGB §§ 187 (1), 188, 193). */
export function responseDeadline(period: ResponsePeriod): ComputedDeadline {
  const { from, amount, unit, corpusChristi } = period
  switch (unit) {
    case 'days':
      return fixedDeadline({ ...period, day: addDays(from, amount) })
    case 'weeks':
      return fixedDeadline({ ...period, day: addDays(from, 7 * amount) })
    case 'months':
      return fixedDeadline({ ...period, day: addMonths(from, amount) })
    case 'working-days': {
      const { date, skipped } = addWorkingDays(from, amount, corpusChristi)
      return { end: date, unshifted: date, shifted: false, because: skipped }
    }
    default:
      return assertNever(unit)
  }
}

/** F02, F03: a deadline on a named day; with `shiftToWorkday` it moves to the next working day, else it stays. */
export function fixedDeadline(fixed: {
  readonly day: LocalDate
  readonly shiftToWorkday: boolean
  readonly corpusChristi: boolean
}): ComputedDeadline {
  if (!fixed.shiftToWorkday) return { end: fixed.day, unshifted: fixed.day, shifted: false, because: [] }
  const { date, skipped } = workingDayFrom(fixed.day, fixed.corpusChristi)
  return { end: date, unshifted: fixed.day, shifted: date !== fixed.day, because: skipped }
}

/** F10: the new end of an extended deadline, counted from the end of the old one (BGB § 190). */
export function extendDeadline(extension: Omit<ResponsePeriod, 'from'> & { readonly oldEnd: LocalDate }): ComputedDeadline {
  return responseDeadline({ ...extension, from: extension.oldEnd })
}
