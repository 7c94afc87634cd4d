import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { GrantNotice, ProgressReport, ProjectIndicator, ProjectMeasurement } from '../domain/projects/grant-notice.ts'
import { GRANT_OUTCOMES, REPORT_KINDS } from '../domain/projects/grant-notice.ts'
import type { Project, ProjectState } from '../domain/projects/project.ts'
import { mayRefuse } from './refusals.ts'
import { amount, answer, filledLine, idOf, line, localDate, text, version } from './shapes.ts'

export interface FundingPage {
  readonly project: Project
  readonly stateToday: ProjectState
  readonly notices: readonly GrantNotice[]
  readonly reports: readonly (ProgressReport & { readonly version: number })[]
  readonly indicators: readonly (ProjectIndicator & { readonly measurements: readonly ProjectMeasurement[] })[]
  /** Whether a notice can be entered: a statement was issued. */
  readonly mayNotify: boolean
}

const projectId = z.object({ projectId: idOf('project') })

export const grantsContract = {
  show: oc.input(projectId).errors(mayRefuse('NOT_FOUND')).output(answer<FundingPage>()),

  /** Enters a notice of the funder, or a change of it; never changed afterwards. */
  recordNotice: oc
    .input(
      projectId.extend({
        outcome: z.enum(GRANT_OUTCOMES),
        notifiedOn: localDate,
        reference: line,
        amount,
        startsOn: localDate,
        endsOn: localDate,
        remark: text,
        /** Day on which the proof of use is due; null where the notice names none. */
        proofDueOn: localDate.nullable(),
      }),
    )
    .errors(mayRefuse('NOT_FOUND', 'PERIOD_REVERSED', 'NOTICE_OUT_OF_ORDER', 'GRANT_ABOVE_APPLICATION'))
    .output(answer<FundingPage>()),

  /** Notes that a report is due. */
  planReport: oc
    .input(projectId.extend({ kind: z.enum(REPORT_KINDS), dueOn: localDate }))
    .errors(mayRefuse('NOT_FOUND', 'NOTICE_OUT_OF_ORDER'))
    .output(answer<FundingPage>()),

  receiveReport: oc
    .input(projectId.extend({ reportId: idOf('progress-report'), version, receivedOn: localDate, summary: text }))
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE'))
    .output(answer<FundingPage>()),

  addIndicator: oc
    .input(projectId.extend({ title: filledLine, unit: line, target: z.int().min(0).max(1_000_000_000).nullable() }))
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<FundingPage>()),

  /** A value on a day with its source; older ones stay. */
  addMeasurement: oc
    .input(
      projectId.extend({
        indicatorId: idOf('project-indicator'),
        amount: z.int().min(-1_000_000_000).max(1_000_000_000),
        isApproximate: z.boolean(),
        referenceDate: localDate,
        source: filledLine,
      }),
    )
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<FundingPage>()),
}
