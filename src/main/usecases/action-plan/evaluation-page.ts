import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { EvaluationPage } from '#shared/contract/evaluations.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { listEvaluations } from '../../store/repositories/evaluations.ts'
import { listProgressReports } from '../../store/repositories/grant-notices.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { loadSeries } from './load-series.ts'
import { loadPlanFacts } from './plan-facts.ts'

/** One evaluation with what it rests on: figures, reports, the year before, and for a field its projects. */
export function showEvaluation(
  deps: Deps,
  { evaluationId }: { readonly evaluationId: Id<'evaluation'> },
): Promise<Result<EvaluationPage, Refusal<'NOT_FOUND'>>> {
  return deps.store.read((tx) => loadEvaluationPage(tx, evaluationId, deps.now()))
}

export async function loadEvaluationPage(
  tx: ReadTx,
  evaluationId: Id<'evaluation'>,
  now: Instant,
): Promise<Result<EvaluationPage, Refusal<'NOT_FOUND'>>> {
  const evaluations = await listEvaluations(tx)
  const found = evaluations.find(({ id }) => id === evaluationId)
  const facts = await loadPlanFacts(tx, now)
  const known = facts.projects.find(({ project }) => project.id === found?.projectId)
  const field = facts.fields.find(({ id }) => id === (found?.fieldOfActionId ?? known?.project.fieldOfActionId))
  if (found === undefined || field === undefined) return err({ code: 'NOT_FOUND', what: 'evaluation', id: evaluationId })
  const { version, ...evaluation } = found
  const projects = known === undefined ? facts.projectsOf(field.id) : [known]
  const ids = new Set(projects.map(({ project }) => project.id))
  return ok({
    evaluation,
    version,
    title: known?.project.shortTitle ?? field.title,
    field,
    series: (await loadSeries(tx)).filter(
      ({ indicator }) =>
        (indicator.projectId !== null && ids.has(indicator.projectId)) ||
        (known === undefined && indicator.fieldOfActionId === field.id),
    ),
    reports: (await listProgressReports(tx)).filter(
      ({ projectId, receivedOn }) => receivedOn !== null && projectId === known?.project.id,
    ),
    projects:
      known !== undefined
        ? []
        : projects.flatMap(({ project }) => {
            const own = evaluations.find(({ projectId, year }) => projectId === project.id && year === evaluation.year)
            return own === undefined ? [] : [{ title: project.shortTitle, evaluation: own }]
          }),
    before:
      evaluations.find(
        ({ projectId, fieldOfActionId, year }) =>
          year === evaluation.year - 1 && projectId === evaluation.projectId && fieldOfActionId === evaluation.fieldOfActionId,
      ) ?? null,
  })
}
