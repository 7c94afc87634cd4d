import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { Contradiction } from '../domain/action-plan/contradiction.ts'
import { INDICATOR_TOPICS, type Indicator, type Measurement, PRECISIONS } from '../domain/action-plan/indicator.ts'
import { measurementImportsContract } from './measurement-imports.ts'
import { mayRefuse } from './refusals.ts'
import { answer, filledLine, idOf, line, localDate } from './shapes.ts'

/** One indicator with everything that was measured, and where reports contradict each other. */
export interface IndicatorSeries {
  readonly indicator: Indicator
  /** What it belongs to, as a word: the region, a field of action, a project, a measure. */
  readonly subject: IndicatorSubject
  readonly measurements: readonly Measurement[]
  readonly contradictions: readonly Contradiction[]
}

export type IndicatorSubject =
  | { readonly kind: 'region'; readonly title: string }
  | { readonly kind: 'field'; readonly id: Id<'field-of-action'>; readonly title: string }
  | { readonly kind: 'project'; readonly id: Id<'project'>; readonly title: string }
  | { readonly kind: 'measure'; readonly id: Id<'measure'>; readonly title: string }

export interface IndicatorBook {
  readonly series: readonly IndicatorSeries[]
  /** What a new indicator can belong to. */
  readonly fields: readonly { readonly id: Id<'field-of-action'>; readonly title: string }[]
  readonly projects: readonly { readonly id: Id<'project'>; readonly title: string }[]
  readonly measures: readonly { readonly id: Id<'measure'>; readonly title: string }[]
}

const figure = z.object({
  digits: z.int().min(-1_000_000_000_000).max(1_000_000_000_000),
  decimals: z.int().min(0).max(3),
})

const newIndicator = z.object({
  title: filledLine,
  unit: line,
  topic: z.enum(INDICATOR_TOPICS),
  fieldOfActionId: idOf('field-of-action').nullable(),
  projectId: idOf('project').nullable(),
  measureId: idOf('measure').nullable(),
  isCumulative: z.boolean(),
  target: figure.nullable(),
}) satisfies z.ZodType<Omit<Indicator, 'id'>>

/** A value as it is entered; what is missing is refused with its name. */
export const newMeasurement = z.object({
  indicatorId: idOf('indicator'),
  figure,
  precision: z.enum(PRECISIONS),
  periodFrom: localDate.nullable(),
  referenceDate: localDate.nullable(),
  isDayOfSource: z.boolean(),
  source: line,
  comment: line,
})

export type NewIndicator = z.infer<typeof newIndicator>
export type NewMeasurement = z.infer<typeof newMeasurement>

export const indicatorsContract = {
  imports: measurementImportsContract,

  /** Every indicator with its series. */
  list: oc.output(answer<IndicatorBook>()),

  show: oc
    .input(z.object({ indicatorId: idOf('indicator') }))
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<IndicatorSeries>()),

  add: oc
    .input(newIndicator)
    .errors(mayRefuse('NOT_FOUND', 'INDICATOR_EXISTS'))
    .output(answer<{ readonly indicatorId: Id<'indicator'> }>()),

  /** A value with its day and source; older ones stay. */
  measure: oc
    .input(newMeasurement)
    .errors(mayRefuse('NOT_FOUND', 'MEASUREMENT_INCOMPLETE', 'PERIOD_REVERSED', 'DAY_IN_FUTURE', 'MEASUREMENT_KNOWN'))
    .output(answer<{ readonly measurementId: Id<'measurement'> }>()),

  /** Lets a wrong value count no longer; it stays visible with the reason. */
  withdraw: oc
    .input(z.object({ measurementId: idOf('measurement'), reason: line }))
    .errors(mayRefuse('NOT_FOUND', 'REASON_MISSING', 'ALREADY_WITHDRAWN'))
    .output(answer<{ readonly measurementId: Id<'measurement'> }>()),
}
