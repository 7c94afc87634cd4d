import { addDays, addMonths, type LocalDate } from '../../basics/local-date.ts'

/**
 * F01, BGB §§ 187 (2), 188 (2), (3): the last day of a period of months whose first day is counted, such as the term of a
 * project. It is the day before the one with the same number, or the last day of the month where that day is missing.
 */
export function lastDayOfPeriod(firstDay: LocalDate, months: number): LocalDate {
  const isFirstOfMonth = firstDay.endsWith('-01')
  return isFirstOfMonth ? addDays(addMonths(firstDay, months), -1) : addMonths(addDays(firstDay, -1), months)
}
