import { ok, type Result } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { makeStatementRegister } from '../../documents/statement-register/xlsx.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import { listDispatches } from '../../store/repositories/statement-dispatches.ts'
import { listStatements } from '../../store/repositories/statements.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import type { DocumentRefusal } from './make-document.ts'

/** The register of statements as it stands now. */
export async function makeStatementRegisterFile(deps: Deps): Promise<Result<OutputFile, DocumentRefusal>> {
  const input = await deps.store.read(async (tx) => {
    const projects = new Map((await listProjects(tx)).map((project) => [project.id, project]))
    const resolutions = new Map((await listResolutions(tx)).map(({ id, number }) => [id, number]))
    const dispatches = Map.groupBy(await listDispatches(tx), ({ statementId }) => statementId)
    const statements = await listStatements(tx)
    return {
      alliance: await theAlliance(tx),
      statements: statements.map((statement) => {
        const project = projects.get(statement.projectId)
        return {
          statement,
          projectNumber: project?.number ?? '',
          projectTitle: project?.title ?? '',
          sponsorName: project?.sponsor.name ?? '',
          resolutionNumber: resolutions.get(statement.resolutionId) ?? '',
          dispatches: dispatches.get(statement.id) ?? [],
          supersededBy:
            statements.find(({ supersedesId, state }) => supersedesId === statement.id && state !== 'draft')?.number ?? null,
        }
      }),
      preparedAt: deps.now(),
    }
  })
  return ok(await makeStatementRegister(input))
}
