import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { IndicatorBook, IndicatorSeries, NewIndicator } from '#shared/contract/indicators.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Indicator } from '#shared/domain/action-plan/indicator.ts'
import { findFieldOfAction } from '../../store/repositories/action-plan.ts'
import { insertIndicator, listIndicators } from '../../store/repositories/indicators.ts'
import { listMeasures } from '../../store/repositories/measures.ts'
import { findProject } from '../../store/repositories/projects.ts'
import type { ReadTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadSeries } from './load-series.ts'
import { loadPlanFacts } from './plan-facts.ts'

/** Every indicator with its series, and what a new one can belong to. */
export function listIndicatorBook(deps: Deps): Promise<IndicatorBook> {
  return deps.store.read(async (tx) => {
    const facts = await loadPlanFacts(tx, deps.now())
    return {
      series: await loadSeries(tx),
      fields: facts.fields
        .filter(({ actionPlanId }) => actionPlanId === facts.current?.id)
        .map(({ id, number, title }) => ({ id, title: `${number} ${title}` })),
      projects: facts.projects.map(({ project }) => ({ id: project.id, title: project.shortTitle })),
      measures: (await listMeasures(tx)).map(({ id, title }) => ({ id, title })),
    }
  })
}

export function showIndicator(
  deps: Deps,
  { indicatorId }: { readonly indicatorId: Id<'indicator'> },
): Promise<Result<IndicatorSeries, Refusal<'NOT_FOUND'>>> {
  return deps.store.read(async (tx) => {
    const found = (await loadSeries(tx)).find(({ indicator }) => indicator.id === indicatorId)
    return found === undefined ? err({ code: 'NOT_FOUND', what: 'indicator', id: indicatorId }) : ok(found)
  })
}

type AddRefusal = Refusal<'NOT_FOUND' | 'INDICATOR_EXISTS'>

/** Names what is counted; twice the same in one place is refused. */
export function addIndicator(
  deps: Deps,
  input: NewIndicator,
): Promise<Result<{ readonly indicatorId: Id<'indicator'> }, AddRefusal>> {
  return deps.store.write(acting(deps, 'action-plan.add-indicator'), async (tx) => {
    const missing = await missingSubject(tx, input)
    if (missing !== null) return err(missing)
    if ((await listIndicators(tx)).some((known) => isSame(known, input)))
      return err({ code: 'INDICATOR_EXISTS', title: input.title })
    const indicator: Indicator = { ...input, id: deps.newId('indicator') }
    await insertIndicator(tx, indicator)
    tx.note({ subject: 'indicator', subjectId: indicator.id, before: null, after: toJson(indicator), reason: null })
    return ok({ indicatorId: indicator.id })
  })
}

async function missingSubject(
  tx: ReadTx,
  { fieldOfActionId, projectId, measureId }: NewIndicator,
): Promise<Refusal<'NOT_FOUND'> | null> {
  if (projectId !== null && (await findProject(tx, projectId)) === undefined)
    return { code: 'NOT_FOUND', what: 'project', id: projectId }
  if (fieldOfActionId !== null && (await findFieldOfAction(tx, fieldOfActionId)) === undefined)
    return { code: 'NOT_FOUND', what: 'field-of-action', id: fieldOfActionId }
  if (measureId !== null && !(await listMeasures(tx)).some(({ id }) => id === measureId))
    return { code: 'NOT_FOUND', what: 'measure', id: measureId }
  return null
}

function isSame(known: Indicator, input: NewIndicator): boolean {
  return (
    known.title.toLocaleLowerCase('de') === input.title.toLocaleLowerCase('de') &&
    known.fieldOfActionId === input.fieldOfActionId &&
    known.projectId === input.projectId &&
    known.measureId === input.measureId
  )
}
