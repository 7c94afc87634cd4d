import { addDays, type LocalDate } from '../../basics/local-date.ts'
import { type SkippedDay, workingDayUpTo } from './working-days.ts'

export interface NoticePeriod {
  readonly meeting: LocalDate
  /** Whole days between receipt and meeting; neither of the two is counted. */
  readonly noticeDays: number
  readonly corpusChristi: boolean
}

export interface LatestReceipt {
  readonly latestReceipt: LocalDate
  readonly unshifted: LocalDate
  readonly shifted: boolean
  readonly because: readonly SkippedDay[]
}

/**
 * F07: the last day on which an invitation may be received: meeting − notice − 1, or the working day before it, because § 193
 * does not help the inviter. Where the rules count from dispatch it is the last day of dispatch.
 */
export function latestReceipt({ meeting, noticeDays, corpusChristi }: NoticePeriod): LatestReceipt {
  const unshifted = addDays(meeting, -noticeDays - 1)
  const { date, skipped } = workingDayUpTo(unshifted, corpusChristi)
  return { latestReceipt: date, unshifted, shifted: date !== unshifted, because: skipped }
}
