import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { FollowUp, ReplacedResolution } from '#shared/domain/resolutions/follow-up.ts'
import type { ReadTx, WriteTx } from '../store.ts'

/** What follows from resolutions, of all. */
export async function listFollowUps(tx: ReadTx): Promise<readonly FollowUp[]> {
  const rows = await tx.selectFrom('follow_up').selectAll().orderBy('due_on').orderBy('resolution_id').execute()
  return rows.map(({ resolution_id: resolutionId, owner, due_on: dueOn, done_on: doneOn }) => ({
    resolutionId,
    owner,
    dueOn,
    doneOn,
  }))
}

/** Enters who follows a resolution up, or changes it. */
export async function saveFollowUp(tx: WriteTx, { resolutionId, owner, dueOn, doneOn }: FollowUp): Promise<void> {
  const content = { owner, due_on: dueOn, done_on: doneOn }
  await tx
    .insertInto('follow_up')
    .values({ resolution_id: resolutionId, ...content })
    .onConflict((conflict) => conflict.column('resolution_id').doUpdateSet(content))
    .execute()
}

/** Which resolutions were replaced by which. */
export async function listReplacedResolutions(tx: ReadTx): Promise<readonly ReplacedResolution[]> {
  const rows = await tx.selectFrom('replaced_resolution').selectAll().orderBy('recorded_at').orderBy('resolution_id').execute()
  return rows.map(({ resolution_id: resolutionId, replaced_by_id: replacedById, reason, recorded_at: recordedAt }) => ({
    resolutionId,
    replacedById,
    reason,
    recordedAt,
  }))
}

/** Enters for ever that a later resolution takes the place of an earlier one. */
export async function insertReplacedResolution(tx: WriteTx, replaced: ReplacedResolution): Promise<void> {
  const { resolutionId, replacedById, reason, recordedAt } = replaced
  await tx
    .insertInto('replaced_resolution')
    .values({ resolution_id: resolutionId, replaced_by_id: replacedById, reason, recorded_at: recordedAt })
    .execute()
}

/** The procedures that were announced, with the item in which they were. */
export async function listAnnouncements(
  tx: ReadTx,
): Promise<readonly { readonly circularProcedureId: Id<'circular-procedure'>; readonly agendaItemId: Id<'agenda-item'> }[]> {
  const rows = await tx.selectFrom('announcement').selectAll().orderBy('announced_at').orderBy('circular_procedure_id').execute()
  return rows.map((row) => ({ circularProcedureId: row.circular_procedure_id, agendaItemId: row.agenda_item_id }))
}

/** Enters that the result of a procedure was announced in an item; the first time counts. */
export async function insertAnnouncement(
  tx: WriteTx,
  circularProcedureId: Id<'circular-procedure'>,
  agendaItemId: Id<'agenda-item'>,
  announcedAt: Instant,
): Promise<void> {
  await tx
    .insertInto('announcement')
    .values({ circular_procedure_id: circularProcedureId, agenda_item_id: agendaItemId, announced_at: announcedAt })
    .onConflict((conflict) => conflict.column('circular_procedure_id').doNothing())
    .execute()
}
