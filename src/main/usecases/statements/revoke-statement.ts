import type { Id } from '#shared/basics/id.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { StatementPage } from '#shared/contract/statements.ts'
import { findProject, setProjectState } from '../../store/repositories/projects.ts'
import { findResolution } from '../../store/repositories/resolutions.ts'
import { findStatement, setStatementState } from '../../store/repositories/statements.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadStatementPage } from './show-statement.ts'

interface RevokeInput {
  readonly statementId: Id<'statement'>
  readonly resolutionId: Id<'resolution'>
  readonly reason: string
}

/** Takes an issued statement back, by a resolution that is not older than it (domain § 4). Number and file stay. */
export function revokeStatement(
  deps: Deps,
  { statementId, resolutionId, reason }: RevokeInput,
): Promise<Result<StatementPage, Refusal<'NOT_FOUND' | 'WRONG_STATEMENT_STATE' | 'REASON_MISSING' | 'RESOLUTION_NOT_ADOPTED'>>> {
  return deps.store.write(acting(deps, 'statements.revoke'), async (tx) => {
    const found = await findStatement(tx, statementId)
    if (found === undefined) return err({ code: 'NOT_FOUND', what: 'statement', id: statementId })
    const { state, signedOn } = found
    if (state !== 'issued' && state !== 'sent') return err({ code: 'WRONG_STATEMENT_STATE', state })
    if (reason.trim() === '') return err({ code: 'REASON_MISSING' })
    const resolution = await findResolution(tx, resolutionId)
    if (resolution === undefined) return err({ code: 'NOT_FOUND', what: 'resolution', id: resolutionId })
    const isLater = signedOn !== null && resolution.resolvedOn >= signedOn && resolution.id !== found.resolutionId
    if (resolution.outcome !== 'adopted' || !isLater) return err({ code: 'RESOLUTION_NOT_ADOPTED', number: resolution.number })
    await setStatementState(tx, statementId, { state: 'revoked', endReason: reason, revokedById: resolutionId })
    tx.note({
      subject: 'statement',
      subjectId: statementId,
      before: toJson({ state }),
      after: toJson({ state: 'revoked', resolutionId }),
      reason,
    })
    const project = await findProject(tx, found.projectId)
    if (project !== undefined && (project.state === 'statement-issued' || project.state === 'at-funder')) {
      await setProjectState(tx, project.id, 'deferred')
      tx.note({ subject: 'project', subjectId: project.id, before: project.state, after: 'deferred', reason })
    }
    return loadStatementPage(tx, statementId, deps.now())
  })
}
