import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { ProjectPage } from '#shared/contract/projects.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import { isOpenForVote } from '#shared/domain/projects/project.ts'
import { checkCall } from '#shared/rules/funding/check-call.ts'
import { completenessOf } from '#shared/rules/funding/completeness.ts'
import { countsAsJointlySupported } from '#shared/rules/ranking/jointly-supported.ts'
import { mayMove, type StepFacts, stepsFrom } from '#shared/rules/transitions/move-project.ts'
import { findFieldOfAction } from '../../store/repositories/action-plan.ts'
import { listScoreSheets } from '../../store/repositories/assessments.ts'
import { listProceduresOfProject } from '../../store/repositories/circular-procedures.ts'
import { listGrantNotices, listProgressReports } from '../../store/repositories/grant-notices.ts'
import { findProjectCall } from '../../store/repositories/project-calls.ts'
import { listAttachments, listCompletionRequests, listProjectChanges } from '../../store/repositories/project-checks.ts'
import { findProject, listProjects } from '../../store/repositories/projects.ts'
import { findResolutionsByProject } from '../../store/repositories/resolutions.ts'
import { listDispatches } from '../../store/repositories/statement-dispatches.ts'
import { findStatementsByProject } from '../../store/repositories/statements.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { mayChangeLater } from './change-decided-project.ts'
import { pathOf } from './project-path.ts'
import { stateToday } from './project-row.ts'
import { movedDays, resolvedRankingOf } from './project-surroundings.ts'

/** One project with everything that followed from it. */
export function showProject(
  deps: Deps,
  input: { readonly projectId: Id<'project'> },
): Promise<Result<ProjectPage, Refusal<'NOT_FOUND'>>> {
  return deps.store.read((tx) => loadProjectPage(tx, input.projectId, deps.now()))
}

export async function loadProjectPage(
  tx: ReadTx,
  projectId: Id<'project'>,
  now: Instant,
): Promise<Result<ProjectPage, Refusal<'NOT_FOUND'>>> {
  const found = await findProject(tx, projectId)
  if (found === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: projectId })
  const { version, ...project } = found
  const fieldOfAction = await findFieldOfAction(tx, project.fieldOfActionId)
  if (fieldOfAction === undefined) throw new Error(`Project ${projectId} points to no field of action`)
  const procedures = await listProceduresOfProject(tx, projectId)
  const resolutions = await findResolutionsByProject(tx, projectId)
  const statements = await findStatementsByProject(tx, projectId)
  const reports = (await listProgressReports(tx)).filter((report) => report.projectId === projectId)
  const dispatches = await listDispatches(tx)
  const today = dateOf(now)
  const state = stateToday(project, reports, today)
  const call = project.projectCallId === null ? undefined : await findProjectCall(tx, project.projectCallId)
  const facts: Omit<StepFacts, 'reason'> = {
    project: { ...project, state },
    statementSent: dispatches.some(({ statementId }) => statements.some(({ id }) => id === statementId)),
    reportsOpen: reports.some(({ receivedOn }) => receivedOn === null),
  }
  return ok({
    project,
    version,
    fieldOfAction,
    jointlySupported: countsAsJointlySupported(project),
    path: pathOf({
      project,
      stateToday: state,
      sheets: await listScoreSheets(tx, projectId),
      procedures,
      resolutions,
      ranking: await resolvedRankingOf(tx, projectId),
      statements,
      dispatches,
      notices: (await listGrantNotices(tx)).filter((notice) => notice.projectId === projectId),
      reports,
      movedOn: await movedDays(tx, projectId),
    }),
    circularProcedures: procedures.map(({ id, number }) => ({ id, number })),
    resolutions: resolutions.map(({ id, number, outcome }) => ({ id, number, outcome })),
    statements: statements.map(({ id, number }) => ({ id, number })),
    stateToday: state,
    call: call ?? null,
    ...(await relatives(tx, project)),
    completeness: completenessOf(project),
    requests: (await listCompletionRequests(tx)).filter((request) => request.projectId === projectId),
    attachments: await listAttachments(tx, projectId),
    changes: await listProjectChanges(tx, projectId),
    steps: stepsFrom(state).map((to) => {
      const moved = mayMove({ ...facts, reason: '…' }, to)
      return { to, refusal: moved.ok ? null : moved.error }
    }),
    isOpen: isOpenForVote(project.state),
    mayChangeLater: mayChangeLater(state),
    callFindings: call === undefined ? [] : checkCall(call, project),
  })
}

/** What it follows on, and what follows on it. */
async function relatives(tx: ReadTx, project: Project): Promise<Pick<ProjectPage, 'predecessor' | 'successors'>> {
  const all = await listProjects(tx)
  const named = ({ id, number, shortTitle }: Project) => ({ id, number, shortTitle })
  const predecessor = all.find(({ id }) => id === project.predecessorId)
  return {
    predecessor: predecessor === undefined ? null : named(predecessor),
    successors: all.filter(({ predecessorId }) => predecessorId === project.id).map(named),
  }
}
