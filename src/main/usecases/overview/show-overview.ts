import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { CircularProcedureRow } from '#shared/contract/circular-procedures.ts'
import type { Overview, Task } from '#shared/contract/overview.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import type { Statement } from '#shared/domain/statements/statement.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import { listStatements } from '../../store/repositories/statements.ts'
import { loadProcedureRows } from '../circular-procedures/list-procedures.ts'
import type { Deps } from '../deps.ts'
import { isOpenForVote } from '../projects/change-project.ts'
import { loadUnfinishedMeetings, meetingTask, nextMeetingOf } from './meetings-in-sight.ts'

/** What is due, what runs, where the projects stand. */
export function showOverview(deps: Deps): Promise<Overview> {
  const now = deps.now()
  return deps.store.read(async (tx) => {
    const procedures = await loadProcedureRows(tx, now)
    const projects = await listProjects(tx)
    const meetings = await loadUnfinishedMeetings(tx, now)
    const tasks = [
      ...procedureTasks(procedures, now),
      ...meetings.flatMap(meetingTask),
      ...statementTasks(await listResolutions(tx), await listStatements(tx), projects),
      ...projects.filter(({ state }) => isOpenForVote(state)).map(decideTask),
    ]
    return {
      today: dateOf(now),
      now,
      tasks: tasks.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
      nextMeeting: nextMeetingOf(meetings, now),
      running: procedures.filter(({ state }) => state === 'running' || state === 'deadline-passed'),
      projects: countsByState(projects),
    }
  })
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

function statementTasks(
  resolutions: readonly Resolution[],
  statements: readonly Statement[],
  projects: readonly Project[],
): readonly Task[] {
  const titleOf = (projectId: string | null) => projects.find(({ id }) => id === projectId)?.title ?? ''
  const withoutStatement = resolutions.filter(
    ({ id, outcome, projectId }) =>
      outcome === 'adopted' && projectId !== null && !statements.some(({ resolutionId }) => resolutionId === id),
  )
  return [
    ...withoutStatement.map(
      ({ id, resolvedOn, projectId }): Task => ({
        kind: 'draft-statement',
        on: resolvedOn,
        resolutionId: id,
        title: titleOf(projectId),
      }),
    ),
    ...statements
      .filter(({ state }) => state === 'draft')
      .flatMap(({ id, projectId, resolutionId }): readonly Task[] => {
        const on = resolutions.find((resolution) => resolution.id === resolutionId)?.resolvedOn
        return on === undefined ? [] : [{ kind: 'issue-statement', on, statementId: id, title: titleOf(projectId) }]
      }),
  ]
}

function decideTask({ id, receivedOn, title }: Project): Task {
  return { kind: 'decide-project', on: receivedOn, projectId: id, title }
}

function countsByState(projects: readonly Project[]): Overview['projects'] {
  const groups = Map.groupBy(projects, ({ state }) => state)
  return [...groups].map(([state, members]) => ({
    state,
    count: members.length,
    grant: members.reduce((sum, { finances }) => sum + finances.grant, 0),
  }))
}
