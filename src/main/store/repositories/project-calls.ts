import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { OverCommitment, ProjectCall, RegionalBudget } from '#shared/domain/projects/project-call.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { OverCommitmentTable, ProjectCallTable, RegionalBudgetTable } from '../tables/project-calls.ts'
import type { Versioned } from '../versioned.ts'

/** All calls, the newest deadline first. */
export async function listProjectCalls(tx: ReadTx): Promise<readonly Versioned<ProjectCall>[]> {
  const rows = await tx.selectFrom('project_call').selectAll().orderBy('submission_deadline_on', 'desc').execute()
  return rows.map(toProjectCall)
}

export async function findProjectCall(tx: ReadTx, callId: Id<'project-call'>): Promise<Versioned<ProjectCall> | undefined> {
  const row = await tx.selectFrom('project_call').selectAll().where('project_call_id', '=', callId).executeTakeFirst()
  return row && toProjectCall(row)
}

export async function insertProjectCall(tx: WriteTx, call: ProjectCall): Promise<void> {
  await tx
    .insertInto('project_call')
    .values({ ...toCallRow(call), project_call_id: call.id, version: 1 })
    .execute()
}

/** False when `version` is no longer the current one, and nothing was changed. */
export async function updateProjectCall(tx: WriteTx, call: ProjectCall, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('project_call')
    .set({ ...toCallRow(call), version: version + 1 })
    .where('project_call_id', '=', call.id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** All budgets by year and title. */
export async function listRegionalBudgets(tx: ReadTx): Promise<readonly Versioned<RegionalBudget>[]> {
  const rows = await tx.selectFrom('regional_budget').selectAll().orderBy('year').orderBy('title', 'desc').execute()
  return rows.map(toBudget)
}

export async function insertRegionalBudget(tx: WriteTx, budget: RegionalBudget): Promise<void> {
  await tx
    .insertInto('regional_budget')
    .values({ ...toBudgetRow(budget), regional_budget_id: budget.id, version: 1 })
    .execute()
}

/** False when `version` is no longer the current one, and nothing was changed. */
export async function updateRegionalBudget(tx: WriteTx, budget: RegionalBudget, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('regional_budget')
    .set({ ...toBudgetRow(budget), version: version + 1 })
    .where('regional_budget_id', '=', budget.id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Every over-commitment that was accepted, oldest first. */
export async function listOverCommitments(tx: ReadTx): Promise<readonly OverCommitment[]> {
  const rows = await tx.selectFrom('over_commitment').selectAll().orderBy('recorded_at').orderBy('over_commitment_id').execute()
  return rows.map(toOverCommitment)
}

export async function insertOverCommitment(tx: WriteTx, accepted: OverCommitment): Promise<void> {
  await tx
    .insertInto('over_commitment')
    .values({
      over_commitment_id: accepted.id,
      regional_budget_id: accepted.budgetId,
      allocation: accepted.allocation,
      endorsed: accepted.endorsed,
      reason: accepted.reason,
      recorded_at: accepted.recordedAt,
    })
    .execute()
}

function toProjectCall(row: Selectable<ProjectCallTable>): Versioned<ProjectCall> {
  return {
    id: row.project_call_id,
    number: row.number,
    title: row.title,
    focus: row.focus,
    budgetYear: row.budget_year,
    budgetTitle: row.budget_title,
    budget: row.budget,
    publishedOn: row.published_on,
    submissionDeadline: row.submission_deadline_on,
    presentedOn: row.presented_on,
    latestEnd: row.latest_end_on,
    channel: row.channel,
    version: row.version,
  }
}

function toCallRow(call: ProjectCall): Omit<ProjectCallTable, 'project_call_id' | 'version'> {
  return {
    number: call.number,
    title: call.title,
    focus: call.focus,
    budget_year: call.budgetYear,
    budget_title: call.budgetTitle,
    budget: call.budget,
    published_on: call.publishedOn,
    submission_deadline_on: call.submissionDeadline,
    presented_on: call.presentedOn,
    latest_end_on: call.latestEnd,
    channel: call.channel,
  }
}

function toBudget(row: Selectable<RegionalBudgetTable>): Versioned<RegionalBudget> {
  const { regional_budget_id: id, year, title, allocation, notified_on, available_on, version } = row
  return { id, year, title, allocation, notifiedOn: notified_on, availableUntil: available_on, version }
}

function toBudgetRow(budget: RegionalBudget): Omit<RegionalBudgetTable, 'regional_budget_id' | 'version'> {
  const { year, title, allocation, notifiedOn, availableUntil } = budget
  return { year, title, allocation, notified_on: notifiedOn, available_on: availableUntil }
}

function toOverCommitment(row: Selectable<OverCommitmentTable>): OverCommitment {
  const { over_commitment_id: id, regional_budget_id: budgetId, allocation, endorsed, reason, recorded_at: recordedAt } = row
  return { id, budgetId, allocation, endorsed, reason, recordedAt }
}
