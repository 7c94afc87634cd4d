import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { AgendaItem, AgendaRecusal } from '#shared/domain/meetings/agenda-item.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { AgendaItemTable, AgendaRecusalTable } from '../tables/meetings.ts'

/** The agenda of a meeting in its order. */
export async function listAgendaItems(tx: ReadTx, meetingId: Id<'meeting'>): Promise<readonly AgendaItem[]> {
  const rows = await tx.selectFrom('agenda_item').selectAll().where('meeting_id', '=', meetingId).orderBy('position').execute()
  return rows.map(toAgendaItem)
}

/** Whether a meeting that has ended dealt with a project (§ 2.3, umlauf_zulaessig: „in Sitzung schon vorgestellt“). */
export async function wasPresented(tx: ReadTx, projectId: Id<'project'>): Promise<boolean> {
  const row = await tx
    .selectFrom('agenda_item')
    .innerJoin('meeting', 'meeting.meeting_id', 'agenda_item.meeting_id')
    .select('agenda_item_id')
    .where('project_id', '=', projectId)
    .where('called_at', 'is not', null)
    .where('agenda_item.state', '<>', 'deferred')
    .where('closed_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
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
      ...detailsRow(item),
    })
    .execute()
}

/**
 * Puts another agenda in the place of the one there is; throws when an item goes that members were invited to. Items that stay
 * keep their papers.
 */
export async function replaceAgenda(tx: WriteTx, meetingId: Id<'meeting'>, items: readonly AgendaItem[]): Promise<void> {
  const known = (await listAgendaItems(tx, meetingId)).map(({ id }) => id)
  const gone = known.filter((id) => !items.some((item) => item.id === id))
  if (gone.length > 0) await tx.deleteFrom('agenda_item').where('agenda_item_id', 'in', gone).execute()
  await makeRoom(tx, meetingId)
  for (const item of items) await (known.includes(item.id) ? rewriteItem(tx, item) : insertAgendaItem(tx, item))
}

/** Puts a new item at its place; those that stand there and behind it move on by one, their numbers stay. */
export async function insertLateItem(tx: WriteTx, item: AgendaItem): Promise<void> {
  const behind = (await listAgendaItems(tx, item.meetingId)).filter(({ position }) => position >= item.position)
  for (const { id, position } of behind.toReversed())
    await tx
      .updateTable('agenda_item')
      .set({ position: position + 1 })
      .where('agenda_item_id', '=', id)
      .execute()
  await insertAgendaItem(tx, item)
}

/** Freezes the number of an item, when members are invited to it. */
export async function setAgendaItemLabel(tx: WriteTx, agendaItemId: Id<'agenda-item'>, label: string): Promise<void> {
  await tx.updateTable('agenda_item').set({ label }).where('agenda_item_id', '=', agendaItemId).execute()
}

/** Enters when an item was taken up. */
export async function setAgendaItemCalled(tx: WriteTx, agendaItemId: Id<'agenda-item'>, calledAt: Instant): Promise<void> {
  await tx.updateTable('agenda_item').set({ called_at: calledAt }).where('agenda_item_id', '=', agendaItemId).execute()
}

/** Moves all items out of the way, so that every place is free. */
async function makeRoom(tx: WriteTx, meetingId: Id<'meeting'>): Promise<void> {
  await tx
    .updateTable('agenda_item')
    .set((set) => ({ position: set('position', '+', FAR_BEHIND) }))
    .where('meeting_id', '=', meetingId)
    .execute()
}

const FAR_BEHIND = 1_000

async function rewriteItem(tx: WriteTx, item: AgendaItem): Promise<void> {
  await tx
    .updateTable('agenda_item')
    .set({
      position: item.position,
      title: item.title,
      kind: item.kind,
      matter: item.matter,
      reported_by: item.reportedBy,
      project_id: item.projectId,
      proposed_text: item.proposedText,
      continues_item_id: item.continuesItemId,
      ...detailsRow(item),
    })
    .where('agenda_item_id', '=', item.id)
    .execute()
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
      left_at: recusal.leftAt,
    })
    .execute()
}

/** Enters that a recused member left the room, or came back into it, and why it is recused. */
export async function updateAgendaRecusal(tx: WriteTx, recusal: AgendaRecusal): Promise<void> {
  await tx
    .updateTable('agenda_recusal')
    .set({ kind: recusal.kind, reason: recusal.reason, left_room: recusal.leftRoom ? 1 : 0, left_at: recusal.leftAt })
    .where('agenda_item_id', '=', recusal.agendaItemId)
    .where('member_id', '=', recusal.memberId)
    .execute()
}

type AgendaDetails = Pick<
  AgendaItemTable,
  | 'label'
  | 'is_public'
  | 'public_title'
  | 'planned_minutes'
  | 'called_at'
  | 'rationale'
  | 'financial_effect'
  | 'announces_results'
  | 'reviews_tasks'
  | 'body_id'
>

function detailsRow(item: AgendaItem): AgendaDetails {
  return {
    label: item.label,
    is_public: item.isPublic ? 1 : 0,
    public_title: item.publicTitle,
    planned_minutes: item.plannedMinutes,
    called_at: item.calledAt,
    rationale: item.rationale,
    financial_effect: item.financialEffect,
    announces_results: item.announcesResults ? 1 : 0,
    reviews_tasks: item.reviewsTasks ? 1 : 0,
    body_id: item.bodyId,
  }
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
    label: row.label,
    isPublic: row.is_public === 1,
    publicTitle: row.public_title,
    plannedMinutes: row.planned_minutes,
    calledAt: row.called_at,
    rationale: row.rationale,
    financialEffect: row.financial_effect,
    announcesResults: row.announces_results === 1,
    reviewsTasks: row.reviews_tasks === 1,
    bodyId: row.body_id,
  }
}

function toAgendaRecusal(row: Selectable<AgendaRecusalTable>): AgendaRecusal {
  return {
    agendaItemId: row.agenda_item_id,
    memberId: row.member_id,
    kind: row.kind,
    reason: row.reason,
    leftRoom: row.left_room === 1,
    leftAt: row.left_at,
  }
}
