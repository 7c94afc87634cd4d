import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { GrantNotice, ProgressReport } from '#shared/domain/projects/grant-notice.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { GrantNoticeTable, ProgressReportTable } from '../tables/grant-notices.ts'
import type { Versioned } from '../versioned.ts'

/** Every notice of the funder, oldest first: the last one of a project holds. */
export async function listGrantNotices(tx: ReadTx): Promise<readonly GrantNotice[]> {
  const rows = await tx.selectFrom('grant_notice').selectAll().orderBy('notified_on').orderBy('recorded_at').execute()
  return rows.map(toNotice)
}

export async function insertGrantNotice(tx: WriteTx, notice: GrantNotice): Promise<void> {
  await tx
    .insertInto('grant_notice')
    .values({
      grant_notice_id: notice.id,
      project_id: notice.projectId,
      kind: notice.kind,
      outcome: notice.outcome,
      notified_on: notice.notifiedOn,
      reference: notice.reference,
      amount: notice.amount,
      starts_on: notice.startsOn,
      ends_on: notice.endsOn,
      remark: notice.remark,
      recorded_at: notice.recordedAt,
    })
    .execute()
}

/** Every report by the day it is due. */
export async function listProgressReports(tx: ReadTx): Promise<readonly Versioned<ProgressReport>[]> {
  const rows = await tx.selectFrom('progress_report').selectAll().orderBy('due_on').orderBy('progress_report_id').execute()
  return rows.map(toReport)
}

export async function insertProgressReport(tx: WriteTx, report: ProgressReport): Promise<void> {
  await tx
    .insertInto('progress_report')
    .values({
      progress_report_id: report.id,
      project_id: report.projectId,
      kind: report.kind,
      due_on: report.dueOn,
      received_on: report.receivedOn,
      summary: report.summary,
      version: 1,
    })
    .execute()
}

/** Notes that a report came; false when `version` is no longer the current one. */
export async function setReportReceived(
  tx: WriteTx,
  reportId: Id<'progress-report'>,
  version: number,
  received: { readonly receivedOn: LocalDate; readonly summary: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('progress_report')
    .set({ received_on: received.receivedOn, summary: received.summary, version: version + 1 })
    .where('progress_report_id', '=', reportId)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function toNotice(row: Selectable<GrantNoticeTable>): GrantNotice {
  return {
    id: row.grant_notice_id,
    projectId: row.project_id,
    kind: row.kind,
    outcome: row.outcome,
    notifiedOn: row.notified_on,
    reference: row.reference,
    amount: row.amount,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    remark: row.remark,
    recordedAt: row.recorded_at,
  }
}

function toReport(row: Selectable<ProgressReportTable>): Versioned<ProgressReport> {
  return {
    id: row.progress_report_id,
    projectId: row.project_id,
    kind: row.kind,
    dueOn: row.due_on,
    receivedOn: row.received_on,
    summary: row.summary,
    version: row.version,
  }
}
