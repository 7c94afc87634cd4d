import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { Revision, RevisionText } from '#shared/domain/action-plan/revision.ts'
import { fromJson, toJson } from '../json-column.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { RevisionTable } from '../tables/revisions.ts'
import type { Versioned } from '../versioned.ts'

/** Every revision, the oldest first. */
export async function listRevisions(tx: ReadTx): Promise<readonly Versioned<Revision>[]> {
  const rows = await tx.selectFrom('revision').selectAll().orderBy('started_at').orderBy('revision_id').execute()
  return rows.map(toRevision)
}

export async function findRevision(tx: ReadTx, revisionId: Id<'revision'>): Promise<Versioned<Revision> | undefined> {
  const row = await tx.selectFrom('revision').selectAll().where('revision_id', '=', revisionId).executeTakeFirst()
  return row && toRevision(row)
}

/** What a plan says that is or was in force. */
export async function findRevisionOfPlan(tx: ReadTx, actionPlanId: Id<'action-plan'>): Promise<Versioned<Revision> | undefined> {
  const row = await tx.selectFrom('revision').selectAll().where('action_plan_id', '=', actionPlanId).executeTakeFirst()
  return row && toRevision(row)
}

export async function insertRevision(tx: WriteTx, revision: Revision): Promise<void> {
  await tx
    .insertInto('revision')
    .values({ ...toRow(revision), revision_id: revision.id, started_at: revision.startedAt, version: 1 })
    .execute()
}

/** False when `version` is no longer the current one, and nothing was changed. */
export async function updateRevision(tx: WriteTx, revision: Revision, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('revision')
    .set({ ...toRow(revision), version: version + 1 })
    .where('revision_id', '=', revision.id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Throws away a draft; an adopted revision remains. */
export async function deleteRevision(tx: WriteTx, revisionId: Id<'revision'>): Promise<void> {
  await tx.deleteFrom('revision').where('revision_id', '=', revisionId).execute()
}

function toRevision(row: Selectable<RevisionTable>): Versioned<Revision> {
  return {
    id: row.revision_id,
    actionPlanId: row.action_plan_id,
    basedOnId: row.based_on_id,
    revision: row.revision,
    title: row.title,
    text: fromJson<RevisionText>(row.text),
    resolutionId: row.resolution_id,
    startedAt: row.started_at,
    version: row.version,
  }
}

function toRow(revision: Revision): Omit<RevisionTable, 'revision_id' | 'started_at' | 'version'> {
  return {
    action_plan_id: revision.actionPlanId,
    based_on_id: revision.basedOnId,
    revision: revision.revision,
    title: revision.title,
    text: toJson(revision.text),
    resolution_id: revision.resolutionId,
  }
}
