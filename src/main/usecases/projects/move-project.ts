import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { ProjectPage } from '#shared/contract/projects.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { ProjectState } from '#shared/domain/projects/project.ts'
import { mayMove } from '#shared/rules/transitions/move-project.ts'
import { listProgressReports } from '../../store/repositories/grant-notices.ts'
import { findProject, setProjectState } from '../../store/repositories/projects.ts'
import { listDispatches } from '../../store/repositories/statement-dispatches.ts'
import { findStatementsByProject } from '../../store/repositories/statements.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { stateToday } from './project-row.ts'
import { loadProjectPage } from './show-project.ts'

interface Move {
  readonly projectId: Id<'project'>
  readonly to: ProjectState
  readonly reason: string
}

/** Takes a step of domain § 4 by hand, where its guard permits (R37, R38). */
export function moveProject(
  deps: Deps,
  { projectId, to, reason }: Move,
): Promise<Result<ProjectPage, Refusal<'NOT_FOUND' | 'STEP_NOT_POSSIBLE'>>> {
  return deps.store.write(acting(deps, 'projects.move'), async (tx) => {
    const found = await findProject(tx, projectId)
    if (found === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: projectId })
    const statements = await findStatementsByProject(tx, projectId)
    const reports = (await listProgressReports(tx)).filter((report) => report.projectId === projectId)
    const from = stateToday(found, reports, dateOf(deps.now()))
    const moved = mayMove(
      {
        project: { ...found, state: from },
        reason,
        statementSent: (await listDispatches(tx)).some(({ statementId }) => statements.some(({ id }) => id === statementId)),
        reportsOpen: reports.some(({ receivedOn }) => receivedOn === null),
      },
      to,
    )
    if (!moved.ok) return err({ code: 'STEP_NOT_POSSIBLE', from, to, refusal: moved.error })
    await setProjectState(tx, projectId, to)
    tx.note({ subject: 'project', subjectId: projectId, before: from, after: to, reason: reason === '' ? null : reason })
    return loadProjectPage(tx, projectId, deps.now())
  })
}
