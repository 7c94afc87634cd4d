import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { Evaluation } from '../domain/action-plan/evaluation.ts'
import type { ProgressReport } from '../domain/projects/grant-notice.ts'
import type { IndicatorSeries } from './indicators.ts'
import { mayRefuse } from './refusals.ts'
import { answer, idOf, localDate, text, version } from './shapes.ts'

export const EVALUATION_STATES = ['missing', 'draft', 'finished'] as const
export type EvaluationState = (typeof EVALUATION_STATES)[number]

/** A project or a field of action and a year, with the evaluation if there is one. */
export interface EvaluationRow {
  readonly evaluationId: Id<'evaluation'> | null
  readonly projectId: Id<'project'> | null
  readonly fieldOfActionId: Id<'field-of-action'> | null
  readonly title: string
  readonly fieldNumber: number
  readonly year: number
  readonly dueOn: LocalDate
  readonly state: EvaluationState
  readonly isOverdue: boolean
}

export interface EvaluationPage {
  readonly evaluation: Evaluation
  readonly version: number
  readonly title: string
  readonly field: { readonly id: Id<'field-of-action'>; readonly number: number; readonly title: string }
  /** What was measured for it. */
  readonly series: readonly IndicatorSeries[]
  /** Reports of the sponsor that came in for the project. */
  readonly reports: readonly ProgressReport[]
  /** For a field: the evaluations of its projects in that year. */
  readonly projects: readonly { readonly title: string; readonly evaluation: Evaluation }[]
  /** The same project or field one year before. */
  readonly before: Evaluation | null
}

const evaluationId = z.object({ evaluationId: idOf('evaluation') })

export const evaluationsContract = {
  /** Everything that is to be evaluated, by year. */
  list: oc.output(answer<readonly EvaluationRow[]>()),

  show: oc.input(evaluationId).errors(mayRefuse('NOT_FOUND')).output(answer<EvaluationPage>()),

  /** Begins the evaluation of a project or a field for a year; goal and target group come from the application. */
  begin: oc
    .input(
      z.object({
        projectId: idOf('project').nullable(),
        fieldOfActionId: idOf('field-of-action').nullable(),
        year: z.int().min(2000).max(2999),
      }),
    )
    .errors(mayRefuse('NOT_FOUND', 'EVALUATION_EXISTS', 'YEAR_OUTSIDE_PROJECT'))
    .output(answer<{ readonly evaluationId: Id<'evaluation'> }>()),

  save: oc
    .input(
      evaluationId.extend({
        version,
        dueOn: localDate,
        parts: z.object({ goal: text, targetGroup: text, currentState: text, results: text, outlook: text }),
      }),
    )
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE', 'EVALUATION_FINISHED'))
    .output(answer<EvaluationPage>()),

  /** Declares it finished, or opens it again. */
  finish: oc
    .input(evaluationId.extend({ version, isFinished: z.boolean() }))
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE', 'EVALUATION_INCOMPLETE'))
    .output(answer<EvaluationPage>()),
}
