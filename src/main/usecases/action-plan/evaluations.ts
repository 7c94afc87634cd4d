import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { EvaluationPage, EvaluationRow } from '#shared/contract/evaluations.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { EMPTY_PARTS, type Evaluation, missingParts, usualDueDay } from '#shared/domain/action-plan/evaluation.ts'
import { findEvaluation, insertEvaluation, listEvaluations, updateEvaluation } from '../../store/repositories/evaluations.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadEvaluationPage } from './evaluation-page.ts'
import { evaluationRows, yearsOf } from './evaluation-rows.ts'
import { loadPlanFacts } from './plan-facts.ts'

export function listEvaluationRows(deps: Deps): Promise<readonly EvaluationRow[]> {
  return deps.store.read(async (tx) => evaluationRows(await loadPlanFacts(tx, deps.now()), await listEvaluations(tx)))
}

interface BeginInput {
  readonly projectId: Id<'project'> | null
  readonly fieldOfActionId: Id<'field-of-action'> | null
  readonly year: number
}

type Begun = { readonly evaluationId: Id<'evaluation'> }
type BeginRefusal = Refusal<'NOT_FOUND' | 'EVALUATION_EXISTS' | 'YEAR_OUTSIDE_PROJECT'>

/** Begins the evaluation of a project or a field for a year; goal and target group come from the application. */
export function beginEvaluation(deps: Deps, input: BeginInput): Promise<Result<Begun, BeginRefusal>> {
  return deps.store.write(acting(deps, 'action-plan.begin-evaluation'), async (tx): Promise<Result<Begun, BeginRefusal>> => {
    const { projectId, year } = input
    const fieldOfActionId = projectId === null ? input.fieldOfActionId : null
    const facts = await loadPlanFacts(tx, deps.now())
    const known = facts.projects.find(({ project }) => project.id === projectId)
    if (projectId !== null && known === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: projectId })
    if (projectId === null && !facts.fields.some(({ id }) => id === fieldOfActionId))
      return err({ code: 'NOT_FOUND', what: 'field-of-action', id: fieldOfActionId ?? '' })
    if (known !== undefined) {
      const { first, last } = yearsOf(known, facts.today)
      if (year < first || year > last) return err({ code: 'YEAR_OUTSIDE_PROJECT', year, first, last })
    }
    const taken = (await listEvaluations(tx)).some(
      (other) => other.year === year && other.projectId === projectId && other.fieldOfActionId === fieldOfActionId,
    )
    if (taken) return err({ code: 'EVALUATION_EXISTS', year })
    const { goals = '', summary = '', targetGroup = '' } = known?.project ?? {}
    const evaluation: Evaluation = {
      id: deps.newId('evaluation'),
      projectId,
      fieldOfActionId,
      year,
      parts: { ...EMPTY_PARTS, goal: goals === '' ? summary : goals, targetGroup },
      dueOn: usualDueDay(year),
      finishedOn: null,
    }
    await insertEvaluation(tx, evaluation)
    tx.note({ subject: 'evaluation', subjectId: evaluation.id, before: null, after: toJson(evaluation), reason: null })
    return ok({ evaluationId: evaluation.id })
  })
}

interface SaveInput {
  readonly evaluationId: Id<'evaluation'>
  readonly version: number
  readonly dueOn: LocalDate
  readonly parts: Evaluation['parts']
}

type SaveRefusal = Refusal<'NOT_FOUND' | 'CHANGED_MEANWHILE' | 'EVALUATION_FINISHED'>

export function saveEvaluation(deps: Deps, input: SaveInput): Promise<Result<EvaluationPage, SaveRefusal>> {
  const { evaluationId, version, dueOn, parts } = input
  return deps.store.write(
    acting(deps, 'action-plan.save-evaluation'),
    async (tx): Promise<Result<EvaluationPage, SaveRefusal>> => {
      const found = await findEvaluation(tx, evaluationId)
      if (found === undefined) return err({ code: 'NOT_FOUND', what: 'evaluation', id: evaluationId })
      if (found.finishedOn !== null) return err({ code: 'EVALUATION_FINISHED', finishedOn: found.finishedOn })
      const { version: _version, ...before } = found
      const after = { ...before, dueOn, parts }
      if (!(await updateEvaluation(tx, after, version))) return err({ code: 'CHANGED_MEANWHILE', what: 'evaluation' })
      tx.note({ subject: 'evaluation', subjectId: evaluationId, before: toJson(before), after: toJson(after), reason: null })
      return loadEvaluationPage(tx, evaluationId, deps.now())
    },
  )
}

interface FinishInput {
  readonly evaluationId: Id<'evaluation'>
  readonly version: number
  readonly isFinished: boolean
}

type FinishRefusal = Refusal<'NOT_FOUND' | 'CHANGED_MEANWHILE' | 'EVALUATION_INCOMPLETE'>

/** Declares an evaluation finished once every part says something, or opens it again. */
export function finishEvaluation(deps: Deps, input: FinishInput): Promise<Result<EvaluationPage, FinishRefusal>> {
  const { evaluationId, version, isFinished } = input
  return deps.store.write(
    acting(deps, 'action-plan.finish-evaluation'),
    async (tx): Promise<Result<EvaluationPage, FinishRefusal>> => {
      const found = await findEvaluation(tx, evaluationId)
      if (found === undefined) return err({ code: 'NOT_FOUND', what: 'evaluation', id: evaluationId })
      const { version: _version, ...before } = found
      const parts = missingParts(before)
      if (isFinished && parts.length > 0) return err({ code: 'EVALUATION_INCOMPLETE', parts })
      const after = { ...before, finishedOn: isFinished ? dateOf(deps.now()) : null }
      if (!(await updateEvaluation(tx, after, version))) return err({ code: 'CHANGED_MEANWHILE', what: 'evaluation' })
      const change = { before: { finishedOn: before.finishedOn }, after: { finishedOn: after.finishedOn } }
      tx.note({ subject: 'evaluation', subjectId: evaluationId, ...change, reason: null })
      return loadEvaluationPage(tx, evaluationId, deps.now())
    },
  )
}
