import type { Id } from '#shared/basics/id.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { ProjectApplication, ProjectPage } from '#shared/contract/projects.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { ProjectState } from '#shared/domain/projects/project.ts'
import { findProject, updateProject } from '../../store/repositories/projects.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { type ApplicationRefusal, checkApplication } from './check-application.ts'
import { loadProjectPage } from './show-project.ts'

interface ProjectChange {
  readonly projectId: Id<'project'>
  readonly version: number
  readonly application: ProjectApplication
}

/** Corrects an application as long as nothing was decided and no vote on it runs. */
export function changeProject(
  deps: Deps,
  input: ProjectChange,
): Promise<Result<ProjectPage, ApplicationRefusal | Refusal<'CHANGED_MEANWHILE' | 'PROJECT_NOT_OPEN'>>> {
  return deps.store.write(acting(deps, 'projects.change'), async (tx) => {
    const found = await findProject(tx, input.projectId)
    if (found === undefined) return err({ code: 'NOT_FOUND', what: 'project', id: input.projectId })
    if (!mayBeCorrected(found.state)) return err({ code: 'PROJECT_NOT_OPEN', state: found.state })
    const checked = await checkApplication(tx, input.application)
    if (!checked.ok) return checked
    const changed = { ...found, ...checked.value }
    if (!(await updateProject(tx, changed, input.version))) return err({ code: 'CHANGED_MEANWHILE', what: 'project' })
    tx.note({ subject: 'project', subjectId: changed.id, before: toJson(found), after: toJson(changed), reason: null })
    return loadProjectPage(tx, input.projectId, deps.now())
  })
}

/** Before a vote everything about an application can still be corrected. */
const CORRECTABLE: readonly ProjectState[] = [
  'idea',
  'advised',
  'waiting-for-call',
  'submitted',
  'incomplete',
  'formally-checked',
  'in-assessment',
  'deferred',
]

export function mayBeCorrected(state: ProjectState): boolean {
  return CORRECTABLE.includes(state)
}
