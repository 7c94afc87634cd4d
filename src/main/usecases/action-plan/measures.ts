import { byGermanOrder } from '#shared/basics/german-order.ts'
import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { IndicatorSeries } from '#shared/contract/indicators.ts'
import type { MeasureBook, MeasureContent, MeasureRow } from '#shared/contract/measures.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Measure } from '#shared/domain/action-plan/measure.ts'
import { findFieldOfAction } from '../../store/repositories/action-plan.ts'
import { listIndicators } from '../../store/repositories/indicators.ts'
import {
  deleteMeasure,
  insertMeasure,
  listMeasureEvents,
  listMeasures,
  updateMeasure,
} from '../../store/repositories/measures.ts'
import { listMembers } from '../../store/repositories/members.ts'
import type { ReadTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadSeries } from './load-series.ts'
import { loadPlanFacts, type PlanFacts } from './plan-facts.ts'

/** All measures with events and figures, and what the form offers to choose from. */
export function listMeasureBook(deps: Deps): Promise<MeasureBook> {
  return deps.store.read(async (tx) => {
    const facts = await loadPlanFacts(tx, deps.now())
    return {
      measures: await loadMeasureRows(tx, facts, await loadSeries(tx)),
      fields: facts.fields
        .filter(({ actionPlanId }) => actionPlanId === facts.current?.id)
        .map(({ id, number, title }) => ({ id, number, title })),
      members: (await listMembers(tx)).filter(({ mergedInto }) => mergedInto === null).map(({ id, name }) => ({ id, name })),
    }
  })
}

/** Every measure with its field, its events and those of the figures that belong to it. */
export async function loadMeasureRows(
  tx: ReadTx,
  facts: PlanFacts,
  known: readonly IndicatorSeries[],
): Promise<readonly MeasureRow[]> {
  const eventsOf = Map.groupBy(await listMeasureEvents(tx), ({ measureId }) => measureId)
  const seriesOf = Map.groupBy(known, ({ indicator }) => indicator.measureId)
  const rows = (await listMeasures(tx)).flatMap(({ version, ...measure }): readonly MeasureRow[] => {
    const field = facts.fields.find(({ id }) => id === measure.fieldOfActionId)
    if (field === undefined) return []
    const { id, number, title } = field
    const { revision } = facts.earlier(field)
    const [events, series] = [eventsOf.get(measure.id) ?? [], seriesOf.get(measure.id) ?? []]
    return [{ measure, version, field: { id, number, title, revision }, events, series }]
  })
  return rows.toSorted((a, b) => a.field.number - b.field.number || byGermanOrder(a.measure.title, b.measure.title))
}

type AddRefusal = Refusal<'NOT_FOUND' | 'PERIOD_REVERSED'>
type Added = { readonly measureId: Id<'measure'> }

export function addMeasure(deps: Deps, content: MeasureContent): Promise<Result<Added, AddRefusal>> {
  return deps.store.write(acting(deps, 'action-plan.add-measure'), async (tx): Promise<Result<Added, AddRefusal>> => {
    const wrong = await problemOf(tx, content)
    if (wrong !== null) return err(wrong)
    const measure: Measure = { ...content, id: deps.newId('measure') }
    await insertMeasure(tx, measure)
    tx.note({ subject: 'measure', subjectId: measure.id, before: null, after: toJson(measure), reason: null })
    return ok({ measureId: measure.id })
  })
}

interface ChangeInput {
  readonly measureId: Id<'measure'>
  readonly version: number
  readonly content: MeasureContent
}

type ChangeRefusal = Refusal<'NOT_FOUND' | 'CHANGED_MEANWHILE' | 'PERIOD_REVERSED'>

export function changeMeasure(deps: Deps, { measureId, version, content }: ChangeInput): Promise<Result<Added, ChangeRefusal>> {
  return deps.store.write(acting(deps, 'action-plan.change-measure'), async (tx): Promise<Result<Added, ChangeRefusal>> => {
    const before = (await listMeasures(tx)).find(({ id }) => id === measureId)
    if (before === undefined) return err({ code: 'NOT_FOUND', what: 'measure', id: measureId })
    const wrong = await problemOf(tx, content)
    if (wrong !== null) return err(wrong)
    const after = { ...content, id: measureId }
    if (!(await updateMeasure(tx, after, version))) return err({ code: 'CHANGED_MEANWHILE', what: 'measure' })
    tx.note({ subject: 'measure', subjectId: measureId, before: toJson(before), after: toJson(after), reason: null })
    return ok({ measureId })
  })
}

/** Removes what was entered by mistake: nothing rests on it yet. */
export function removeMeasure(
  deps: Deps,
  { measureId }: { readonly measureId: Id<'measure'> },
): Promise<Result<Added, Refusal<'NOT_FOUND' | 'MEASURE_IN_USE'>>> {
  return deps.store.write(acting(deps, 'action-plan.remove-measure'), async (tx) => {
    const before = (await listMeasures(tx)).find(({ id }) => id === measureId)
    if (before === undefined) return err({ code: 'NOT_FOUND', what: 'measure', id: measureId })
    const events = (await listMeasureEvents(tx)).filter((event) => event.measureId === measureId).length
    const indicators = (await listIndicators(tx)).filter((indicator) => indicator.measureId === measureId).length
    if (events + indicators > 0) return err({ code: 'MEASURE_IN_USE', events, indicators })
    await deleteMeasure(tx, measureId)
    tx.note({ subject: 'measure', subjectId: measureId, before: toJson(before), after: null, reason: null })
    return ok({ measureId })
  })
}

async function problemOf(tx: ReadTx, { fieldOfActionId, startsOn, endsOn }: MeasureContent): Promise<AddRefusal | null> {
  if ((await findFieldOfAction(tx, fieldOfActionId)) === undefined)
    return { code: 'NOT_FOUND', what: 'field-of-action', id: fieldOfActionId }
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) return { code: 'PERIOD_REVERSED', startsOn, endsOn }
  return null
}
