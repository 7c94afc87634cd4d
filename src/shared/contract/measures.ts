import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import { MEASURE_KINDS, type Measure, type MeasureEvent } from '../domain/action-plan/measure.ts'
import type { IndicatorSeries } from './indicators.ts'
import { mayRefuse } from './refusals.ts'
import { answer, filledLine, idOf, line, localDate, text, version } from './shapes.ts'

export interface MeasureRow {
  readonly measure: Measure
  readonly version: number
  readonly field: {
    readonly id: Id<'field-of-action'>
    readonly number: number
    readonly title: string
    readonly revision: string
  }
  readonly events: readonly (MeasureEvent & { readonly version: number })[]
  readonly series: readonly IndicatorSeries[]
}

/** Measures of all plans, and what the form offers to choose from. */
export interface MeasureBook {
  readonly measures: readonly MeasureRow[]
  readonly fields: readonly { readonly id: Id<'field-of-action'>; readonly number: number; readonly title: string }[]
  readonly members: readonly { readonly id: Id<'member'>; readonly name: string }[]
}

const content = z.object({
  fieldOfActionId: idOf('field-of-action'),
  kind: z.enum(MEASURE_KINDS),
  title: filledLine,
  description: text,
  criteria: text,
  results: text,
  fundedBy: line,
  startsOn: localDate.nullable(),
  endsOn: localDate.nullable(),
  actors: z.array(z.object({ memberId: idOf('member').nullable(), name: filledLine })).max(50),
}) satisfies z.ZodType<Omit<Measure, 'id'>>

const event = z.object({
  measureId: idOf('measure'),
  title: line,
  heldFrom: localDate,
  heldUntil: localDate.nullable(),
  place: line,
  remark: line,
}) satisfies z.ZodType<Omit<MeasureEvent, 'id'>>

export type MeasureContent = z.infer<typeof content>
export type EventContent = z.infer<typeof event>

export const measuresContract = {
  list: oc.output(answer<MeasureBook>()),

  add: oc
    .input(content)
    .errors(mayRefuse('NOT_FOUND', 'PERIOD_REVERSED'))
    .output(answer<{ readonly measureId: Id<'measure'> }>()),

  change: oc
    .input(z.object({ measureId: idOf('measure'), version, content }))
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE', 'PERIOD_REVERSED'))
    .output(answer<{ readonly measureId: Id<'measure'> }>()),

  /** Removes what was entered by mistake: refused once events or figures rest on it. */
  remove: oc
    .input(z.object({ measureId: idOf('measure') }))
    .errors(mayRefuse('NOT_FOUND', 'MEASURE_IN_USE'))
    .output(answer<{ readonly measureId: Id<'measure'> }>()),

  addEvent: oc
    .input(event)
    .errors(mayRefuse('NOT_FOUND', 'PERIOD_REVERSED'))
    .output(answer<{ readonly eventId: Id<'measure-event'> }>()),

  changeEvent: oc
    .input(z.object({ eventId: idOf('measure-event'), version, content: event }))
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE', 'PERIOD_REVERSED'))
    .output(answer<{ readonly eventId: Id<'measure-event'> }>()),
}
