import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { addDays, type LocalDate, yearOf } from '#shared/basics/local-date.ts'
import type { CircularProcedureRow } from '#shared/contract/circular-procedures.ts'
import type { Overview, Task } from '#shared/contract/overview.ts'
import type { ProjectRow } from '#shared/contract/projects.ts'
import type { Evaluation } from '#shared/domain/action-plan/evaluation.ts'
import type { StoredCircularState } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { TaskOfMeeting } from '#shared/domain/meetings/task.ts'
import type { CompletionRequest } from '#shared/domain/projects/completeness.ts'
import type { ProgressReport } from '#shared/domain/projects/grant-notice.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import { isOpenForVote } from '#shared/domain/projects/project.ts'
import { standingRequests } from '#shared/rules/funding/standing-requests.ts'
import { nextReviewOn } from '#shared/rules/retention/find-due.ts'
import { overviewWords } from '#shared/wording/screens/overview.ts'
import { listEvaluations } from '../../store/repositories/evaluations.ts'
import { listProgressReports } from '../../store/repositories/grant-notices.ts'
import { firstDay } from '../../store/repositories/journal.ts'
import { listCompletionRequests } from '../../store/repositories/project-checks.ts'
import { listUnstatedResolutions } from '../../store/repositories/resolutions.ts'
import { listRetentionReviews } from '../../store/repositories/retention.ts'
import { listUnfinishedStatements } from '../../store/repositories/statements.ts'
import { listAllTasks } from '../../store/repositories/tasks.ts'
import type { ReadTx } from '../../store/store.ts'
import { evaluationRows, openOf } from '../action-plan/evaluation-rows.ts'
import { loadPlanFacts, type PlanFacts } from '../action-plan/plan-facts.ts'
import { loadProcedureRows } from '../circular-procedures/list-procedures.ts'
import type { Deps } from '../deps.ts'
import { loadBudgetRows } from '../projects/list-calls.ts'
import { loadNextMeeting, loadUnfinishedMeetings, meetingTask } from './meetings-in-sight.ts'

/** So many days ahead an evaluation is asked for. */
const EVALUATION_NOTICE = 31

/** What is due, what runs, where the projects stand. */
export function showOverview(deps: Deps): Promise<Overview> {
  const now = deps.now()
  return deps.store.read(async (tx) => {
    const procedures = await loadProcedureRows(tx, now, isUnfinished)
    const facts = await loadPlanFacts(tx, now)
    const projects = facts.projects.map(({ project }) => project)
    const titleOf = titlesOf(projects)
    const meetings = await loadUnfinishedMeetings(tx)
    const budgets = await loadBudgetRows(tx, projects)
    const tasks = [
      ...procedureTasks(procedures, now),
      ...meetings.flatMap(meetingTask),
      ...(await listAllTasks(tx)).flatMap(taskFromMeeting),
      ...(await statementTasks(tx, titleOf)),
      ...projects.filter(({ state }) => isOpenForVote(state)).map(decideTask),
      ...projectTasks(titleOf, await listCompletionRequests(tx), await listProgressReports(tx)),
      ...evaluationTasks(facts, await listEvaluations(tx)),
      ...(await reviewTask(tx, dateOf(now))),
      ...budgets.filter(({ needsReason }) => needsReason).map(({ budget }) => overCommitmentTask(budget.year, now)),
    ]
    return {
      today: dateOf(now),
      now,
      tasks: tasks.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
      nextMeeting: await loadNextMeeting(tx, meetings, now),
      running: procedures.filter(({ state }) => state === 'running' || state === 'deadline-passed'),
      budgets: budgets
        .filter(({ budget }) => budget.year >= yearOf(dateOf(now)))
        .map(({ budget, standing }) => ({ year: budget.year, title: budget.title, standing })),
      projects: countsByState(facts.projects.map(({ row }) => row)),
    }
  })
}

/** Whether somebody still waits for something of it. */
function isUnfinished(state: StoredCircularState): boolean {
  return state === 'running' || state === 'adopted' || state === 'rejected'
}

function procedureTasks(procedures: readonly CircularProcedureRow[], now: Instant): readonly Task[] {
  return procedures.flatMap(({ id: procedureId, subject: title, state, endsOn, counts }): readonly Task[] => {
    const on = endsOn
    if (state === 'deadline-passed') return [{ kind: 'declare-result', on, procedureId, title }]
    if (state === 'running' && counts.silent > 0)
      return [{ kind: 'responses-missing', on, procedureId, title, missing: counts.silent }]
    if (state === 'running') return [{ kind: 'declare-result', on, procedureId, title }]
    if (state === 'adopted' || state === 'rejected') return [{ kind: 'notify-members', on: dateOf(now), procedureId, title }]
    return []
  })
}

async function statementTasks(tx: ReadTx, titleOf: TitleOf): Promise<readonly Task[]> {
  const unstated = await listUnstatedResolutions(tx)
  const unfinished = await listUnfinishedStatements(tx)
  return [
    ...unstated.map(
      ({ id: resolutionId, projectId, resolvedOn: on }): Task => ({
        kind: 'draft-statement',
        on,
        resolutionId,
        title: titleOf(projectId),
      }),
    ),
    ...unfinished.flatMap(({ id, projectId, state, signedOn: on }): readonly Task[] =>
      state !== 'issued' || on === null ? [] : [{ kind: 'send-statement', on, statementId: id, title: titleOf(projectId) }],
    ),
    ...unfinished.flatMap(({ id, projectId, state, resolvedOn: on }): readonly Task[] =>
      state !== 'draft' ? [] : [{ kind: 'issue-statement', on, statementId: id, title: titleOf(projectId) }],
    ),
  ]
}

/** Evaluations that are due within a month or were before, one line for each year. */
function evaluationTasks(facts: PlanFacts, evaluations: readonly Evaluation[]): readonly Task[] {
  const soon = addDays(facts.today, EVALUATION_NOTICE)
  const open = openOf(evaluationRows(facts, evaluations))
  const due = Map.groupBy(
    open.filter(({ dueOn }) => dueOn <= soon),
    ({ year }) => year,
  )
  return [...due].flatMap(([year, [first, ...others]]) =>
    first === undefined
      ? []
      : [{ kind: 'evaluations-due', on: first.dueOn, title: overviewWords.evaluations(others.length + 1, year) }],
  )
}

/** What sponsors owe: papers that were asked for, reports and proofs of use. */
function projectTasks(
  titleOf: TitleOf,
  requests: readonly CompletionRequest[],
  reports: readonly ProgressReport[],
): readonly Task[] {
  return [
    ...standingRequests(requests).map(
      ({ projectId, dueOn: on }): Task => ({ kind: 'completion-due', on, projectId, title: titleOf(projectId) }),
    ),
    ...reports
      .filter(({ receivedOn }) => receivedOn === null)
      .map(({ projectId, dueOn: on }): Task => ({ kind: 'report-due', on, projectId, title: titleOf(projectId) })),
  ]
}

type TitleOf = (projectId: string | null) => string

function titlesOf(projects: readonly Project[]): TitleOf {
  const titles = new Map<string | null, string>(projects.map(({ id, title }) => [id, title]))
  return (projectId) => titles.get(projectId) ?? ''
}

/** What a meeting told somebody to do by a day. */
function taskFromMeeting({ task: { id: taskId, what: title, owner, dueOn, doneOn } }: TaskOfMeeting): readonly Task[] {
  return dueOn === null || doneOn !== null ? [] : [{ kind: 'meeting-task', on: dueOn, taskId, title, owner }]
}

function overCommitmentTask(year: number, now: Instant): Task {
  return { kind: 'over-commitment', on: dateOf(now), title: overviewWords.overCommitment(year) }
}

/** The yearly review of the retention periods: a year after the last one, or after the first entry of the journal. */
async function reviewTask(tx: ReadTx, today: LocalDate): Promise<readonly Task[]> {
  const on = nextReviewOn(await listRetentionReviews(tx), await firstDay(tx))
  return on === null || on > today ? [] : [{ kind: 'retention-review', on, title: overviewWords.retentionReview }]
}

function decideTask({ id, receivedOn, title }: Project): Task {
  return { kind: 'decide-project', on: receivedOn, projectId: id, title }
}

function countsByState(projects: readonly ProjectRow[]): Overview['projects'] {
  const groups = Map.groupBy(projects, ({ state }) => state)
  return [...groups].map(([state, members]) => ({
    state,
    count: members.length,
    grant: members.reduce((sum, one) => sum + one.grant, 0),
  }))
}
