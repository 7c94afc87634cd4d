import type { Id } from '#shared/basics/id.ts'
import { usualDueDay } from '#shared/domain/action-plan/evaluation.ts'
import type { Figure } from '#shared/domain/action-plan/indicator.ts'
import { readFigure } from '#shared/wording/figures.ts'
import { insertEvaluation } from '../../store/repositories/evaluations.ts'
import { insertIndicator, insertMeasurement } from '../../store/repositories/indicators.ts'
import type { WriteTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import type { EvaluationSeed, IndicatorSeed, MeasurementSeed } from './plan-seed.ts'

interface IndicatorPlace {
  readonly projectId?: Id<'project'>
  readonly measureId?: Id<'measure'>
  readonly fieldOfActionId?: Id<'field-of-action'>
}

/** An indicator of the file with its values; without a place it is one of the region. */
export async function seedIndicator(tx: WriteTx, deps: Deps, seed: IndicatorSeed, place: IndicatorPlace): Promise<void> {
  const { title, unit, topic = 'results', isCumulative = false, target = null, measurements } = seed
  const indicatorId = deps.newId('indicator')
  await insertIndicator(tx, {
    id: indicatorId,
    title,
    unit,
    topic,
    fieldOfActionId: place.fieldOfActionId ?? null,
    projectId: place.projectId ?? null,
    measureId: place.measureId ?? null,
    isCumulative,
    target: target === null ? null : figureOf(target),
  })
  for (const measurement of measurements) await seedMeasurement(tx, deps, indicatorId, measurement)
}

async function seedMeasurement(tx: WriteTx, deps: Deps, indicatorId: Id<'indicator'>, seed: MeasurementSeed): Promise<void> {
  const { value, precision = 'exact', from = null, on, isDayOfSource = false, source, comment = '' } = seed
  await insertMeasurement(tx, {
    id: deps.newId('measurement'),
    indicatorId,
    figure: figureOf(value),
    precision,
    periodFrom: from,
    referenceDate: on,
    isDayOfSource,
    source,
    comment,
    recordedAt: deps.now(),
    importId: null,
    withdrawal: null,
  })
}

export async function seedEvaluation(
  tx: WriteTx,
  deps: Deps,
  { year, parts, finishedOn }: EvaluationSeed,
  subject: { readonly projectId?: Id<'project'>; readonly fieldOfActionId?: Id<'field-of-action'> },
): Promise<void> {
  await insertEvaluation(tx, {
    id: deps.newId('evaluation'),
    projectId: subject.projectId ?? null,
    fieldOfActionId: subject.fieldOfActionId ?? null,
    year,
    parts,
    dueOn: usualDueDay(year),
    finishedOn,
  })
}

function figureOf(text: string): Figure {
  const figure = readFigure(text)
  if (figure === null) throw new Error(`Not a figure: ${text}`)
  return figure
}
