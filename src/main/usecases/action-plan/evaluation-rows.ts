import { byGermanOrder } from '#shared/basics/german-order.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { yearOf } from '#shared/basics/local-date.ts'
import type { EvaluationRow } from '#shared/contract/evaluations.ts'
import { type Evaluation, usualDueDay } from '#shared/domain/action-plan/evaluation.ts'
import type { ProjectState } from '#shared/domain/projects/project.ts'
import type { KnownProject, PlanFacts } from './plan-facts.ts'

/** A project that was carried out, or is. */
const CARRIED_OUT: readonly ProjectState[] = ['running', 'ended', 'proof-open', 'report-received', 'evaluated', 'archived']

export function isCarriedOut(state: ProjectState): boolean {
  return CARRIED_OUT.includes(state)
}

/** Which years of a project can be evaluated: those in which it ran, up to this one. */
export function yearsOf({ project }: KnownProject, today: LocalDate): { readonly first: number; readonly last: number } {
  return { first: yearOf(project.startsOn), last: Math.min(yearOf(project.endsOn), yearOf(today)) }
}

/**
 * Everything that is evaluated, was or is due, the newest year first. Alliances evaluate at least yearly; what is missing is
 * asked for this year and the one before, so that a new workspace does not begin with ten years of debts.
 */
export function evaluationRows(facts: PlanFacts, evaluations: readonly Evaluation[]): readonly EvaluationRow[] {
  const known = evaluations.map((evaluation) => rowOf(facts, evaluation))
  const isKnown = (row: EvaluationRow) =>
    known.some(
      (other) => other.year === row.year && other.projectId === row.projectId && other.fieldOfActionId === row.fieldOfActionId,
    )
  const missing = [...missingProjects(facts), ...missingFields(facts)].filter((row) => !isKnown(row))
  return [...known, ...missing].toSorted(
    (a, b) => b.year - a.year || a.fieldNumber - b.fieldNumber || byGermanOrder(a.title, b.title),
  )
}

/** Not finished yet, the earliest due first. */
export function openOf(rows: readonly EvaluationRow[]): readonly EvaluationRow[] {
  return rows.filter(({ state }) => state !== 'finished').toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
}

function rowOf(facts: PlanFacts, evaluation: Evaluation): EvaluationRow {
  const project = facts.projects.find(({ project: { id } }) => id === evaluation.projectId)
  const field = facts.fields.find(({ id }) => id === (evaluation.fieldOfActionId ?? project?.project.fieldOfActionId))
  return {
    evaluationId: evaluation.id,
    projectId: evaluation.projectId,
    fieldOfActionId: evaluation.fieldOfActionId,
    title: project?.project.shortTitle ?? field?.title ?? '',
    fieldNumber: field?.number ?? 0,
    year: evaluation.year,
    dueOn: evaluation.dueOn,
    state: evaluation.finishedOn === null ? 'draft' : 'finished',
    isOverdue: evaluation.finishedOn === null && evaluation.dueOn < facts.today,
  }
}

function missingProjects(facts: PlanFacts): readonly EvaluationRow[] {
  return facts.projects
    .filter(({ row }) => isCarriedOut(row.state))
    .flatMap((known) => {
      const { first, last } = yearsOf(known, facts.today)
      return askedYears(facts.today)
        .filter((year) => year >= first && year <= last)
        .map((year) => ({
          ...missingRow(facts, year),
          projectId: known.project.id,
          title: known.project.shortTitle,
          fieldNumber: facts.fields.find(({ id }) => id === known.project.fieldOfActionId)?.number ?? 0,
        }))
    })
}

function missingFields(facts: PlanFacts): readonly EvaluationRow[] {
  const fields = facts.fields.filter(({ actionPlanId }) => actionPlanId === facts.current?.id)
  return fields.flatMap(({ id, title, number }) =>
    askedYears(facts.today)
      .filter((year) =>
        facts.projectsOf(id).some((known) => {
          const { first, last } = yearsOf(known, facts.today)
          return isCarriedOut(known.row.state) && year >= first && year <= last
        }),
      )
      .map((year) => ({ ...missingRow(facts, year), fieldOfActionId: id, title, fieldNumber: number })),
  )
}

function missingRow({ today }: PlanFacts, year: number) {
  const dueOn = usualDueDay(year)
  return {
    evaluationId: null,
    projectId: null,
    fieldOfActionId: null,
    year,
    dueOn,
    state: 'missing' as const,
    isOverdue: dueOn < today,
  }
}

function askedYears(today: LocalDate): readonly number[] {
  return [yearOf(today) - 1, yearOf(today)]
}
