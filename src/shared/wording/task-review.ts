import type { TaskOfMeeting } from '../domain/meetings/task.ts'
import { formatDate } from './dates.ts'
import { shortNumber } from './screens/short-number.ts'

/** „2026/S-003, TOP 4: Angebote einholen (Kim Beispiel, bis 15.12.2026): offen“; of what is not public only where it came from. */
export function taskReviewSentence({ task, meetingNumber, itemNumber, isPublic }: TaskOfMeeting): string {
  const from = `${shortNumber(meetingNumber)}, TOP ${itemNumber}`
  const state = task.doneOn === null ? 'offen' : `erledigt am ${formatDate(task.doneOn)}`
  if (!isPublic) return `${from}: Auftrag aus nichtöffentlicher Beratung: ${state}`
  const due = task.dueOn === null ? '' : `, bis ${formatDate(task.dueOn)}`
  return `${from}: ${task.what} (${task.owner}${due}): ${state}`
}
