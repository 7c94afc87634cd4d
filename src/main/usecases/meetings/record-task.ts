import type { Id } from '#shared/basics/id.ts'
import { dateOf, startOfDay } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { NewTask } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Task } from '#shared/domain/meetings/task.ts'
import { deleteTask, findTask, saveTask } from '../../store/repositories/tasks.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { changeMeetingPage, type StateRefusal } from './act-on-meeting.ts'
import { itemOf } from './meeting-facts.ts'
import { WHILE_WRITING } from './record-contribution.ts'

interface TaskInput {
  readonly meetingId: Id<'meeting'>
  readonly agendaItemId: Id<'agenda-item'>
  readonly task: NewTask
}

/** Enters who does what by when, for the minutes and the list of what is to be done, or changes it. */
export function recordTask(
  deps: Deps,
  { meetingId, agendaItemId, task: input }: TaskInput,
): Promise<Result<MeetingPage, StateRefusal>> {
  const act = { name: 'record-task', meetingId, states: WHILE_WRITING }
  return changeMeetingPage(deps, act, async (tx, facts, now): Promise<Result<null, StateRefusal>> => {
    const item = itemOf(facts, agendaItemId)
    if (!item.ok) return item
    const known = facts.tasks.find(({ id }) => id === input.id)
    if (input.id !== null && known === undefined) return err({ code: 'NOT_FOUND', what: 'task', id: input.id })
    const task: Task = {
      ...input,
      id: known?.id ?? deps.newId('task'),
      agendaItemId,
      doneOn: known?.doneOn ?? null,
      createdAt: known?.createdAt ?? now,
    }
    await saveTask(tx, task)
    const before = known === undefined ? null : toJson({ task: known })
    tx.note({ subject: 'agenda-item', subjectId: agendaItemId, before, after: toJson({ task }), reason: null })
    return ok(null)
  })
}

/** Takes back a task that was entered by mistake; it stays in the journal. */
export function removeTask(
  deps: Deps,
  { meetingId, taskId }: { readonly meetingId: Id<'meeting'>; readonly taskId: Id<'task'> },
): Promise<Result<MeetingPage, StateRefusal>> {
  const act = { name: 'remove-task', meetingId, states: WHILE_WRITING }
  return changeMeetingPage(deps, act, async (tx, facts): Promise<Result<null, StateRefusal>> => {
    const task = facts.tasks.find(({ id }) => id === taskId)
    if (task === undefined) return err({ code: 'NOT_FOUND', what: 'task', id: taskId })
    await deleteTask(tx, taskId)
    tx.note({ subject: 'agenda-item', subjectId: task.agendaItemId, before: toJson({ task }), after: null, reason: null })
    return ok(null)
  })
}

/** Records that a task is done, or with null that it is open again. What the minutes say of it does not change. */
export function finishTask(
  deps: Deps,
  { taskId, doneOn }: { readonly taskId: Id<'task'>; readonly doneOn: LocalDate | null },
): Promise<Result<null, Refusal<'NOT_FOUND' | 'IN_FUTURE'>>> {
  const today = dateOf(deps.now())
  return deps.store.write(acting(deps, 'meetings.finish-task'), async (tx) => {
    const task = await findTask(tx, taskId)
    if (task === undefined) return err({ code: 'NOT_FOUND', what: 'task', id: taskId })
    if (doneOn !== null && doneOn > today) return err({ code: 'IN_FUTURE', at: startOfDay(doneOn) })
    await saveTask(tx, { ...task, doneOn })
    const [before, after] = [{ doneOn: task.doneOn }, { doneOn }]
    tx.note({ subject: 'task', subjectId: taskId, before, after, reason: null })
    return ok(null)
  })
}
