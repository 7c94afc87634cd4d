import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { Evaluation } from '#shared/domain/action-plan/evaluation.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { EvaluationTable } from '../tables/indicators.ts'
import type { Versioned } from '../versioned.ts'

/** Every evaluation of projects and fields of action by year. */
export async function listEvaluations(tx: ReadTx): Promise<readonly Versioned<Evaluation>[]> {
  const rows = await tx.selectFrom('evaluation').selectAll().orderBy('year').orderBy('evaluation_id').execute()
  return rows.map(toEvaluation)
}

export async function findEvaluation(tx: ReadTx, evaluationId: Id<'evaluation'>): Promise<Versioned<Evaluation> | undefined> {
  const row = await tx.selectFrom('evaluation').selectAll().where('evaluation_id', '=', evaluationId).executeTakeFirst()
  return row && toEvaluation(row)
}

export async function insertEvaluation(tx: WriteTx, evaluation: Evaluation): Promise<void> {
  await tx
    .insertInto('evaluation')
    .values({ ...toRow(evaluation), evaluation_id: evaluation.id, version: 1 })
    .execute()
}

/** False when `version` is no longer the current one, and nothing was changed. */
export async function updateEvaluation(tx: WriteTx, evaluation: Evaluation, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('evaluation')
    .set({ ...toRow(evaluation), version: version + 1 })
    .where('evaluation_id', '=', evaluation.id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function toEvaluation(row: Selectable<EvaluationTable>): Versioned<Evaluation> {
  const { goal, target_group: targetGroup, standing: currentState, results, outlook } = row
  return {
    id: row.evaluation_id,
    projectId: row.project_id,
    fieldOfActionId: row.field_of_action_id,
    year: row.year,
    parts: { goal, targetGroup, currentState, results, outlook },
    dueOn: row.due_on,
    finishedOn: row.finished_on,
    version: row.version,
  }
}

function toRow({ parts, ...evaluation }: Evaluation): Omit<EvaluationTable, 'evaluation_id' | 'version'> {
  return {
    project_id: evaluation.projectId,
    field_of_action_id: evaluation.fieldOfActionId,
    year: evaluation.year,
    goal: parts.goal,
    target_group: parts.targetGroup,
    standing: parts.currentState,
    results: parts.results,
    outlook: parts.outlook,
    due_on: evaluation.dueOn,
    finished_on: evaluation.finishedOn,
  }
}
