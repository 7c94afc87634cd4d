import type { StatementRow } from '#shared/contract/statements.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import { listDispatches } from '../../store/repositories/statement-dispatches.ts'
import { listStatements } from '../../store/repositories/statements.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'

/** The register of statements: drafts first, then by number. */
export function listStatementRows(deps: Deps): Promise<readonly StatementRow[]> {
  return deps.store.read(loadStatementRows)
}

export async function loadStatementRows(tx: ReadTx): Promise<readonly StatementRow[]> {
  const projects = await listProjects(tx)
  const resolutions = await listResolutions(tx)
  const dispatches = await listDispatches(tx)
  return (await listStatements(tx)).map(({ id, number, projectId, resolutionId, kind, signedOn, state, issued, addressee }) => ({
    id,
    number,
    projectTitle: projects.find((project) => project.id === projectId)?.title ?? '',
    kind,
    resolutionNumber: resolutions.find((resolution) => resolution.id === resolutionId)?.number ?? '',
    signedOn,
    state,
    sha256: issued?.sha256 ?? null,
    addressee,
    sentAt: dispatches.findLast(({ statementId }) => statementId === id)?.sentAt ?? null,
  }))
}
