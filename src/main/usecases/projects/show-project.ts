import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { ProjectPage, ProjectStep } from '#shared/contract/projects.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { CircularProcedure } from '#shared/domain/circular-procedures/circular-procedure.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import type { Statement } from '#shared/domain/statements/statement.ts'
import { isJointlySupported } from '#shared/rules/ranking/jointly-supported.ts'
import { findFieldOfAction } from '../../store/repositories/action-plan.ts'
import { listProceduresOfProject } from '../../store/repositories/circular-procedures.ts'
import { findProject } from '../../store/repositories/projects.ts'
import { findResolutionsByProject } from '../../store/repositories/resolutions.ts'
import { findStatementsByProject } from '../../store/repositories/statements.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'

/** One project with everything that followed from it. */
export function showProject(
  deps: Deps,
  input: { readonly projectId: Id<'project'> },
): Promise<Result<ProjectPage, Refusal<'NOT_FOUND'>>> {
  return deps.store.read((tx) => loadProjectPage(tx, input.projectId))
}

export async function loadProjectPage(tx: ReadTx, projectId: Id<'project'>): Promise<Result<ProjectPage, Refusal<'NOT_FOUND'>>> {
  const found = await findProject(tx, projectId)
  if (found === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: projectId })
  const { version, ...project } = found
  const fieldOfAction = await findFieldOfAction(tx, project.fieldOfActionId)
  if (fieldOfAction === undefined) throw new Error(`Project ${projectId} points to no field of action`)
  const procedures = await listProceduresOfProject(tx, projectId)
  const resolutions = await findResolutionsByProject(tx, projectId)
  const statements = await findStatementsByProject(tx, projectId)
  return ok({
    project,
    version,
    fieldOfAction,
    jointlySupported: isJointlySupported(project),
    path: pathOf(project, procedures, resolutions, statements),
    circularProcedures: procedures.map(({ id, number }) => ({ id, number })),
    resolutions: resolutions.map(({ id, number, outcome }) => ({ id, number, outcome })),
    statements: statements.map(({ id, number }) => ({ id, number })),
  })
}

/** An application is only stored when its sums fit, so being received and being checked fall on days that are known. */
function pathOf(
  project: Project,
  procedures: readonly CircularProcedure[],
  resolutions: readonly Resolution[],
  statements: readonly Statement[],
): readonly ProjectStep[] {
  const startedAt = procedures.at(-1)?.startedAt
  return [
    { step: 'received', on: project.receivedOn },
    { step: 'checked', on: dateOf(project.createdAt) },
    { step: 'voting', on: startedAt === undefined ? null : dateOf(startedAt) },
    { step: 'resolved', on: resolutions.at(-1)?.resolvedOn ?? null },
    { step: 'statement-issued', on: statements.find(({ state }) => state !== 'draft')?.signedOn ?? null },
  ]
}
