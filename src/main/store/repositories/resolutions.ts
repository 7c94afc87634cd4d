import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { Resolution, RollLine } from '#shared/domain/resolutions/resolution.ts'
import { fromJson, toJson } from '../json-column.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { ResolutionTable } from '../tables/resolutions.ts'

/** What was voted on: exactly one of the two is set. */
export interface ResolutionSubject {
  readonly circularItemId: Id<'circular-item'> | null
  readonly agendaItemId: Id<'agenda-item'> | null
}

/** The register in the order of declaration. */
export async function listResolutions(tx: ReadTx): Promise<readonly Resolution[]> {
  const rows = await tx.selectFrom('resolution').selectAll().orderBy('declared_at').orderBy('number').execute()
  return rows.map(toResolution)
}

export async function findResolution(tx: ReadTx, resolutionId: Id<'resolution'>): Promise<Resolution | undefined> {
  const row = await tx.selectFrom('resolution').selectAll().where('resolution_id', '=', resolutionId).executeTakeFirst()
  return row && toResolution(row)
}

/** The resolutions of a circular procedure in the order of its items, with the item of each. */
export async function findResolutionsByProcedure(
  tx: ReadTx,
  procedureId: Id<'circular-procedure'>,
): Promise<readonly (Resolution & { readonly itemId: Id<'circular-item'> })[]> {
  const rows = await tx
    .selectFrom('resolution')
    .innerJoin('circular_item', 'circular_item.circular_item_id', 'resolution.circular_item_id')
    .where('resolution.circular_procedure_id', '=', procedureId)
    .orderBy('circular_item.position')
    .selectAll('resolution')
    .select('circular_item.circular_item_id as item_id')
    .execute()
  return rows.map((row) => ({ ...toResolution(row), itemId: row.item_id }))
}

/** The resolutions of a meeting in the order of its agenda, with the item of each. */
export async function findResolutionsByMeeting(
  tx: ReadTx,
  meetingId: Id<'meeting'>,
): Promise<readonly (Resolution & { readonly agendaItemId: Id<'agenda-item'> })[]> {
  const rows = await tx
    .selectFrom('resolution')
    .innerJoin('agenda_item', 'agenda_item.agenda_item_id', 'resolution.agenda_item_id')
    .where('resolution.meeting_id', '=', meetingId)
    .orderBy('agenda_item.position')
    .selectAll('resolution')
    .select('agenda_item.agenda_item_id as item_id')
    .execute()
  return rows.map((row) => ({ ...toResolution(row), agendaItemId: row.item_id }))
}

/** Resolutions that another body than the alliance made, or that stand on an item that is not public. */
export async function listResolutionOrigins(
  tx: ReadTx,
): Promise<
  readonly { readonly resolutionId: Id<'resolution'>; readonly bodyId: Id<'body'> | null; readonly isPublic: boolean }[]
> {
  const rows = await tx
    .selectFrom('resolution')
    .innerJoin('agenda_item', 'agenda_item.agenda_item_id', 'resolution.agenda_item_id')
    .leftJoin('meeting_body', (join) =>
      join.onRef('meeting_body.meeting_id', '=', 'agenda_item.meeting_id').on('meeting_body.position', '=', 1),
    )
    .select(['resolution.resolution_id', 'agenda_item.body_id', 'meeting_body.body_id as first_body_id', 'agenda_item.is_public'])
    .orderBy('resolution.resolution_id')
    .execute()
  return rows.map((row) => ({
    resolutionId: row.resolution_id,
    bodyId: row.body_id ?? row.first_body_id,
    isPublic: row.is_public === 1,
  }))
}

/** Resolutions of circular procedures on the order of a call. */
export async function findResolutionsOnOrder(tx: ReadTx, callId: Id<'project-call'>): Promise<readonly Id<'resolution'>[]> {
  const rows = await tx
    .selectFrom('circular_project_call')
    .innerJoin('resolution', 'resolution.circular_item_id', 'circular_project_call.circular_item_id')
    .where('circular_project_call.project_call_id', '=', callId)
    .select('resolution.resolution_id')
    .execute()
  return rows.map(({ resolution_id: id }) => id)
}

/** The resolutions on a project, oldest first. */
export async function findResolutionsByProject(tx: ReadTx, projectId: Id<'project'>): Promise<readonly Resolution[]> {
  const rows = await tx.selectFrom('resolution').selectAll().where('project_id', '=', projectId).orderBy('declared_at').execute()
  return rows.map(toResolution)
}

/** Adopted resolutions on projects, on which no statement rests yet, in the order of declaration. */
export async function listUnstatedResolutions(
  tx: ReadTx,
): Promise<readonly Pick<Resolution, 'id' | 'projectId' | 'resolvedOn'>[]> {
  const rows = await tx
    .selectFrom('resolution')
    .leftJoin('statement', 'statement.resolution_id', 'resolution.resolution_id')
    .where('resolution.outcome', '=', 'adopted')
    .where('resolution.project_id', 'is not', null)
    .where('statement.statement_id', 'is', null)
    .select(['resolution.resolution_id', 'resolution.project_id', 'resolution.resolved_on'])
    .orderBy('resolution.declared_at')
    .orderBy('resolution.number')
    .execute()
  return rows.map((row) => ({ id: row.resolution_id, projectId: row.project_id, resolvedOn: row.resolved_on }))
}

/** Enters a declared resolution for ever; throws when the item already has one. */
export async function insertResolution(tx: WriteTx, resolution: Resolution, subject: ResolutionSubject): Promise<void> {
  await tx
    .insertInto('resolution')
    .values({
      resolution_id: resolution.id,
      number: resolution.number,
      subject: resolution.subject,
      text: resolution.text,
      procedure: resolution.procedure,
      circular_procedure_id: resolution.circularProcedureId,
      circular_item_id: subject.circularItemId,
      meeting_id: resolution.meetingId,
      agenda_item_id: subject.agendaItemId,
      project_id: resolution.projectId,
      resolved_on: resolution.resolvedOn,
      declared_at: resolution.declaredAt,
      declared_by: resolution.declaredBy,
      outcome: resolution.outcome,
      verdict: toJson(resolution.verdict),
      rules: toJson(resolution.rules),
      roll: toJson(resolution.roll),
      sentence: resolution.sentence,
      proof_sentences: toJson(resolution.proofSentences),
      snapshot_sha256: resolution.snapshotSha256,
    })
    .execute()
}

function toResolution(row: Selectable<ResolutionTable>): Resolution {
  return {
    id: row.resolution_id,
    number: row.number,
    subject: row.subject,
    text: row.text,
    procedure: row.procedure,
    circularProcedureId: row.circular_procedure_id,
    meetingId: row.meeting_id,
    projectId: row.project_id,
    resolvedOn: row.resolved_on,
    declaredAt: row.declared_at,
    declaredBy: row.declared_by,
    outcome: row.outcome,
    verdict: fromJson(row.verdict),
    rules: fromJson(row.rules),
    // Rolls that were frozen earlier do not say that nobody spoke for a vote.
    roll: fromJson<readonly RollLine[]>(row.roll).map((line) => ({ ...line, isDerived: line.isDerived ?? false })),
    sentence: row.sentence,
    proofSentences: fromJson(row.proof_sentences),
    snapshotSha256: row.snapshot_sha256,
  }
}
