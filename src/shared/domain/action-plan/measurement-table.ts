import type { LocalDate } from '../../basics/local-date.ts'

/** What a column of a table with measurements can stand for. */
export const MEASUREMENT_FIELDS = [
  'indicator',
  'subject',
  'value',
  'unit',
  'referenceDate',
  'periodFrom',
  'source',
  'precision',
  'comment',
] as const
export type MeasurementField = (typeof MEASUREMENT_FIELDS)[number]

/** What is wrong in a row, and where. */
export type MeasurementProblem =
  | { readonly code: 'MISSING'; readonly field: MeasurementField }
  | { readonly code: 'FORMULA'; readonly field: MeasurementField }
  | { readonly code: 'TOO_LONG'; readonly field: MeasurementField; readonly most: number }
  | { readonly code: 'NO_FIGURE'; readonly value: string }
  | { readonly code: 'NO_PERIOD'; readonly field: MeasurementField; readonly value: string }
  | { readonly code: 'PERIOD_REVERSED' }
  | { readonly code: 'IN_FUTURE'; readonly day: LocalDate }
  | { readonly code: 'UNKNOWN_PRECISION'; readonly value: string }
  | { readonly code: 'UNKNOWN_INDICATOR'; readonly title: string }
  | { readonly code: 'AMBIGUOUS_INDICATOR'; readonly title: string; readonly subjects: readonly string[] }
  | { readonly code: 'UNIT_DIFFERS'; readonly unit: string; readonly expected: string }
  | { readonly code: 'TWICE_IN_FILE'; readonly row: number }

/** What a row of the table would do: a new value, one that is known already, or nothing because of what is wrong. */
export interface MeasurementRow {
  /** As the table program counts it; the headings are row 1. */
  readonly row: number
  readonly title: string
  /** The value with unit, period and source, as it will be shown. */
  readonly text: string
  readonly state: 'new' | 'known' | 'error'
  readonly problems: readonly MeasurementProblem[]
}
