import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { IndicatorTopic, Precision } from '#shared/domain/action-plan/indicator.ts'

export interface IndicatorTable {
  readonly indicator_id: Id<'indicator'>
  readonly title: string
  readonly unit: string
  readonly topic: IndicatorTopic
  readonly field_of_action_id: Id<'field-of-action'> | null
  readonly project_id: Id<'project'> | null
  readonly measure_id: Id<'measure'> | null
  readonly is_cumulative: 0 | 1
  readonly target_digits: number | null
  readonly target_decimals: number | null
}

export interface MeasurementTable {
  readonly measurement_id: Id<'measurement'>
  readonly indicator_id: Id<'indicator'>
  readonly digits: number
  readonly decimals: number
  readonly precision: Precision
  readonly period_from_on: LocalDate | null
  readonly reference_on: LocalDate
  readonly is_day_of_source: 0 | 1
  readonly taken_from: string
  readonly comment: string
  readonly recorded_at: Instant
  readonly measurement_import_id: Id<'measurement-import'> | null
}

export interface MeasurementWithdrawalTable {
  readonly measurement_id: Id<'measurement'>
  readonly withdrawn_at: Instant
  readonly reason: string
}

export interface MeasurementImportTable {
  readonly measurement_import_id: Id<'measurement-import'>
  readonly at: Instant
  readonly file_name: string
  readonly undone_at: Instant | null
}

export interface EvaluationTable {
  readonly evaluation_id: Id<'evaluation'>
  readonly project_id: Id<'project'> | null
  readonly field_of_action_id: Id<'field-of-action'> | null
  readonly year: number
  readonly goal: string
  readonly target_group: string
  readonly standing: string
  readonly results: string
  readonly outlook: string
  readonly due_on: LocalDate
  readonly finished_on: LocalDate | null
  readonly version: number
}
