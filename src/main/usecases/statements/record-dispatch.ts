import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { StatementPage } from '#shared/contract/statements.ts'
import type { DispatchWay, StatementDispatch } from '#shared/domain/statements/statement-dispatch.ts'
import { findProject, setProjectState } from '../../store/repositories/projects.ts'
import { insertDispatch } from '../../store/repositories/statement-dispatches.ts'
import { findStatement, setStatementState } from '../../store/repositories/statements.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadStatementPage } from './show-statement.ts'

interface DispatchInput {
  readonly statementId: Id<'statement'>
  readonly sentAt: Instant
  readonly way: DispatchWay
  readonly receiver: string
  readonly remark: string
}

/** Enters in the register that an issued statement left; its project is with the funder from then on. */
export function recordStatementDispatch(
  deps: Deps,
  { statementId, ...content }: DispatchInput,
): Promise<Result<StatementPage, Refusal<'NOT_FOUND' | 'WRONG_STATEMENT_STATE' | 'SENT_IN_FUTURE'>>> {
  return deps.store.write(acting(deps, 'statements.record-dispatch'), async (tx) => {
    const found = await findStatement(tx, statementId)
    if (found === undefined) return err({ code: 'NOT_FOUND', what: 'statement', id: statementId })
    const { state, issued } = found
    if (state !== 'issued' && state !== 'sent') return err({ code: 'WRONG_STATEMENT_STATE', state })
    if (content.sentAt > deps.now()) return err({ code: 'SENT_IN_FUTURE', sentAt: content.sentAt })
    if (issued !== null && content.sentAt < issued.issuedAt) return err({ code: 'WRONG_STATEMENT_STATE', state: 'draft' })
    const dispatch: StatementDispatch = {
      ...content,
      id: deps.newId('statement-dispatch'),
      statementId,
      recordedAt: deps.now(),
    }
    await insertDispatch(tx, dispatch)
    await setStatementState(tx, statementId, { state: 'sent', endReason: found.endReason, revokedById: null })
    tx.note({ subject: 'statement', subjectId: statementId, before: toJson({ state }), after: toJson(dispatch), reason: null })
    const project = await findProject(tx, found.projectId)
    if (project?.state === 'statement-issued') {
      await setProjectState(tx, project.id, 'at-funder')
      tx.note({ subject: 'project', subjectId: project.id, before: project.state, after: 'at-funder', reason: found.number })
    }
    return loadStatementPage(tx, statementId, deps.now())
  })
}
