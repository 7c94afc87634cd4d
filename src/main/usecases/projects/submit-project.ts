import type { Id } from '#shared/basics/id.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { ProjectApplication } from '#shared/contract/projects.ts'
import type { Project } from '#shared/domain/projects/project.ts'
import { insertProject } from '../../store/repositories/projects.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { takeNumber } from '../numbering.ts'
import { type ApplicationRefusal, checkApplication } from './check-application.ts'

/** Enters a project application, or an idea for one, under the next number of the year. */
export function submitProject(
  deps: Deps,
  { stage = 'submitted', ...input }: ProjectApplication & { readonly stage?: 'idea' | 'submitted' },
): Promise<Result<{ readonly projectId: Id<'project'>; readonly number: string }, ApplicationRefusal>> {
  return deps.store.write(acting(deps, 'projects.submit'), async (tx) => {
    const checked = await checkApplication(tx, input)
    if (!checked.ok) return checked
    const createdAt = deps.now()
    const number = await takeNumber(tx, 'project', createdAt)
    const project: Project = {
      ...checked.value,
      id: deps.newId('project'),
      number,
      completeOn: null,
      checklist: [],
      jointOverride: null,
      state: stage,
      createdAt,
    }
    await insertProject(tx, project)
    tx.note({ subject: 'project', subjectId: project.id, before: null, after: toJson(project), reason: null })
    return ok({ projectId: project.id, number })
  })
}
