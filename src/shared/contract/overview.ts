import { oc } from '@orpc/contract'
import type { Id } from '../basics/id.ts'
import type { Instant } from '../basics/instant.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { MeetingState } from '../domain/meetings/meeting.ts'
import type { ProjectState } from '../domain/projects/project.ts'
import type { BudgetTitle } from '../domain/projects/project-call.ts'
import type { BudgetStanding } from '../rules/funding/budget-standing.ts'
import type { CircularProcedureRow } from './circular-procedures.ts'
import { answer } from './shapes.ts'

/** What a sitting waits for, by the names of its next act. */
export type MeetingTaskAct = 'prepare' | 'invite' | 'open' | 'draft-minutes' | 'send-minutes' | 'approve-minutes' | 'sign-minutes'

/** Something that waits for the coordinator, ordered by its day. */
export type Task =
  | {
      readonly kind: 'meeting-act'
      readonly act: MeetingTaskAct
      readonly on: LocalDate
      readonly meetingId: Id<'meeting'>
      readonly title: string
    }
  | {
      readonly kind: 'declare-result'
      readonly on: LocalDate
      readonly procedureId: Id<'circular-procedure'>
      readonly title: string
    }
  | {
      readonly kind: 'responses-missing'
      readonly on: LocalDate
      readonly procedureId: Id<'circular-procedure'>
      readonly title: string
      readonly missing: number
    }
  | {
      readonly kind: 'notify-members'
      readonly on: LocalDate
      readonly procedureId: Id<'circular-procedure'>
      readonly title: string
    }
  | { readonly kind: 'draft-statement'; readonly on: LocalDate; readonly resolutionId: Id<'resolution'>; readonly title: string }
  | { readonly kind: 'issue-statement'; readonly on: LocalDate; readonly statementId: Id<'statement'>; readonly title: string }
  | {
      readonly kind: 'report-due' | 'completion-due'
      readonly on: LocalDate
      readonly projectId: Id<'project'>
      readonly title: string
    }
  | { readonly kind: 'send-statement'; readonly on: LocalDate; readonly statementId: Id<'statement'>; readonly title: string }
  /** Evaluations of a year that are not finished; the day is that of the earliest. */
  | { readonly kind: 'evaluations-due'; readonly on: LocalDate; readonly title: string }
  | { readonly kind: 'retention-review'; readonly on: LocalDate; readonly title: string }
  | { readonly kind: 'over-commitment'; readonly on: LocalDate; readonly title: string }
  | {
      readonly kind: 'meeting-task'
      readonly on: LocalDate
      readonly taskId: Id<'task'>
      readonly title: string
      readonly owner: string
    }
  | { readonly kind: 'decide-project'; readonly on: LocalDate; readonly projectId: Id<'project'>; readonly title: string }

/** The sitting that comes next: who was invited, who will come, how many it takes (R30). */
export interface NextMeeting {
  readonly id: Id<'meeting'>
  readonly number: string
  readonly title: string
  readonly startsAt: Instant
  readonly place: string
  readonly state: MeetingState
  readonly replies: { readonly accepted: number; readonly declined: number; readonly open: number }
  readonly needed: number
  readonly entitled: number
}

export interface Overview {
  readonly today: LocalDate
  readonly now: Instant
  readonly tasks: readonly Task[]
  readonly nextMeeting: NextMeeting | null
  readonly running: readonly CircularProcedureRow[]
  /** Budgets of this year and later. */
  readonly budgets: readonly { readonly year: number; readonly title: BudgetTitle; readonly standing: BudgetStanding }[]
  readonly projects: readonly { readonly state: ProjectState; readonly count: number; readonly grant: number }[]
}

export const overviewContract = {
  /** What is due, what runs, where the projects stand. */
  show: oc.output(answer<Overview>()),
}
