import { ok, type Result } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import type { ListedProject } from '../../documents/project-list/content.ts'
import { makeProjectList } from '../../documents/project-list/xlsx.ts'
import { listFieldsOfAction } from '../../store/repositories/action-plan.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import { listStatements } from '../../store/repositories/statements.ts'
import type { ReadTx } from '../../store/store.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import type { DocumentRefusal } from './make-document.ts'

/** The Projektliste as it stands now. */
export async function makeProjectListFile(deps: Deps): Promise<Result<OutputFile, DocumentRefusal>> {
  const input = await deps.store.read(async (tx) => ({
    alliance: await theAlliance(tx),
    projects: await listedProjects(tx),
    budgets: [],
    preparedAt: deps.now(),
  }))
  return ok(await makeProjectList(input))
}

async function listedProjects(tx: ReadTx): Promise<readonly ListedProject[]> {
  const fields = await listFieldsOfAction(tx)
  const resolutions = await listResolutions(tx)
  const statements = await listStatements(tx)
  return (await listProjects(tx)).flatMap((project): readonly ListedProject[] => {
    const fieldOfAction = fields.find(({ id }) => id === project.fieldOfActionId)
    const resolution = resolutions.findLast(({ projectId }) => projectId === project.id)
    if (fieldOfAction === undefined) return []
    return [
      {
        project,
        fieldOfAction,
        projectCall: null,
        points: null,
        rank: null,
        resolution: resolution === undefined ? null : { number: resolution.number, resolvedOn: resolution.resolvedOn },
        statementNumber:
          statements.findLast(({ projectId, number }) => projectId === project.id && number !== null)?.number ?? null,
        funderState: '',
        granted: null,
        reportDueOn: null,
        reportReceivedOn: null,
      },
    ]
  })
}
