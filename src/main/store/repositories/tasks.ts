import type { Selectable } from 'kysely'
import type { Id } from '#shared/basics/id.ts'
import { itemNumber } from '#shared/domain/meetings/agenda-item.ts'
import type { Task, TaskOfMeeting } from '#shared/domain/meetings/task.ts'
import type { ReadTx, WriteTx } from '../store.ts'
import type { TaskTable } from '../tables/meetings.ts'

/** The tasks of a meeting in the order of the agenda, then of entry. */
export async function listTasks(tx: ReadTx, meetingId: Id<'meeting'>): Promise<readonly Task[]> {
  const rows = await tx
    .selectFrom('task')
    .innerJoin('agenda_item', 'agenda_item.agenda_item_id', 'task.agenda_item_id')
    .where('agenda_item.meeting_id', '=', meetingId)
    .orderBy('agenda_item.position')
    .orderBy('task.created_at')
    .orderBy('task.task_id')
    .selectAll('task')
    .execute()
  return rows.map(toTask)
}

/** Tasks of all meetings with where they came from: the open ones first, by their day, then the done ones, the latest first. */
export async function listAllTasks(tx: ReadTx): Promise<readonly TaskOfMeeting[]> {
  const rows = await tx
    .selectFrom('task')
    .innerJoin('agenda_item', 'agenda_item.agenda_item_id', 'task.agenda_item_id')
    .innerJoin('meeting', 'meeting.meeting_id', 'agenda_item.meeting_id')
    .orderBy((order) => order.fn.coalesce('task.done_on', order.val('9999-12-31')), 'desc')
    .orderBy((order) => order.fn.coalesce('task.due_on', order.val('9999-12-31')))
    .orderBy('task.created_at')
    .orderBy('task.task_id')
    .selectAll('task')
    .select([
      'meeting.meeting_id',
      'meeting.number',
      'meeting.starts_at',
      'agenda_item.label',
      'agenda_item.position',
      'agenda_item.is_public',
    ])
    .execute()
  return rows.map((row) => ({
    task: toTask(row),
    meetingId: row.meeting_id,
    meetingNumber: row.number,
    startsAt: row.starts_at,
    itemNumber: itemNumber(row),
    isPublic: row.is_public === 1,
  }))
}

export async function findTask(tx: ReadTx, taskId: Id<'task'>): Promise<Task | undefined> {
  const row = await tx.selectFrom('task').selectAll().where('task_id', '=', taskId).executeTakeFirst()
  return row && toTask(row)
}

/** Enters a task, or changes the one that is there. */
export async function saveTask(tx: WriteTx, { id, agendaItemId, what, owner, dueOn, doneOn, createdAt }: Task): Promise<void> {
  const content = { agenda_item_id: agendaItemId, what, owner, due_on: dueOn, done_on: doneOn, created_at: createdAt }
  await tx
    .insertInto('task')
    .values({ task_id: id, ...content })
    .onConflict((conflict) => conflict.column('task_id').doUpdateSet(content))
    .execute()
}

export async function deleteTask(tx: WriteTx, taskId: Id<'task'>): Promise<void> {
  await tx.deleteFrom('task').where('task_id', '=', taskId).execute()
}

function toTask(row: Selectable<TaskTable>): Task {
  return {
    id: row.task_id,
    agendaItemId: row.agenda_item_id,
    what: row.what,
    owner: row.owner,
    dueOn: row.due_on,
    doneOn: row.done_on,
    createdAt: row.created_at,
  }
}
