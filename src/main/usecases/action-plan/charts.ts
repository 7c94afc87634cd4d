import { byGermanOrder } from '#shared/basics/german-order.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { ChartBook, ChartName, NamedChart } from '#shared/contract/charts.ts'
import type { IndicatorSeries } from '#shared/contract/indicators.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import { countingOf } from '#shared/domain/action-plan/indicator.ts'
import { drawSvg } from '#shared/wording/charts/draw-svg.ts'
import { fieldMap } from '#shared/wording/charts/field-map.ts'
import { memberMatrix } from '#shared/wording/charts/member-matrix.ts'
import { seriesChart } from '#shared/wording/charts/series-chart.ts'
import { CHART_FILE_PART, chartSource, fieldMapSource } from '#shared/wording/plans.ts'
import { stateLabel } from '#shared/wording/screens/projects.ts'
import { fileName } from '../../documents/kit/file-name.ts'
import { drawPng } from '../../documents/kit/pictures/draw-png.ts'
import { listMeasures } from '../../store/repositories/measures.ts'
import { listMembers } from '../../store/repositories/members.ts'
import { listMemberships } from '../../store/repositories/memberships.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { loadSeries } from './load-series.ts'
import { isOpenProject, type KnownProject, loadPlanFacts, type PlanFacts } from './plan-facts.ts'

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
  const fields = currentFields(facts).map(({ id, number, title }) => ({
    number,
    title,
    projects: inOrder(facts.projectsOf(id)).map((known) => ({
      number: known.row.number,
      title: known.row.shortTitle,
      startsOn: known.row.startsOn,
      endsOn: known.row.endsOn,
      isOpen: isOpenProject(known),
      state: stateLabel(known.row.state),
    })),
  }))
  return { name: { kind: 'field-map' }, chart: fieldMap(fields, fieldMapSource(facts.today)) }
}

/** Members of today; what they carry in each field: projects as sponsor or partner, measures as actor. */
async function matrixOf(tx: ReadTx, facts: PlanFacts): Promise<NamedChart> {
  const belong = new Set(
    (await listMemberships(tx))
      .filter(({ validFrom, validUntil }) => validFrom <= facts.today && (validUntil === null || validUntil >= facts.today))
      .map(({ memberId }) => memberId),
  )
  const members = (await listMembers(tx))
    .filter(({ id, mergedInto }) => mergedInto === null && belong.has(id))
    .toSorted((a, b) => byGermanOrder(a.name, b.name))
  const measures = await listMeasures(tx)
  const fields = currentFields(facts)
  const rows = members.map(({ id, name }) => ({
    member: name,
    counts: fields.map((field) => {
      const chain = new Set(facts.chainOf(field.id).map((one) => one.id))
      const projects = facts
        .projectsOf(field.id)
        .filter(({ project }) => [project.sponsor, ...project.partners].some(({ memberId }) => memberId === id))
      const own = measures.filter(
        ({ fieldOfActionId, actors }) => chain.has(fieldOfActionId) && actors.some(({ memberId }) => memberId === id),
      )
      return projects.length + own.length
    }),
  }))
  return { name: { kind: 'member-matrix' }, chart: memberMatrix(fields, rows, chartSource(facts.today)) }
}

function inOrder(projects: readonly KnownProject[]): readonly KnownProject[] {
  return projects.toSorted((a, b) => a.row.startsOn.localeCompare(b.row.startsOn))
}

function currentFields({ fields, current }: PlanFacts) {
  return fields.filter(({ actionPlanId }) => actionPlanId === current?.id)
}
