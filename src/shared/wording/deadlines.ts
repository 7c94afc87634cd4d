import { endOfDay } from '../basics/instant.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { LatestReceipt, NoticePeriod } from '../rules/deadlines/latest-receipt.ts'
import type { Receipt, Sending } from '../rules/deadlines/receipt.ts'
import type { ComputedDeadline, PeriodUnit, ResponsePeriod } from '../rules/deadlines/response-deadline.ts'
import type { SkippedDay } from '../rules/deadlines/working-days.ts'
import { formatClockTime, formatDate, formatDateWithWeekday, formatDayAndMonth, formatDeadline } from './dates.ts'
import { formatCount, formatList, NBSP } from './numbers.ts'

const UNITS: Readonly<Record<PeriodUnit, readonly [singular: string, plural: string]>> = {
  days: ['Tag', 'Tage'],
  weeks: ['Woche', 'Wochen'],
  months: ['Monat', 'Monate'],
  'working-days': ['Arbeitstag', 'Arbeitstage'],
}

/** „14 Tage“, „1 Monat“, „5 Arbeitstage“. */
export function formatPeriod(amount: number, unit: PeriodUnit): string {
  return formatCount(amount, ...UNITS[unit])
}

/**
 * A computed deadline that explains itself, for letter and screen: „Zugang Mi, 04.11.2026; 14 Tage enden am Mi, 18.11.2026;
 * 18.11. ist Buß- und Bettag; Frist Do, 19.11.2026, 24:00 Uhr (§ 187 Abs. 1, §§ 188, 193 BGB)“.
 */
export function deadlineSentence(period: Omit<ResponsePeriod, 'corpusChristi'>, computed: ComputedDeadline): string {
  return explain(`Zugang ${formatDateWithWeekday(period.from)}`, period, computed, paragraphs('start', period.unit, computed))
}

/** The same for an extension, counted from the end of the old deadline (F10). */
export function extensionSentence(period: Omit<ResponsePeriod, 'corpusChristi'>, computed: ComputedDeadline): string {
  return explain(
    `Ende der bisherigen Frist ${formatDateWithWeekday(period.from)}`,
    period,
    computed,
    paragraphs('extension', period.unit, computed),
  )
}

/** A deadline on a named day (F02, F03): „Frist Sa, 31.10.2026; 31.10. ist Reformationsfest; …“. */
export function fixedDeadlineSentence(computed: ComputedDeadline): string {
  const end = `Frist ${formatDeadline(endOfDay(computed.end))}`
  if (!computed.shifted) return `${end} (fester Tag)`
  return `Fester Tag ${formatDateWithWeekday(computed.unshifted)}; ${skippedDays(computed.because)}; ${end} (§${NBSP}193 BGB)`
}

/** „18.11. ist Buß- und Bettag“; several days are listed, empty when none was skipped. */
export function skippedDays(skipped: readonly SkippedDay[]): string {
  return formatList(skipped.map((day) => `${formatDayAndMonth(day.date)} ist ${day.name}`))
}

/** F07 in a sentence: by when an invitation has to be received. */
export function latestReceiptSentence(notice: NoticePeriod, found: LatestReceipt): string {
  const days = formatPeriod(notice.noticeDays, 'days')
  const count = `Sitzung ${formatDateWithWeekday(notice.meeting)}; ${days} zwischen Zugang und Sitzung`
  const moved = found.shifted ? `; ${skippedDays(found.because)}` : ''
  return `${count}${moved}; Zugang spätestens ${formatDateWithWeekday(found.latestReceipt)}`
}

/** F08 in a sentence: when a sending counts as received, and why. */
export function receiptSentence(sending: Sending, receipt: Receipt): string {
  const received = `Zugang ${formatDateWithWeekday(receipt.receivedOn)}`
  switch (receipt.because) {
    case 'same-day':
      return `${received} (am Tag der Sendung, innerhalb der Geschäftszeit)`
    case 'after-hours':
      return `${received} (gesendet nach Geschäftsschluss um ${formatClockTime(sending.closeOfBusiness)}, daher am nächsten Werktag)`
    case 'not-a-working-day':
      return `${received} (${skippedDays(receipt.skipped)}, daher am nächsten Werktag)`
    case 'two-working-days-of-post':
      return `${received} (zwei Werktage nach Aufgabe zur Post)`
  }
}

/** The last day of a period of months: „12 Monate ab 01.03.2027 enden am Di, 29.02.2028 (…)“. */
export function periodSentence(firstDay: LocalDate, months: number, lastDay: LocalDate): string {
  const period = `${formatPeriod(months, 'months')} ab ${formatDate(firstDay)}`
  const verb = months === 1 ? 'endet' : 'enden'
  return `${period} ${verb} am ${formatDateWithWeekday(lastDay)} (§${NBSP}187 Abs.${NBSP}2, §${NBSP}188 Abs.${NBSP}2 BGB)`
}

function explain(
  start: string,
  period: Omit<ResponsePeriod, 'corpusChristi'>,
  computed: ComputedDeadline,
  norms: string,
): string {
  const length = formatPeriod(period.amount, period.unit)
  const verb = period.amount === 1 ? 'endet' : 'enden'
  const counted = computed.shifted ? `${length} ${verb} am ${formatDateWithWeekday(computed.unshifted)}` : length
  const skipped = computed.because.length === 0 ? '' : `; ${skippedDays(computed.because)}`
  return `${start}; ${counted}${skipped}; Frist ${formatDeadline(endOfDay(computed.end))} (${norms})`
}

/** The paragraphs of the BGB that were applied; working days are counted by agreement, not by § 188. */
function paragraphs(kind: 'start' | 'extension', unit: PeriodUnit, { shifted }: ComputedDeadline): string {
  if (unit === 'working-days') {
    const norm = kind === 'start' ? `187 Abs.${NBSP}1` : '190'
    return `§${NBSP}${norm} BGB; Arbeitstage Mo–Fr ohne Feiertage`
  }
  if (kind === 'extension') return shifted ? `§§${NBSP}188, 190, 193 BGB` : `§§${NBSP}188, 190 BGB`
  return shifted ? `§${NBSP}187 Abs.${NBSP}1, §§${NBSP}188, 193 BGB` : `§${NBSP}187 Abs.${NBSP}1, §${NBSP}188 BGB`
}
