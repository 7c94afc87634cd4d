import type { LocalDate } from '#shared/basics/local-date.ts'
import type { ActionPlan } from '#shared/domain/action-plan/action-plan.ts'
import type { Evaluation } from '#shared/domain/action-plan/evaluation.ts'
import type { IndicatorTopic, Precision } from '#shared/domain/action-plan/indicator.ts'
import type { Measure, MeasureEvent } from '#shared/domain/action-plan/measure.ts'
import type { Chapter, FieldText, RevisionText } from '#shared/domain/action-plan/revision.ts'
import type { Strategy } from '#shared/domain/action-plan/strategy.ts'
import type { OrganizationSeed } from './alliance-seed.ts'

export type StrategySeed = Omit<Strategy, 'id'> & { readonly key: string }

/** A plan with its fields, and what it says; `text` is left out where nobody wrote it down. */
export type ActionPlanSeed = Omit<ActionPlan, 'id'> & {
  readonly fields: readonly FieldSeed[]
  readonly text?: Omit<RevisionText, 'chapters' | 'fields' | 'droppedFields' | 'strategyIds'> & {
    readonly chapters: readonly Omit<Chapter, 'resolutionIds'>[]
    readonly strategies: readonly string[]
    /** Fields of the plan before that end, by key. */
    readonly droppedFields: readonly { readonly field: string; readonly reason: string }[]
  }
}

/** A field; `continues` names fields of the plan before, `strategyGoals` „strategy/goal“, both by key. */
export type FieldSeed = Pick<FieldText, 'number' | 'title'> &
  Partial<Pick<FieldText, 'goals' | 'approaches' | 'futureApproaches' | 'networking' | 'isCrossCutting'>> & {
    readonly key: string
    readonly continues?: readonly string[]
    readonly strategyGoals?: readonly string[]
  }

/** A revision in work that adds fields to the plan in force. */
export interface DraftSeed {
  readonly revision: string
  readonly title: string
  readonly fields: readonly Pick<FieldText, 'number' | 'title' | 'isCrossCutting' | 'goals' | 'approaches'>[]
}

export type MeasureSeed = Pick<Measure, 'kind' | 'title'> &
  Partial<Pick<Measure, 'description' | 'criteria' | 'results' | 'fundedBy' | 'startsOn' | 'endsOn'>> & {
    readonly field: string
    readonly actors: readonly OrganizationSeed[]
    readonly events?: readonly (Pick<MeasureEvent, 'heldFrom'> &
      Partial<Pick<MeasureEvent, 'title' | 'heldUntil' | 'place' | 'remark'>>)[]
    readonly indicators?: readonly IndicatorSeed[]
  }

export interface IndicatorSeed {
  readonly title: string
  readonly unit: string
  readonly topic?: IndicatorTopic
  readonly isCumulative?: boolean
  /** Numbers as people write them: „4,5“. */
  readonly target?: string | null
  readonly measurements: readonly MeasurementSeed[]
}

export interface MeasurementSeed {
  readonly value: string
  readonly precision?: Precision
  readonly from?: LocalDate
  readonly on: LocalDate
  readonly isDayOfSource?: boolean
  readonly source: string
  readonly comment?: string
}

export type EvaluationSeed = Pick<Evaluation, 'year' | 'parts' | 'finishedOn'>
