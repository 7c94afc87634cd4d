import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { GrantNotice, ProgressReport } from '../domain/projects/grant-notice.ts'
import { GRANT_OUTCOMES, REPORT_KINDS } from '../domain/projects/grant-notice.ts'
import type { Project, ProjectState } from '../domain/projects/project.ts'
import type { IndicatorSeries } from './indicators.ts'
import { mayRefuse } from './refusals.ts'
import { amount, answer, idOf, line, localDate, text, version } from './shapes.ts'

export interface FundingPage {
  readonly project: Project
  readonly stateToday: ProjectState
  readonly notices: readonly GrantNotice[]
  readonly reports: readonly (ProgressReport & { readonly version: number })[]
  readonly series: readonly IndicatorSeries[]
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
}
