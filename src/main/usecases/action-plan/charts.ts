import { err, ok, type Result } from '#shared/basics/result.ts'
import type { ChartBook, ChartName, NamedChart } from '#shared/contract/charts.ts'
import type { IndicatorSeries } from '#shared/contract/indicators.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import { countingOf } from '#shared/domain/action-plan/indicator.ts'
import type { Measure } from '#shared/domain/action-plan/measure.ts'
import { drawSvg } from '#shared/wording/charts/draw-svg.ts'
import { seriesChart } from '#shared/wording/charts/series-chart.ts'
import { CHART_FILE_PART } from '#shared/wording/plans.ts'
import { stateLabel } from '#shared/wording/screens/projects.ts'
import { fileName } from '../../documents/kit/file-name.ts'
import { drawPng } from '../../documents/kit/pictures/draw-png.ts'
import { listMeasures } from '../../store/repositories/measures.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { loadSeries } from './load-series.ts'
import { type ChartedField, fieldMapOn, memberMatrixOn } from './plan-charts.ts'
import { isOpenProject, loadPlanFacts, type PlanFacts } from './plan-facts.ts'

/** Twice as large as on screen, so that print stays sharp. */
const PNG_SCALE = 3

/** Every chart of the Handlungskonzept that has something to show. */
export function listCharts(deps: Deps): Promise<ChartBook> {
  return deps.store.read(async (tx) => {
    const facts = await loadPlanFacts(tx, deps.now())
    const shown = (await loadSeries(tx)).filter(({ measurements }) => countingOf(measurements).length > 1)
    return {
      fields: facts.current === undefined ? [] : [mapOf(facts), await matrixOf(tx, facts)],
      region: shown.filter(({ subject }) => subject.kind === 'region').map(seriesOf),
      results: shown.filter(({ subject }) => subject.kind !== 'region').map(seriesOf),
    }
  })
}

export function showChart(deps: Deps, { name }: { readonly name: ChartName }): Promise<Result<NamedChart, Refusal<'NOT_FOUND'>>> {
  return deps.store.read(async (tx) => {
    if (name.kind === 'series') {
      const series = (await loadSeries(tx)).find(({ indicator }) => indicator.id === name.indicatorId)
      return series === undefined ? err({ code: 'NOT_FOUND', what: 'indicator', id: name.indicatorId }) : ok(seriesOf(series))
    }
    const facts = await loadPlanFacts(tx, deps.now())
    return ok(name.kind === 'field-map' ? mapOf(facts) : await matrixOf(tx, facts))
  })
}

/** A chart as a file: the same picture as on screen and in papers. */
export async function drawChart(
  deps: Deps,
  { name, format }: { readonly name: ChartName; readonly format: 'png' | 'svg' },
): Promise<Result<UploadedFile, Refusal<'NOT_FOUND'>>> {
  const shown = await showChart(deps, { name })
  if (!shown.ok) return shown
  const { chart } = shown.value
  const svg = drawSvg(chart)
  const content = format === 'svg' ? svg : ((await drawPng(svg, PNG_SCALE)) as Uint8Array<ArrayBuffer>)
  const title = chart.title.split(':')[0] ?? ''
  return ok(
    new File([content], fileName([CHART_FILE_PART, title], format), { type: format === 'svg' ? 'image/svg+xml' : 'image/png' }),
  )
}

function seriesOf(series: IndicatorSeries): NamedChart {
  return { name: { kind: 'series', indicatorId: series.indicator.id }, chart: seriesChart(series) }
}

function mapOf(facts: PlanFacts): NamedChart {
  const chart = fieldMapOn(facts.today, chartedFields(facts, []), (known) => ({
    isOpen: isOpenProject(known),
    state: stateLabel(known.row.state),
  }))
  return { name: { kind: 'field-map' }, chart }
}

async function matrixOf(tx: ReadTx, facts: PlanFacts): Promise<NamedChart> {
  const chart = await memberMatrixOn(tx, facts.today, chartedFields(facts, await listMeasures(tx)))
  return { name: { kind: 'member-matrix' }, chart }
}

/** The fields in force, with what belongs to them and to those that they continue. */
function chartedFields(facts: PlanFacts, measures: readonly Measure[]): readonly ChartedField[] {
  return facts.fields
    .filter(({ actionPlanId }) => actionPlanId === facts.current?.id)
    .map(({ id, number, title }) => {
      const chain = new Set(facts.chainOf(id).map((one) => one.id))
      return {
        number,
        title,
        projects: facts.projectsOf(id),
        measures: measures.filter(({ fieldOfActionId }) => chain.has(fieldOfActionId)),
      }
    })
}
