import { atTime, type ClockTime } from '#shared/basics/instant.ts'
import { addDays, type LocalDate, yearOf } from '#shared/basics/local-date.ts'
import { latestReceipt } from '#shared/rules/deadlines/latest-receipt.ts'
import { lastDayOfPeriod } from '#shared/rules/deadlines/period.ts'
import { type Receipt, receiptOf, type Sending } from '#shared/rules/deadlines/receipt.ts'
import {
  type ComputedDeadline,
  extendDeadline,
  type PeriodUnit,
  responseDeadline,
} from '#shared/rules/deadlines/response-deadline.ts'
import { workingDayFrom } from '#shared/rules/deadlines/working-days.ts'
import { choiceField, countField, dateField, flagField, type SearchShape, timeField } from './search-values.ts'

/** A question about a date while it is typed; null where a field is empty. */
export interface DeadlineValues {
  readonly question: 'response' | 'notice' | 'period'
  readonly begins: 'receipt' | 'sending'
  readonly receivedOn: LocalDate | null
  readonly sentOn: LocalDate | null
  readonly sentTime: ClockTime | null
  readonly way: 'email' | 'letter'
  readonly closeOfBusiness: ClockTime | null
  readonly amount: number | null
  readonly unit: PeriodUnit
  readonly shift: boolean
  readonly corpusChristi: boolean
  readonly extended: boolean
  readonly extraAmount: number | null
  readonly extraUnit: PeriodUnit
  readonly meetingDay: LocalDate | null
  readonly noticeDays: number | null
  readonly firstDay: LocalDate | null
  readonly months: number | null
}

export const UNITS = ['days', 'weeks', 'months', 'working-days'] as const satisfies readonly PeriodUnit[]

/** The address of a deadline; days begin around today. */
export function deadlineShape(today: LocalDate): SearchShape<DeadlineValues> {
  const workday = workingDayFrom(today, false).date
  return {
    question: choiceField('response', ['response', 'notice', 'period']),
    begins: choiceField('receipt', ['receipt', 'sending']),
    receivedOn: dateField(workday),
    sentOn: dateField(workday),
    sentTime: timeField('10:00' as ClockTime),
    way: choiceField('email', ['email', 'letter']),
    closeOfBusiness: timeField('17:00' as ClockTime),
    amount: countField(14),
    unit: choiceField('days', UNITS),
    shift: flagField(true),
    corpusChristi: flagField(false),
    extended: flagField(false),
    extraAmount: countField(7),
    extraUnit: choiceField('days', UNITS),
    meetingDay: dateField(addDays(workday, 28)),
    noticeDays: countField(14),
    firstDay: dateField(workday),
    months: countField(12),
  }
}

const DATES = ['receivedOn', 'sentOn', 'meetingDay', 'firstDay'] as const
type DateKey = (typeof DATES)[number]

/** What the rules say about a question; the steps in the order in which they were taken. */
export type DeadlineAnswer =
  | {
      readonly question: 'response'
      readonly sending: { readonly sentOn: LocalDate; readonly facts: Sending; readonly receipt: Receipt } | null
      readonly from: LocalDate
      readonly period: { readonly amount: number; readonly unit: PeriodUnit; readonly shiftToWorkday: boolean }
      readonly computed: ComputedDeadline
      readonly extension: {
        readonly period: { readonly amount: number; readonly unit: PeriodUnit; readonly shiftToWorkday: boolean }
        readonly computed: ComputedDeadline
      } | null
    }
  | {
      readonly question: 'notice'
      readonly notice: { readonly meeting: LocalDate; readonly noticeDays: number; readonly corpusChristi: boolean }
      readonly found: ReturnType<typeof latestReceipt>
    }
  | { readonly question: 'period'; readonly firstDay: LocalDate; readonly months: number; readonly lastDay: LocalDate }

/** Works a question out; null while something that it needs is missing or out of range. */
export function answerDeadline(values: DeadlineValues): DeadlineAnswer | null {
  if (shownDates(values).some((key) => !isInRange(values[key]))) return null
  if (values.question === 'notice') return answerNotice(values)
  if (values.question === 'period') return answerPeriod(values)
  return answerResponse(values)
}

/** The dates that are on the page. */
export function shownDates({ question, begins }: DeadlineValues): readonly DateKey[] {
  if (question === 'notice') return ['meetingDay']
  if (question === 'period') return ['firstDay']
  return begins === 'receipt' ? ['receivedOn'] : ['sentOn']
}

/** Years for which holidays mean something. */
export function isInRange(date: LocalDate | null): boolean {
  return date !== null && yearOf(date) >= 1990 && yearOf(date) <= 2200
}

function answerNotice({ meetingDay, noticeDays, corpusChristi }: DeadlineValues): DeadlineAnswer | null {
  if (meetingDay === null || noticeDays === null) return null
  const notice = { meeting: meetingDay, noticeDays, corpusChristi }
  return { question: 'notice', notice, found: latestReceipt(notice) }
}

function answerPeriod({ firstDay, months }: DeadlineValues): DeadlineAnswer | null {
  if (firstDay === null || months === null) return null
  return { question: 'period', firstDay, months, lastDay: lastDayOfPeriod(firstDay, months) }
}

function answerResponse(values: DeadlineValues): DeadlineAnswer | null {
  const { amount, unit, shift, corpusChristi, extended, extraAmount, extraUnit } = values
  const sending = values.begins === 'sending' ? sendingOf(values) : null
  const from = values.begins === 'sending' ? sending?.receipt.receivedOn : values.receivedOn
  if (from === undefined || from === null || amount === null || (extended && extraAmount === null)) return null
  const period = { amount, unit, shiftToWorkday: shift }
  const computed = responseDeadline({ ...period, from, corpusChristi })
  const more = { amount: extraAmount ?? 0, unit: extraUnit, shiftToWorkday: shift }
  const extension = extended ? { period: more, computed: extendDeadline({ ...more, oldEnd: computed.end, corpusChristi }) } : null
  return { question: 'response', sending, from, period, computed, extension }
}

function sendingOf({ sentOn, sentTime, way, closeOfBusiness, corpusChristi }: DeadlineValues) {
  if (sentOn === null || sentTime === null || closeOfBusiness === null) return null
  const facts: Sending = { sentAt: atTime(sentOn, sentTime), by: way, closeOfBusiness, corpusChristi }
  return { sentOn, facts, receipt: receiptOf(facts) }
}
