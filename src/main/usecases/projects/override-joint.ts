import type { Id } from '#shared/basics/id.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { ProjectPage } from '#shared/contract/projects.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { setJointOverride } from '../../store/repositories/project-checks.ts'
import { findProject } from '../../store/repositories/projects.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { mayBeCorrected } from './change-project.ts'
import { loadProjectPage } from './show-project.ts'

interface JointInput {
  readonly projectId: Id<'project'>
  /** Null: as derived. */
  readonly jointlySupported: boolean | null
  readonly reason: string
}

/** Overrides whether a project counts as jointly supported, with a reason (R39). */
export function overrideJoint(
  deps: Deps,
  { projectId, jointlySupported, reason }: JointInput,
): Promise<Result<ProjectPage, Refusal<'NOT_FOUND' | 'REASON_MISSING' | 'PROJECT_NOT_OPEN'>>> {
  return deps.store.write(acting(deps, 'projects.override-joint'), async (tx) => {
    const found = await findProject(tx, projectId)
    if (found === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: projectId })
    if (!mayBeCorrected(found.state)) return err({ code: 'PROJECT_NOT_OPEN', state: found.state })
    if (jointlySupported !== null && reason.trim() === '') return err({ code: 'REASON_MISSING' })
    const override = jointlySupported === null ? null : { jointlySupported, reason }
    await setJointOverride(tx, projectId, override)
    tx.note({
      subject: 'project',
      subjectId: projectId,
      before: toJson({ jointOverride: found.jointOverride }),
      after: toJson({ jointOverride: override }),
      reason: reason === '' ? null : reason,
    })
    return loadProjectPage(tx, projectId, deps.now())
  })
}
