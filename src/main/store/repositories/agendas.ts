import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { AgendaItem, AgendaRecusal } from '#shared/domain/meetings/agenda-item.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { AgendaItemTable, AgendaRecusalTable } from '../tables/meetings.ts'

/** The agenda of a meeting in its order. */
export async function listAgendaItems(tx: ReadTx, meetingId: Id<'meeting'>): Promise<readonly AgendaItem[]> {
  const rows = await tx.selectFrom('agenda_item').selectAll().where('meeting_id', '=', meetingId).orderBy('position').execute()
  return rows.map(toAgendaItem)
}

export async function insertAgendaItem(tx: WriteTx, item: AgendaItem): Promise<void> {
  await tx
    .insertInto('agenda_item')
    .values({
      agenda_item_id: item.id,
      meeting_id: item.meetingId,
      position: item.position,
      title: item.title,
      kind: item.kind,
      matter: item.matter,
      reported_by: item.reportedBy,
      project_id: item.projectId,
      proposed_text: item.proposedText,
      result_text: item.resultText,
      state: item.state,
      deferred_for: item.deferredFor,
      continues_item_id: item.continuesItemId,
    })
    .execute()
}

/** Puts another agenda in the place of the one there is; throws once members were invited to it. */
export async function replaceAgenda(tx: WriteTx, meetingId: Id<'meeting'>, items: readonly AgendaItem[]): Promise<void> {
  await tx.deleteFrom('agenda_item').where('meeting_id', '=', meetingId).execute()
  for (const item of items) await insertAgendaItem(tx, item)
}

/** Items that a meeting put off and no other one has taken up, the oldest meeting first. A cancelled meeting takes up nothing. */
export async function listDeferredItems(tx: ReadTx): Promise<readonly AgendaItem[]> {
  const rows = await tx
    .selectFrom('agenda_item')
    .innerJoin('meeting', 'meeting.meeting_id', 'agenda_item.meeting_id')
    .where('agenda_item.state', '=', 'deferred')
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('agenda_item as later')
            .innerJoin('meeting as later_meeting', 'later_meeting.meeting_id', 'later.meeting_id')
            .whereRef('later.continues_item_id', '=', 'agenda_item.agenda_item_id')
            .where('later_meeting.state', '<>', 'cancelled')
            .select('later.agenda_item_id'),
        ),
      ),
    )
    .orderBy('meeting.starts_at')
    .orderBy('agenda_item.position')
    .selectAll('agenda_item')
    .execute()
  return rows.map(toAgendaItem)
}

export async function findAgendaItem(tx: ReadTx, agendaItemId: Id<'agenda-item'>): Promise<AgendaItem | undefined> {
  const row = await tx.selectFrom('agenda_item').selectAll().where('agenda_item_id', '=', agendaItemId).executeTakeFirst()
  return row && toAgendaItem(row)
}

/** Enters what became of an agenda item. */
export async function setAgendaItemResult(
  tx: WriteTx,
  agendaItemId: Id<'agenda-item'>,
  result: Pick<AgendaItem, 'state' | 'resultText' | 'deferredFor'>,
): Promise<void> {
  await tx
    .updateTable('agenda_item')
    .set({ state: result.state, result_text: result.resultText, deferred_for: result.deferredFor })
    .where('agenda_item_id', '=', agendaItemId)
    .execute()
}

/** Members that take no part, in the order of the agenda. */
export async function listAgendaRecusals(tx: ReadTx, meetingId: Id<'meeting'>): Promise<readonly AgendaRecusal[]> {
  const rows = await tx
    .selectFrom('agenda_recusal')
    .innerJoin('agenda_item', 'agenda_item.agenda_item_id', 'agenda_recusal.agenda_item_id')
    .where('agenda_item.meeting_id', '=', meetingId)
    .orderBy('agenda_item.position')
    .orderBy('agenda_recusal.member_id')
    .selectAll('agenda_recusal')
    .execute()
  return rows.map(toAgendaRecusal)
}

export async function insertAgendaRecusal(tx: WriteTx, recusal: AgendaRecusal): Promise<void> {
  await tx
    .insertInto('agenda_recusal')
    .values({
      agenda_item_id: recusal.agendaItemId,
      member_id: recusal.memberId,
      kind: recusal.kind,
      reason: recusal.reason,
      left_room: recusal.leftRoom ? 1 : 0,
    })
    .execute()
}

/** Enters that a recused member left the room, or came back into it, and why it is recused. */
export async function updateAgendaRecusal(tx: WriteTx, recusal: AgendaRecusal): Promise<void> {
  await tx
    .updateTable('agenda_recusal')
    .set({ kind: recusal.kind, reason: recusal.reason, left_room: recusal.leftRoom ? 1 : 0 })
    .where('agenda_item_id', '=', recusal.agendaItemId)
    .where('member_id', '=', recusal.memberId)
    .execute()
}

function toAgendaItem(row: Selectable<AgendaItemTable>): AgendaItem {
  return {
    id: row.agenda_item_id,
    meetingId: row.meeting_id,
    position: row.position,
    title: row.title,
    kind: row.kind,
    matter: row.matter,
    reportedBy: row.reported_by,
    projectId: row.project_id,
    proposedText: row.proposed_text,
    resultText: row.result_text,
    state: row.state,
    deferredFor: row.deferred_for,
    continuesItemId: row.continues_item_id,
  }
}

function toAgendaRecusal(row: Selectable<AgendaRecusalTable>): AgendaRecusal {
  return {
    agendaItemId: row.agenda_item_id,
    memberId: row.member_id,
    kind: row.kind,
    reason: row.reason,
    leftRoom: row.left_room === 1,
  }
}
