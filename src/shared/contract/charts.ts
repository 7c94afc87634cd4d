import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { Chart } from '../domain/action-plan/chart.ts'
import { mayRefuse } from './refusals.ts'
import { answer, idOf, type UploadedFile } from './shapes.ts'

/** Which chart is meant. */
export type ChartName =
  | { readonly kind: 'field-map' }
  | { readonly kind: 'member-matrix' }
  | { readonly kind: 'series'; readonly indicatorId: Id<'indicator'> }

export interface NamedChart {
  readonly name: ChartName
  readonly chart: Chart
}

/** Every chart of the Handlungskonzept in the order of the page. */
export interface ChartBook {
  readonly fields: readonly NamedChart[]
  /** Figures of the region with more than one value. */
  readonly region: readonly NamedChart[]
  /** What projects, fields and measures reached, with more than one value. */
  readonly results: readonly NamedChart[]
}

const name = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('field-map') }),
  z.object({ kind: z.literal('member-matrix') }),
  z.object({ kind: z.literal('series'), indicatorId: idOf('indicator') }),
]) satisfies z.ZodType<ChartName>

export const chartsContract = {
  list: oc.output(answer<ChartBook>()),

  show: oc.input(z.object({ name })).errors(mayRefuse('NOT_FOUND')).output(answer<NamedChart>()),

  /** A chart as a file for other papers. */
  draw: oc
    .input(z.object({ name, format: z.enum(['png', 'svg']) }))
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<UploadedFile>()),
}
