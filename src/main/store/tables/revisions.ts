import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { MeasureKind } from '#shared/domain/action-plan/measure.ts'

export interface StrategyTable {
  readonly strategy_id: Id<'strategy'>
  readonly title: string
  readonly publisher: string
  readonly year: number
  /** JSON of StrategyGoal[]. */
  readonly goals: string
  readonly version: number
}

export interface RevisionTable {
  readonly revision_id: Id<'revision'>
  readonly action_plan_id: Id<'action-plan'> | null
  readonly based_on_id: Id<'action-plan'> | null
  readonly revision: string
  readonly title: string
  /** JSON of RevisionText. */
  readonly text: string
  readonly resolution_id: Id<'resolution'> | null
  readonly started_at: Instant
  readonly version: number
}

export interface MeasureTable {
  readonly measure_id: Id<'measure'>
  readonly field_of_action_id: Id<'field-of-action'>
  readonly kind: MeasureKind
  readonly title: string
  readonly description: string
  readonly criteria: string
  readonly results: string
  readonly funded_by: string
  readonly starts_on: LocalDate | null
  readonly ends_on: LocalDate | null
  readonly version: number
}

export interface MeasureActorTable {
  readonly measure_id: Id<'measure'>
  readonly position: number
  readonly member_id: Id<'member'> | null
  readonly name: string
}

export interface MeasureEventTable {
  readonly measure_event_id: Id<'measure-event'>
  readonly measure_id: Id<'measure'>
  readonly title: string
  readonly held_from_on: LocalDate
  readonly held_until_on: LocalDate | null
  readonly place: string
  readonly remark: string
  readonly version: number
}
