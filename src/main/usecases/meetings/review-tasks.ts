import { dateOf } from '#shared/basics/instant.ts'
import type { TaskOfMeeting } from '#shared/domain/meetings/task.ts'
import { taskReviewSentence } from '#shared/wording/task-review.ts'
import { listMeetings } from '../../store/repositories/meetings.ts'
import { listAllTasks } from '../../store/repositories/tasks.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import type { MeetingFacts } from './meeting-facts.ts'

/** Every task of every meeting, the open ones first, each by its day. */
export function listTaskRows(deps: Deps): Promise<readonly TaskOfMeeting[]> {
  return deps.store.read(listAllTasks)
}

/**
 * What an item says that reviews tasks („Kontrolle der Aufträge“): one sentence for each task of an earlier meeting that is open, or
 * was done since the meeting before. Of a task from an item that is not public only that there is one.
 */
export async function taskReviewText(tx: ReadTx, { meeting }: Pick<MeetingFacts, 'meeting'>): Promise<string> {
  const isBefore = ({ startsAt }: { readonly startsAt: string }) => startsAt < meeting.startsAt
  const before = (await listMeetings(tx)).find((other) => other.state !== 'cancelled' && isBefore(other))
  const since = before === undefined ? null : dateOf(before.startsAt)
  return (await listAllTasks(tx))
    .filter((row) => row.meetingId !== meeting.id && isBefore(row))
    .filter(({ task: { doneOn } }) => doneOn === null || (since !== null && doneOn >= since))
    .map(taskReviewSentence)
    .join('\n')
}
