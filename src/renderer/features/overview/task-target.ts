import { pages } from '#renderer/client/addresses.ts'
import { assertNever } from '#shared/basics/assert-never.ts'
import type { Task } from '#shared/contract/overview.ts'
import { overviewWords } from '#shared/wording/screens/overview.ts'

/** Where a task is done. */
export function taskAddress(task: Task): string {
  switch (task.kind) {
    case 'meeting-act':
      return pages.meeting(task.meetingId)
    case 'declare-result':
    case 'responses-missing':
      return pages.procedure(task.procedureId)
    case 'notify-members':
      return pages.confirmNotification(task.procedureId)
    case 'draft-statement':
      return pages.resolution(task.resolutionId)
    case 'issue-statement':
      return pages.statement(task.statementId)
    case 'send-statement':
      return pages.statement(task.statementId)
    case 'report-due':
      return pages.projectFunding(task.projectId)
    case 'completion-due':
      return pages.projectCheck(task.projectId)
    case 'evaluations-due':
      return pages.evaluations
    case 'retention-review':
      return pages.privacy
    case 'over-commitment':
      return pages.projectCalls
    case 'meeting-task':
      return pages.meetingTasks
    case 'decide-project':
      return pages.project(task.projectId)
    default:
      return assertNever(task)
  }
}

/** What is to be done. */
export function taskName(task: Task): string {
  return task.kind === 'meeting-act' ? overviewWords.meetingActs[task.act] : overviewWords.tasks[task.kind]
}

/** What else is to be known about it; null when nothing. */
export function taskDetail(task: Task): string | null {
  if (task.kind === 'meeting-task') return overviewWords.owner(task.owner)
  return task.kind === 'responses-missing' ? overviewWords.missing(task.missing) : null
}

const DEADLINES: readonly Task['kind'][] = [
  'retention-review',
  'evaluations-due',
  'meeting-act',
  'declare-result',
  'responses-missing',
  'report-due',
  'completion-due',
  'meeting-task',
]

/** Whether its day is a deadline; otherwise it says since when the task has been waiting. */
export function isDeadline({ kind }: Task): boolean {
  return DEADLINES.includes(kind)
}
