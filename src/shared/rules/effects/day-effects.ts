import { atTime, type ClockTime } from '../../basics/instant.ts'
import { addDays, type LocalDate } from '../../basics/local-date.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { checkNotice } from '../deadlines/notice.ts'
import { receiptOf } from '../deadlines/receipt.ts'
import { fixedDeadline, responseDeadline } from '../deadlines/response-deadline.ts'
import { addWorkingDays, restDayOn } from '../deadlines/working-days.ts'
import { rollDateOf } from '../eligibility/roll-changes.ts'
import { agendaClosesOn } from '../meeting/late-item.ts'
import type { Effect, RuleExample } from './effect.ts'

const NOON = '12:00' as ClockTime
const CLOSE_OF_BUSINESS = '17:00' as ClockTime

/** F01, F02: when the usual deadline of an Umlauf ends whose papers are received on the day of the example. */
export function deadlineEffect(options: RuleOptions, { day, corpusChristi }: RuleExample): Effect {
  const { end, because } = responseDeadline({ ...periodOf(options), from: day, corpusChristi })
  return { effect: 'deadline', from: day, end, because }
}

/** R22: how many may vote in an Umlauf that starts on the day of the example and during which one member leaves. */
export function rollDateEffect(options: RuleOptions, { day, corpusChristi, members }: RuleExample): Effect {
  const { end } = responseDeadline({ ...periodOf(options), from: day, corpusChristi })
  const rollDate = rollDateOf(options, day, end)
  return { effect: 'roll-date', rollDate, entitled: rollDate < end ? members : Math.max(members - 1, 0) }
}

/** F06, § 2.3 (frist_umlauf): the earliest end of an Umlauf whose papers are received on the day of the example. */
export function earliestEndEffect(options: RuleOptions, { day, corpusChristi }: RuleExample): Effect {
  const { date } = addWorkingDays(day, options.circularMinimumWorkingDays, corpusChristi)
  return { effect: 'earliest-end', from: day, end: date }
}

/** F02, F03: what becomes of the first rest day on which a deadline could end after the usual period. */
export function restDayEffect(options: RuleOptions, { day, corpusChristi }: RuleExample): Effect {
  let date = addDays(day, options.circularDays)
  let rest = restDayOn(date, corpusChristi)
  while (rest === null) {
    date = addDays(date, 1)
    rest = restDayOn(date, corpusChristi)
  }
  const { end } = fixedDeadline({ day: date, shiftToWorkday: options.shiftDeadlineToWorkday, corpusChristi })
  return { effect: 'rest-day', rest, end }
}

/** F07: the last day on which an invitation to a meeting on the day of the example may be received or sent. */
export function noticeEffect(options: RuleOptions, { day, corpusChristi }: RuleExample): Effect {
  const { latestReceipt } = checkNotice({ meeting: day, options, corpusChristi, invitations: [] })
  return { effect: 'notice', meeting: day, latest: latestReceipt }
}

/** F07, F08: the last day on which an invitation to a meeting on the day of the example may be posted as a letter. */
export function postingEffect(options: RuleOptions, { day, corpusChristi }: RuleExample): Effect {
  const { latestReceipt } = checkNotice({ meeting: day, options, corpusChristi, invitations: [] })
  let latest = latestReceipt
  while (isTooLate(latest)) latest = addDays(latest, -1)
  return { effect: 'posting', meeting: day, latest }

  function isTooLate(sentOn: LocalDate): boolean {
    const invitations = [{ sentOn, receivedOn: receivedOn(sentOn, corpusChristi) }]
    return checkNotice({ meeting: day, options, corpusChristi, invitations }).late.length > 0
  }
}

/** F08, § 2.3 (massgeblich): a letter that is posted on the last day of a deadline, which is the day of the example. */
export function postedEffect({ decisiveMoment }: RuleOptions, { day, corpusChristi }: RuleExample): Effect {
  const countsOn = decisiveMoment === 'postmark' ? day : receivedOn(day, corpusChristi)
  return { effect: 'posted', postedOn: day, countsOn, isLate: countsOn > day }
}

/** § 2.3 (tagesordnung_ergaenzung), F01: the last day for additions to the agenda of a meeting on the day of the example; null where it plays no part. */
export function agendaClosesEffect(options: RuleOptions, { day }: RuleExample): Effect | null {
  if (options.agendaAddition !== 'until-before-meeting') return null
  return { effect: 'agenda-closes', meeting: day, lastDay: agendaClosesOn(day, options) }
}

/** F01: the last day of so many days after the day of the example, without a shift. */
export function lastDayEffect(amount: number, { day, corpusChristi }: RuleExample): Effect {
  const { end } = responseDeadline({ from: day, amount, unit: 'days', shiftToWorkday: false, corpusChristi })
  return { effect: 'last-day', from: day, end }
}

function periodOf({ circularDays, circularDaysCounting, shiftDeadlineToWorkday }: RuleOptions) {
  return { amount: circularDays, unit: circularDaysCounting, shiftToWorkday: shiftDeadlineToWorkday } as const
}

function receivedOn(sentOn: LocalDate, corpusChristi: boolean): LocalDate {
  return receiptOf({ sentAt: atTime(sentOn, NOON), by: 'letter', closeOfBusiness: CLOSE_OF_BUSINESS, corpusChristi }).receivedOn
}
