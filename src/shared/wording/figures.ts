import type { LocalDate } from '../basics/local-date.ts'
import type { Figure, Measurement, Precision } from '../domain/action-plan/indicator.ts'
import { formatDate } from './dates.ts'
import { formatWhole, NBSP } from './numbers.ts'

/** A figure in German form with the places behind the comma that the source gave it: „4,5“. */
export function formatFigure({ digits, decimals }: Figure): string {
  if (decimals === 0) return formatWhole(digits)
  const text = String(Math.abs(digits)).padStart(decimals + 1, '0')
  const whole = formatWhole(Number(text.slice(0, -decimals)))
  return `${digits < 0 ? '−' : ''}${whole},${text.slice(-decimals)}`
}

export const PRECISION_LABELS: Readonly<Record<Precision, string>> = {
  exact: 'genau',
  about: 'ca.',
  over: 'über',
  almost: 'knapp',
}

/** „ca. 15.500“, as the source says it. */
export function formatMeasured({ figure, precision }: Pick<Measurement, 'figure' | 'precision'>): string {
  return precision === 'exact' ? formatFigure(figure) : `${PRECISION_LABELS[precision]}${NBSP}${formatFigure(figure)}`
}

/** The value with its unit: „ca. 15.500 Betriebe“, „31 %“. */
export function formatWithUnit(measurement: Pick<Measurement, 'figure' | 'precision'>, unit: string): string {
  return unit === '' ? formatMeasured(measurement) : `${formatMeasured(measurement)}${NBSP}${unit}`
}

/** The day or period of a value: „2023“ for a whole year, „06/2023“ for a month, else days; whole year and month by the calendar. */
export function formatPeriod({
  periodFrom,
  referenceDate,
  isDayOfSource,
}: Pick<Measurement, 'periodFrom' | 'referenceDate' | 'isDayOfSource'>): string {
  if (isDayOfSource) return `Bericht vom ${formatDate(referenceDate)}`
  if (periodFrom === null) return formatDate(referenceDate)
  if (isWholeYear(periodFrom, referenceDate)) return referenceDate.slice(0, 4)
  if (isWholeMonth(periodFrom, referenceDate)) return `${referenceDate.slice(5, 7)}/${referenceDate.slice(0, 4)}`
  return `${formatDate(periodFrom)} bis ${formatDate(referenceDate)}`
}

function isWholeYear(from: LocalDate, until: LocalDate): boolean {
  return from === `${until.slice(0, 4)}-01-01` && until.endsWith('-12-31')
}

function isWholeMonth(from: LocalDate, until: LocalDate): boolean {
  const [year, month] = [Number(until.slice(0, 4)), Number(until.slice(5, 7))]
  const lastDay = month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return from === `${until.slice(0, 7)}-01` && until.endsWith(String(lastDay))
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Reads a number as a table program stores it: „4.5“, „0.30000000000000004“; rounded to three decimals, null where it is none. */
export function readStoredFigure(text: string): Figure | null {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value) || Math.abs(value) > 1e12) return null
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(3).split('.')
  const kept = fraction.replace(/0+$/, '')
  const digits = Number(`${whole}${kept}`)
  return { digits: value < 0 ? -digits : digits, decimals: kept.length }
}

/** Reads a number as people write it: „1.234,5“, „−3800“, „1 200“; null where it is none or has more than three decimals. */
export function readFigure(text: string): Figure | null {
  const plain = text
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(/^[−–]/, '-')
  const parts = /^(-?)(\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,(\d{1,3}))?$/.exec(plain)
  if (parts === null) return null
  const [, sign = '', whole = '', fraction = ''] = parts
  const digits = Number(`${whole.replaceAll('.', '')}${fraction}`)
  return Number.isSafeInteger(digits) ? { digits: sign === '-' ? -digits : digits, decimals: fraction.length } : null
}
