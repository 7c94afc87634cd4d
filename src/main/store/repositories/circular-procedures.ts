import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type {
  CircularItem,
  CircularProcedure,
  Recusal,
  RollMember,
  StoredCircularState,
  StoredFile,
} from '#shared/domain/circular-procedures/circular-procedure.ts'
import { completeOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { fromJson, toJson } from '../json-column.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { CircularItemTable, CircularProcedureTable } from '../tables/circular-procedures.ts'
import { insertRoll } from './circular-rolls.ts'
import { insertRecusal } from './recusals.ts'

/** A procedure as it is stored: what the clock says about its deadline is not in it. */
export type StoredCircularProcedure = CircularProcedure & { readonly state: StoredCircularState }

/** All that a start freezes at once (R22). */
export interface NewCircularProcedure {
  /** Stored as running, whatever its state says. */
  readonly procedure: CircularProcedure
  readonly roll: readonly RollMember[]
  readonly recusals: readonly Recusal[]
  readonly papers: readonly StoredFile[]
  /** Catalogue for points on the ballots; null where none are asked for. */
  readonly criteriaCatalogueId: Id<'criteria-catalogue'> | null
  /** Items on the order of a call, with that call. */
  readonly orders: readonly { readonly itemId: Id<'circular-item'>; readonly projectCallId: Id<'project-call'> }[]
}

/** All procedures with their items, the newest first. */
export async function listProcedures(tx: ReadTx): Promise<readonly StoredCircularProcedure[]> {
  const rows = await tx
    .selectFrom('circular_procedure')
    .selectAll()
    .orderBy('started_at', 'desc')
    .orderBy('number', 'desc')
    .execute()
  const items = await tx.selectFrom('circular_item').selectAll().orderBy('circular_procedure_id').orderBy('position').execute()
  const itemsOf = Map.groupBy(items, (item) => item.circular_procedure_id)
  return rows.map((row) => toProcedure(row, itemsOf.get(row.circular_procedure_id) ?? []))
}

export async function findProcedure(
  tx: ReadTx,
  procedureId: Id<'circular-procedure'>,
): Promise<StoredCircularProcedure | undefined> {
  const row = await tx
    .selectFrom('circular_procedure')
    .selectAll()
    .where('circular_procedure_id', '=', procedureId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const items = await tx
    .selectFrom('circular_item')
    .selectAll()
    .where('circular_procedure_id', '=', procedureId)
    .orderBy('position')
    .execute()
  return toProcedure(row, items)
}

/** Procedures in which a project was or is voted on, the oldest first. */
export async function listProceduresOfProject(tx: ReadTx, projectId: Id<'project'>): Promise<readonly StoredCircularProcedure[]> {
  const rows = await tx
    .selectFrom('circular_item')
    .where('project_id', '=', projectId)
    .select('circular_procedure_id')
    .distinct()
    .execute()
  const procedures: StoredCircularProcedure[] = []
  for (const row of rows) {
    const procedure = await findProcedure(tx, row.circular_procedure_id)
    if (procedure !== undefined) procedures.push(procedure)
  }
  return procedures.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
}

/**
 * Starts: stores items, roll, papers and then the procedure, whose row seals them: later nothing can be added to the roll,
 * the items or the papers. Papers must be in the blob store before.
 */
export async function insertProcedure(tx: WriteTx, start: NewCircularProcedure): Promise<void> {
  const { procedure, roll, recusals, papers, criteriaCatalogueId, orders } = start
  await insertItems(tx, procedure)
  for (const { itemId, projectCallId } of orders)
    await tx.insertInto('circular_project_call').values({ circular_item_id: itemId, project_call_id: projectCallId }).execute()
  await insertRoll(tx, procedure.id, roll)
  await insertPapers(tx, procedure.id, papers)
  if (criteriaCatalogueId !== null) {
    const row = { circular_procedure_id: procedure.id, criteria_catalogue_id: criteriaCatalogueId }
    await tx.insertInto('circular_catalogue').values(row).execute()
  }
  await tx.insertInto('circular_procedure').values(toStartedRow(procedure)).execute()
  for (const recusal of recusals) await insertRecusal(tx, recusal)
}

/** The declaration (R28): from then on the result stays. */
export async function setDeclared(
  tx: WriteTx,
  procedureId: Id<'circular-procedure'>,
  state: 'adopted' | 'rejected',
  declared: { readonly at: Instant; readonly by: string },
): Promise<void> {
  await tx
    .updateTable('circular_procedure')
    .set({ state, declared_at: declared.at, declared_by: declared.by })
    .where('circular_procedure_id', '=', procedureId)
    .execute()
}

/** That every member was told the result. */
export async function setNotified(tx: WriteTx, procedureId: Id<'circular-procedure'>, at: Instant): Promise<void> {
  await tx
    .updateTable('circular_procedure')
    .set({ state: 'notified', notified_at: at })
    .where('circular_procedure_id', '=', procedureId)
    .execute()
}

/** That an objection ended it (R26). */
export async function setAborted(tx: WriteTx, procedureId: Id<'circular-procedure'>, at: Instant): Promise<void> {
  await tx
    .updateTable('circular_procedure')
    .set({ state: 'aborted', aborted_at: at })
    .where('circular_procedure_id', '=', procedureId)
    .execute()
}

/** That it was taken back, moved to a meeting or given up. */
export async function setWithdrawn(tx: WriteTx, procedureId: Id<'circular-procedure'>): Promise<void> {
  await tx
    .updateTable('circular_procedure')
    .set({ state: 'withdrawn' })
    .where('circular_procedure_id', '=', procedureId)
    .execute()
}

/** The papers that the members got, in their order. */
export async function listPapers(tx: ReadTx, procedureId: Id<'circular-procedure'>): Promise<readonly StoredFile[]> {
  const rows = await tx
    .selectFrom('circular_paper')
    .innerJoin('blob', 'blob.sha256', 'circular_paper.sha256')
    .where('circular_procedure_id', '=', procedureId)
    .orderBy('position')
    .select(['blob.sha256', 'blob.size', 'circular_paper.name', 'circular_paper.media_type'])
    .execute()
  return rows.map((row) => ({ sha256: row.sha256, name: row.name, mediaType: row.media_type, size: row.size }))
}

/** Catalogue by which points may be given on the ballots; null where none are asked for. */
export async function findCriteriaId(
  tx: ReadTx,
  procedureId: Id<'circular-procedure'>,
): Promise<Id<'criteria-catalogue'> | null> {
  const row = await tx
    .selectFrom('circular_catalogue')
    .select('criteria_catalogue_id')
    .where('circular_procedure_id', '=', procedureId)
    .executeTakeFirst()
  return row?.criteria_catalogue_id ?? null
}

async function insertItems(tx: WriteTx, procedure: CircularProcedure): Promise<void> {
  const rows = procedure.items.map((item) => ({
    circular_item_id: item.id,
    circular_procedure_id: procedure.id,
    position: item.position,
    project_id: item.projectId,
    subject: item.subject,
    proposed_text: item.proposedText,
  }))
  await tx.insertInto('circular_item').values(rows).execute()
}

async function insertPapers(tx: WriteTx, procedureId: Id<'circular-procedure'>, papers: readonly StoredFile[]): Promise<void> {
  if (papers.length === 0) return
  const rows = papers.map((paper, index) => ({
    circular_procedure_id: procedureId,
    position: index + 1,
    sha256: paper.sha256,
    name: paper.name,
    media_type: paper.mediaType,
  }))
  await tx.insertInto('circular_paper').values(rows).execute()
}

function toProcedure(
  row: Selectable<CircularProcedureTable>,
  items: readonly Selectable<CircularItemTable>[],
): StoredCircularProcedure {
  return {
    id: row.circular_procedure_id,
    number: row.number,
    subject: row.subject,
    urgencyReason: row.urgency_reason,
    items: items.map(toItem),
    rules: completeOptions(fromJson(row.rules)),
    rollDate: row.roll_on,
    startedAt: row.started_at,
    deadline: { endsAt: row.ends_at, endsOn: row.ends_on, countedFrom: row.counted_from_on, sentence: row.deadline_sentence },
    state: row.state,
    declaredAt: row.declared_at,
    declaredBy: row.declared_by,
    notifiedAt: row.notified_at,
    abortedAt: row.aborted_at,
  }
}

function toItem(row: Selectable<CircularItemTable>): CircularItem {
  return {
    id: row.circular_item_id,
    position: row.position,
    projectId: row.project_id,
    subject: row.subject,
    proposedText: row.proposed_text,
  }
}

function toStartedRow(procedure: CircularProcedure): CircularProcedureTable {
  return {
    circular_procedure_id: procedure.id,
    number: procedure.number,
    subject: procedure.subject,
    urgency_reason: procedure.urgencyReason,
    rules: toJson(procedure.rules),
    roll_on: procedure.rollDate,
    started_at: procedure.startedAt,
    ends_at: procedure.deadline.endsAt,
    ends_on: procedure.deadline.endsOn,
    counted_from_on: procedure.deadline.countedFrom,
    deadline_sentence: procedure.deadline.sentence,
    state: 'running',
    declared_at: null,
    declared_by: null,
    notified_at: null,
    aborted_at: null,
  }
}
