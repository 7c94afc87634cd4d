import type { Strategy, StrategyGoal } from '#shared/domain/action-plan/strategy.ts'
import { fromJson, toJson } from '../json-column.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { Versioned } from '../versioned.ts'

/** All strategies of others, by year and title. */
export async function listStrategies(tx: ReadTx): Promise<readonly Versioned<Strategy>[]> {
  const rows = await tx.selectFrom('strategy').selectAll().orderBy('year').orderBy('title').execute()
  return rows.map(({ strategy_id: id, goals, ...row }) => ({ ...row, id, goals: fromJson<readonly StrategyGoal[]>(goals) }))
}

export async function insertStrategy(tx: WriteTx, { id, title, publisher, year, goals }: Strategy): Promise<void> {
  await tx
    .insertInto('strategy')
    .values({ strategy_id: id, title, publisher, year, goals: toJson(goals), version: 1 })
    .execute()
}

/** False when `version` is no longer the current one, and nothing was changed. */
export async function updateStrategy(
  tx: WriteTx,
  { id, title, publisher, year, goals }: Strategy,
  version: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('strategy')
    .set({ title, publisher, year, goals: toJson(goals), version: version + 1 })
    .where('strategy_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
