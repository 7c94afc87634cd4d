import { z } from 'zod'
import type { LocalDate } from '../basics/local-date.ts'
import { caseClockTime, caseDate, caseInstant } from './case-values.ts'

/** The cases of `allianz deadline` (F01–F10): names and values are a contract. */

const amount = z.int().min(1).max(3660)

const period = {
  from: caseDate,
  amount,
  unit: z.enum(['days', 'weeks', 'months', 'working-days']),
  shiftToWorkday: z.boolean().default(true),
  corpusChristi: z.boolean().default(false),
}

/** One question about a date: end of a response period, of its extension, receipt of an invitation or sending, last day. */
export const deadlineCase = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('response'), ...period }),
  z.strictObject({ kind: z.literal('extension'), ...period }),
  z.strictObject({
    kind: z.literal('fixed'),
    day: caseDate,
    shiftToWorkday: z.boolean().default(true),
    corpusChristi: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('invitation'),
    meeting: caseDate,
    noticeDays: z.int().min(0).max(3660),
    corpusChristi: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('receipt'),
    sentAt: caseInstant,
    by: z.enum(['email', 'letter']),
    closeOfBusiness: caseClockTime.prefault('17:00'),
    corpusChristi: z.boolean().default(false),
  }),
  z.strictObject({ kind: z.literal('period'), firstDay: caseDate, months: amount }),
])

export type DeadlineCase = z.infer<typeof deadlineCase>

/** What the command answers to one case. */
export type DeadlineAnswer =
  | { readonly end: LocalDate; readonly shifted: boolean; readonly because: readonly string[]; readonly sentence: string }
  | {
      readonly latestReceipt: LocalDate
      readonly shifted: boolean
      readonly because: readonly string[]
      readonly sentence: string
    }
  | { readonly receivedOn: LocalDate; readonly because: readonly string[]; readonly sentence: string }
  | { readonly lastDay: LocalDate; readonly sentence: string }
