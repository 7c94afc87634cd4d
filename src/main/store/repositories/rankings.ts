import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { Ranking } from '#shared/domain/projects/assessment.ts'
import { fromJson, toJson } from '../json-column.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { RankingTable } from '../tables/assessments.ts'
import type { Versioned } from '../versioned.ts'

/** All rankings, oldest first. */
export async function listRankings(tx: ReadTx): Promise<readonly Versioned<Ranking>[]> {
  const rows = await tx.selectFrom('ranking').selectAll().orderBy('drawn_at').orderBy('ranking_id').execute()
  return rows.map(toRanking)
}

/** The rankings of a call, oldest first; at most one of them is a proposal. */
export async function findRankings(tx: ReadTx, callId: Id<'project-call'>): Promise<readonly Versioned<Ranking>[]> {
  const rows = await tx
    .selectFrom('ranking')
    .selectAll()
    .where('project_call_id', '=', callId)
    .orderBy('drawn_at')
    .orderBy('ranking_id')
    .execute()
  return rows.map(toRanking)
}

export async function insertRanking(tx: WriteTx, ranking: Ranking): Promise<void> {
  await tx
    .insertInto('ranking')
    .values({ ...toRow(ranking), ranking_id: ranking.id, project_call_id: ranking.projectCallId, version: 1 })
    .execute()
}

/** Draws a proposal anew, or resolves it; false when `version` is no longer the current one. */
export async function updateRanking(tx: WriteTx, ranking: Ranking, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('ranking')
    .set({ ...toRow(ranking), version: version + 1 })
    .where('ranking_id', '=', ranking.id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function toRanking(row: Selectable<RankingTable>): Versioned<Ranking> {
  return {
    id: row.ranking_id,
    projectCallId: row.project_call_id,
    budget: row.budget,
    jointBonusPercent: row.joint_bonus_percent,
    drawnAt: row.drawn_at,
    lines: fromJson(row.lines),
    resolutionId: row.resolution_id,
    version: row.version,
  }
}

function toRow(ranking: Ranking): Omit<RankingTable, 'ranking_id' | 'project_call_id' | 'version'> {
  return {
    budget: ranking.budget,
    joint_bonus_percent: ranking.jointBonusPercent,
    drawn_at: ranking.drawnAt,
    lines: toJson(ranking.lines),
    resolution_id: ranking.resolutionId,
  }
}
