import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'

export const INDICATOR_TOPICS = ['economy', 'population', 'labor-market', 'education', 'results'] as const
export type IndicatorTopic = (typeof INDICATOR_TOPICS)[number]

/** What is counted: of the region, or of one field of action, project or measure. */
export interface Indicator {
  readonly id: Id<'indicator'>
  readonly title: string
  readonly unit: string
  readonly topic: IndicatorTopic
  /** At most one of the three is set; none: the region. */
  readonly fieldOfActionId: Id<'field-of-action'> | null
  readonly projectId: Id<'project'> | null
  readonly measureId: Id<'measure'> | null
  /** Sums up from the beginning on and can only rise. */
  readonly isCumulative: boolean
  readonly target: Figure | null
}

/** A number in whole digits: 4,5 is `{ digits: 45, decimals: 1 }`. No floating point. */
export interface Figure {
  readonly digits: number
  readonly decimals: number
}

/** As the source says: genau, ca., über, knapp. */
export const PRECISIONS = ['exact', 'about', 'over', 'almost'] as const
export type Precision = (typeof PRECISIONS)[number]

/** Messwert: one value with day or period and source. Never overwritten; a wrong one is withdrawn with the reason. */
export interface Measurement {
  readonly id: Id<'measurement'>
  readonly indicatorId: Id<'indicator'>
  readonly figure: Figure
  readonly precision: Precision
  /** First day of the period; null for a value on one day. */
  readonly periodFrom: LocalDate | null
  /** The day it holds for, or the last day of its period. */
  readonly referenceDate: LocalDate
  /** The source names no day of its own; `referenceDate` is the day of the source. */
  readonly isDayOfSource: boolean
  readonly source: string
  readonly comment: string
  readonly recordedAt: Instant
  readonly importId: Id<'measurement-import'> | null
  /** Why it no longer counts; null as long as it does. */
  readonly withdrawal: MeasurementWithdrawal | null
}

export interface MeasurementWithdrawal {
  readonly at: Instant
  readonly reason: string
}

/** Measurements that came out of one table, which can be taken back as a whole. */
export interface MeasurementImport {
  readonly id: Id<'measurement-import'>
  readonly at: Instant
  readonly fileName: string
  readonly undoneAt: Instant | null
}

/** Compares two figures by value: negative when `one` is smaller. */
export function compareFigures(one: Figure, other: Figure): number {
  const decimals = Math.max(one.decimals, other.decimals)
  return inTenths(one, decimals) - inTenths(other, decimals)
}

/** The value for a scale of a chart or a cell of a table; never for a decision. */
export function approximate({ digits, decimals }: Figure): number {
  return digits / 10 ** decimals
}

/** Measurements that still count, by their day. */
export function countingOf(measurements: readonly Measurement[]): readonly Measurement[] {
  return measurements
    .filter(({ withdrawal }) => withdrawal === null)
    .toSorted((a, b) => a.referenceDate.localeCompare(b.referenceDate) || a.recordedAt.localeCompare(b.recordedAt))
}

function inTenths({ digits, decimals }: Figure, wanted: number): number {
  return digits * 10 ** (wanted - decimals)
}
