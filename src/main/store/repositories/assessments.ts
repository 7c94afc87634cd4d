import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { CriteriaCatalogue, DiscussionNote, ScoreSheet } from '#shared/domain/projects/assessment.ts'
import { fromJson, toJson } from '../json-column.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { CriteriaCatalogueTable, ScoreSheetTable } from '../tables/assessments.ts'
import type { Versioned } from '../versioned.ts'

/** All editions, the newest first. */
export async function listCatalogues(tx: ReadTx): Promise<readonly CriteriaCatalogue[]> {
  const rows = await tx.selectFrom('criteria_catalogue').selectAll().orderBy('edition', 'desc').execute()
  return rows.map(toCatalogue)
}

/** The edition in force on a day. */
export async function findCatalogueOn(tx: ReadTx, day: LocalDate): Promise<CriteriaCatalogue | undefined> {
  return (await listCatalogues(tx)).find(({ validFrom }) => validFrom <= day)
}

/** One edition; undefined when there is none of this id. */
export async function findCatalogue(tx: ReadTx, id: Id<'criteria-catalogue'>): Promise<CriteriaCatalogue | undefined> {
  const row = await tx.selectFrom('criteria_catalogue').selectAll().where('criteria_catalogue_id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toCatalogue(row)
}

export async function insertCatalogue(tx: WriteTx, catalogue: CriteriaCatalogue): Promise<void> {
  await tx
    .insertInto('criteria_catalogue')
    .values({
      criteria_catalogue_id: catalogue.id,
      edition: catalogue.edition,
      title: catalogue.title,
      valid_from: catalogue.validFrom,
      minimum_percent: catalogue.minimumPercent,
      criteria: toJson(catalogue.criteria),
    })
    .execute()
}

/** The sheets on a project in the order of their members, or on all projects. */
export async function listScoreSheets(tx: ReadTx, projectId?: Id<'project'>): Promise<readonly Versioned<ScoreSheet>[]> {
  const all = tx.selectFrom('score_sheet').selectAll().orderBy('project_id').orderBy('member_id')
  const rows = await (projectId === undefined ? all : all.where('project_id', '=', projectId)).execute()
  return rows.map(toSheet)
}

/** Stores a sheet; a newer one of the same member on the same project takes its place, the journal keeps the older one. */
export async function saveScoreSheet(tx: WriteTx, sheet: ScoreSheet): Promise<void> {
  const row = {
    criteria_catalogue_id: sheet.catalogueId,
    person_name: sheet.personName,
    way: sheet.way,
    received_at: sheet.receivedAt,
    scores: toJson(sheet.scores),
  }
  await tx
    .insertInto('score_sheet')
    .values({ ...row, score_sheet_id: sheet.id, project_id: sheet.projectId, member_id: sheet.memberId, version: 1 })
    .onConflict((conflict) =>
      conflict.columns(['project_id', 'member_id']).doUpdateSet((of) => ({ ...row, version: of('score_sheet.version', '+', 1) })),
    )
    .execute()
}

/** Notes on a project, oldest first. */
export async function listDiscussionNotes(tx: ReadTx, projectId: Id<'project'>): Promise<readonly DiscussionNote[]> {
  const rows = await tx
    .selectFrom('discussion_note')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('noted_at')
    .execute()
  return rows.map(({ discussion_note_id: id, project_id, noted_at: notedAt, noted_by: notedBy, text }) => ({
    id,
    projectId: project_id,
    notedAt,
    notedBy,
    text,
  }))
}

export async function insertDiscussionNote(tx: WriteTx, note: DiscussionNote): Promise<void> {
  await tx
    .insertInto('discussion_note')
    .values({
      discussion_note_id: note.id,
      project_id: note.projectId,
      noted_at: note.notedAt,
      noted_by: note.notedBy,
      text: note.text,
    })
    .execute()
}

function toCatalogue(row: Selectable<CriteriaCatalogueTable>): CriteriaCatalogue {
  return {
    id: row.criteria_catalogue_id,
    edition: row.edition,
    title: row.title,
    validFrom: row.valid_from,
    minimumPercent: row.minimum_percent,
    criteria: fromJson(row.criteria),
  }
}

function toSheet(row: Selectable<ScoreSheetTable>): Versioned<ScoreSheet> {
  return {
    id: row.score_sheet_id,
    projectId: row.project_id,
    memberId: row.member_id,
    catalogueId: row.criteria_catalogue_id,
    personName: row.person_name,
    way: row.way,
    receivedAt: row.received_at,
    scores: fromJson(row.scores),
    version: row.version,
  }
}
