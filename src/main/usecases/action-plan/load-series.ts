import { byGermanOrder } from '#shared/basics/german-order.ts'
import type { IndicatorSeries, IndicatorSubject } from '#shared/contract/indicators.ts'
import { contradictionsOf } from '#shared/domain/action-plan/contradiction.ts'
import { INDICATOR_TOPICS, type Indicator } from '#shared/domain/action-plan/indicator.ts'
import { listFieldsOfAction } from '../../store/repositories/action-plan.ts'
import { findAlliance } from '../../store/repositories/alliance.ts'
import { listIndicators, listMeasurements } from '../../store/repositories/indicators.ts'
import { listMeasures } from '../../store/repositories/measures.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import type { ReadTx } from '../../store/store.ts'

/** Every indicator with what it belongs to, its values and where they contradict each other. */
export async function loadSeries(tx: ReadTx): Promise<readonly IndicatorSeries[]> {
  const measurementsOf = Map.groupBy(await listMeasurements(tx), ({ indicatorId }) => indicatorId)
  const subjectOf = await loadSubjects(tx)
  const series = (await listIndicators(tx)).map((indicator): IndicatorSeries => {
    const measurements = measurementsOf.get(indicator.id) ?? []
    return {
      indicator,
      subject: subjectOf(indicator),
      measurements,
      contradictions: contradictionsOf(indicator, measurements),
    }
  })
  return series.toSorted(byPlaceAndTitle)
}

/** The region first, by topic and title. */
function byPlaceAndTitle(a: IndicatorSeries, b: IndicatorSeries): number {
  const kinds = ['region', 'field', 'project', 'measure']
  return (
    kinds.indexOf(a.subject.kind) - kinds.indexOf(b.subject.kind) ||
    INDICATOR_TOPICS.indexOf(a.indicator.topic) - INDICATOR_TOPICS.indexOf(b.indicator.topic) ||
    byGermanOrder(a.subject.title, b.subject.title) ||
    byGermanOrder(a.indicator.title, b.indicator.title)
  )
}

async function loadSubjects(tx: ReadTx): Promise<(indicator: Indicator) => IndicatorSubject> {
  const region = (await findAlliance(tx))?.region ?? ''
  const fields = new Map((await listFieldsOfAction(tx)).map(({ id, title }) => [id, title]))
  const projects = new Map((await listProjects(tx)).map(({ id, shortTitle }) => [id, shortTitle]))
  const measures = new Map((await listMeasures(tx)).map(({ id, title }) => [id, title]))
  return ({ fieldOfActionId, projectId, measureId }) => {
    if (fieldOfActionId !== null) return { kind: 'field', id: fieldOfActionId, title: fields.get(fieldOfActionId) ?? '' }
    if (projectId !== null) return { kind: 'project', id: projectId, title: projects.get(projectId) ?? '' }
    if (measureId !== null) return { kind: 'measure', id: measureId, title: measures.get(measureId) ?? '' }
    return { kind: 'region', title: region }
  }
}
