import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { FieldPage, FieldRow, PlanOverview } from '#shared/contract/action-plan.ts'
import type { IndicatorSeries } from '#shared/contract/indicators.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { FieldOfAction } from '#shared/domain/action-plan/action-plan.ts'
import type { FieldText } from '#shared/domain/action-plan/revision.ts'
import { isDraft } from '#shared/domain/action-plan/revision.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { listEvaluations } from '../../store/repositories/evaluations.ts'
import { listStrategies } from '../../store/repositories/strategies.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { evaluationRows, openOf } from './evaluation-rows.ts'
import { loadSeries } from './load-series.ts'
import { loadMeasureRows } from './measures.ts'
import { isOpenProject, loadPlanFacts, type PlanFacts } from './plan-facts.ts'

/** Every plan, the draft, the fields of the plan in force with what hangs on them, and what is to be evaluated. */
export function showOverview(deps: Deps): Promise<PlanOverview> {
  return deps.store.read(async (tx) => {
    const facts = await loadPlanFacts(tx, deps.now())
    const series = await loadSeries(tx)
    const measures = await loadMeasureRows(tx, facts, series)
    const draft = facts.revisions.find(isDraft)
    return {
      plans: facts.plans.toReversed().map((plan) => {
        const own = facts.fields.filter(({ actionPlanId }) => actionPlanId === plan.id)
        return {
          plan,
          revisionId: facts.revisionOf(plan.id)?.id ?? null,
          fields: own.length,
          projects: own.reduce((sum, field) => sum + facts.earlier(field).projects, 0),
          isInForce: isInForce(plan, facts.today),
        }
      }),
      draft: draft === undefined ? null : { revisionId: draft.id, revision: draft.revision, startedOn: dateOf(draft.startedAt) },
      fields: facts.fields
        .filter(({ actionPlanId }) => actionPlanId === facts.current?.id)
        .map((field): FieldRow => {
          const chain = new Set(facts.chainOf(field.id).map(({ id }) => id))
          const projects = facts.projectsOf(field.id)
          return {
            field,
            isCrossCutting: textOf(facts, field)?.isCrossCutting ?? false,
            projects: projects.length,
            running: projects.filter(isOpenProject).length,
            measures: measures.filter(({ measure }) => chain.has(measure.fieldOfActionId)).length,
            indicators: seriesOfField(facts, field, series).length,
          }
        }),
      openEvaluations: openOf(evaluationRows(facts, await listEvaluations(tx))),
    }
  })
}

/** One field of action with everything that belongs to it, back through the fields that it continues. */
export function showField(
  deps: Deps,
  { fieldOfActionId }: { readonly fieldOfActionId: Id<'field-of-action'> },
): Promise<Result<FieldPage, Refusal<'NOT_FOUND'>>> {
  return deps.store.read(async (tx) => {
    const facts = await loadPlanFacts(tx, deps.now())
    const field = facts.fields.find(({ id }) => id === fieldOfActionId)
    const plan = facts.plans.find(({ id }) => id === field?.actionPlanId)
    if (field === undefined || plan === undefined) return err({ code: 'NOT_FOUND', what: 'field-of-action', id: fieldOfActionId })
    const chain = facts.chainOf(field.id)
    const ids = new Set(chain.map(({ id }) => id))
    const projects = facts.projectsOf(field.id)
    const text = textOf(facts, field)
    const series = await loadSeries(tx)
    return ok({
      field,
      plan,
      revisionId: facts.revisionOf(plan.id)?.id ?? null,
      text,
      strategyGoals: await strategyGoalsOf(tx, text),
      continues: chain.slice(1).map(facts.earlier),
      continuedBy: facts.continuedBy(field.id).map(facts.earlier),
      projects: projects.map(({ row }) => row),
      measures: (await loadMeasureRows(tx, facts, series)).filter(({ measure }) => ids.has(measure.fieldOfActionId)),
      series: seriesOfField(facts, field, series),
      evaluations: evaluationRows(facts, await listEvaluations(tx)).filter(
        (row) =>
          (row.fieldOfActionId !== null && ids.has(row.fieldOfActionId)) ||
          projects.some(({ project }) => project.id === row.projectId),
      ),
    })
  })
}

function textOf(facts: PlanFacts, field: FieldOfAction): FieldText | null {
  const text = facts.revisionOf(field.actionPlanId)?.text
  return text?.fields.find(({ fieldOfActionId }) => fieldOfActionId === field.id) ?? null
}

/** Series of the field, of its projects and of its measures' formats. */
function seriesOfField(facts: PlanFacts, field: FieldOfAction, series: readonly IndicatorSeries[]): readonly IndicatorSeries[] {
  const ids = new Set(facts.chainOf(field.id).map(({ id }) => id))
  const projects = new Set(facts.projectsOf(field.id).map(({ project }) => project.id))
  return series.filter(
    ({ indicator: { fieldOfActionId, projectId } }) =>
      (fieldOfActionId !== null && ids.has(fieldOfActionId)) || (projectId !== null && projects.has(projectId)),
  )
}

async function strategyGoalsOf(tx: ReadTx, text: FieldText | null): Promise<FieldPage['strategyGoals']> {
  const strategies = new Map((await listStrategies(tx)).map((strategy) => [strategy.id, strategy]))
  return (text?.strategyGoals ?? []).flatMap(({ strategyId, goalKey }) => {
    const strategy = strategies.get(strategyId)
    const goal = strategy?.goals.find(({ key }) => key === goalKey)
    return strategy === undefined || goal === undefined ? [] : [{ strategy: strategy.title, goal: goal.title }]
  })
}
