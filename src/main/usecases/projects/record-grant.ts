import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Cents } from '#shared/basics/money.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { FundingPage } from '#shared/contract/grants.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { GrantNotice, GrantOutcome, ProgressReport, ProgressReportKind } from '#shared/domain/projects/grant-notice.ts'
import {
  insertGrantNotice,
  insertProgressReport,
  listGrantNotices,
  setReportReceived,
} from '../../store/repositories/grant-notices.ts'
import { findProject, setProjectState } from '../../store/repositories/projects.ts'
import { findStatementsByProject } from '../../store/repositories/statements.ts'
import type { WriteTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadFundingPage } from './show-funding.ts'

interface NoticeInput {
  readonly projectId: Id<'project'>
  readonly outcome: GrantOutcome
  readonly notifiedOn: LocalDate
  readonly reference: string
  readonly amount: Cents
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly remark: string
  readonly proofDueOn: LocalDate | null
}

type NoticeRefusal = Refusal<'NOT_FOUND' | 'PERIOD_REVERSED' | 'NOTICE_OUT_OF_ORDER' | 'GRANT_ABOVE_APPLICATION'>

/** Enters a notice of the funder; the first is the grant, later ones change it. The day of the proof of use comes with it. */
export function recordNotice(deps: Deps, input: NoticeInput): Promise<Result<FundingPage, NoticeRefusal>> {
  const { projectId, proofDueOn, ...content } = input
  return deps.store.write(acting(deps, 'grants.record-notice'), async (tx) => {
    const project = await findProject(tx, projectId)
    if (project === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: projectId })
    const { startsOn, endsOn, amount } = content
    if (endsOn < startsOn) return err({ code: 'PERIOD_REVERSED', startsOn, endsOn })
    const statements = await findStatementsByProject(tx, projectId)
    if (!statements.some(({ state }) => state === 'issued' || state === 'sent')) return err({ code: 'NOTICE_OUT_OF_ORDER' })
    const before = (await listGrantNotices(tx)).filter((notice) => notice.projectId === projectId)
    if (before.some(({ notifiedOn }) => notifiedOn > content.notifiedOn)) return err({ code: 'NOTICE_OUT_OF_ORDER' })
    const most = project.finances.grant
    if (amount > most) return err({ code: 'GRANT_ABOVE_APPLICATION', amount, most })
    const notice: GrantNotice = {
      ...content,
      id: deps.newId('grant-notice'),
      projectId,
      kind: before.length === 0 ? 'grant' : 'change',
      recordedAt: deps.now(),
    }
    await insertGrantNotice(tx, notice)
    await setProjectState(tx, projectId, notice.outcome)
    tx.note({ subject: 'grant-notice', subjectId: notice.id, before: null, after: toJson(notice), reason: null })
    tx.note({ subject: 'project', subjectId: projectId, before: project.state, after: notice.outcome, reason: notice.reference })
    if (proofDueOn !== null) await insertReport(tx, deps, projectId, 'proof-of-use', proofDueOn)
    return loadFundingPage(tx, projectId, deps.now())
  })
}

/** Notes that a report is due. */
export function planReport(
  deps: Deps,
  { projectId, kind, dueOn }: { readonly projectId: Id<'project'>; readonly kind: ProgressReportKind; readonly dueOn: LocalDate },
): Promise<Result<FundingPage, Refusal<'NOT_FOUND' | 'NOTICE_OUT_OF_ORDER'>>> {
  return deps.store.write(acting(deps, 'grants.plan-report'), async (tx) => {
    if ((await findProject(tx, projectId)) === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: projectId })
    if (!(await listGrantNotices(tx)).some((notice) => notice.projectId === projectId))
      return err({ code: 'NOTICE_OUT_OF_ORDER' })
    await insertReport(tx, deps, projectId, kind, dueOn)
    return loadFundingPage(tx, projectId, deps.now())
  })
}

export interface ReceivedReport {
  readonly projectId: Id<'project'>
  readonly reportId: Id<'progress-report'>
  readonly version: number
  readonly receivedOn: LocalDate
  readonly summary: string
}

/** Notes that a report came. */
export function receiveReport(
  deps: Deps,
  { projectId, reportId, version, receivedOn, summary }: ReceivedReport,
): Promise<Result<FundingPage, Refusal<'NOT_FOUND' | 'CHANGED_MEANWHILE'>>> {
  return deps.store.write(acting(deps, 'grants.receive-report'), async (tx) => {
    if (!(await setReportReceived(tx, reportId, version, { receivedOn, summary })))
      return err({ code: 'CHANGED_MEANWHILE', what: 'progress-report' })
    tx.note({
      subject: 'progress-report',
      subjectId: reportId,
      before: null,
      after: toJson({ receivedOn, summary }),
      reason: null,
    })
    tx.note({
      subject: 'project',
      subjectId: projectId,
      before: null,
      after: toJson({ reportReceivedOn: receivedOn }),
      reason: null,
    })
    return loadFundingPage(tx, projectId, deps.now())
  })
}

async function insertReport(
  tx: WriteTx,
  deps: Deps,
  projectId: Id<'project'>,
  kind: ProgressReportKind,
  dueOn: LocalDate,
): Promise<void> {
  const report: ProgressReport = { id: deps.newId('progress-report'), projectId, kind, dueOn, receivedOn: null, summary: '' }
  await insertProgressReport(tx, report)
  tx.note({ subject: 'progress-report', subjectId: report.id, before: null, after: toJson(report), reason: null })
}
