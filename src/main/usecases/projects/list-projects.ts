import type { ProjectRow } from '#shared/contract/projects.ts'
import { listFieldsOfAction } from '../../store/repositories/action-plan.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import type { Deps } from '../deps.ts'
import { toProjectRow } from './project-row.ts'

/** Every project, in the order of its number. */
export function listProjectRows(deps: Deps): Promise<readonly ProjectRow[]> {
  return deps.store.read(async (tx) => {
    const fields = await listFieldsOfAction(tx)
    const projects = await listProjects(tx)
    return projects.map((project) =>
      toProjectRow(
        project,
        fields.find(({ id }) => id === project.fieldOfActionId),
      ),
    )
  })
}
