import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'

/** Auftrag from a meeting: who does what by when. */
export interface Task {
  readonly id: Id<'task'>
  readonly agendaItemId: Id<'agenda-item'>
  readonly what: string
  readonly owner: string
  readonly dueOn: LocalDate | null
  readonly doneOn: LocalDate | null
  readonly createdAt: Instant
}

/** A task with the meeting and the item that it came from. */
export interface TaskOfMeeting {
  readonly task: Task
  readonly meetingId: Id<'meeting'>
  readonly meetingNumber: string
  readonly startsAt: Instant
  readonly itemNumber: string
  /** Of an item that others than the members may read about. */
  readonly isPublic: boolean
}
