import type { Id } from '#shared/basics/id.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { StatementContent, StatementPage } from '#shared/contract/statements.ts'
import type { Statement, StatementKind } from '#shared/domain/statements/statement.ts'
import { findProject, setProjectState } from '../../store/repositories/projects.ts'
import { findStatement, updateStatementDraft } from '../../store/repositories/statements.ts'
import type { WriteTx } from '../../store/store.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { loadStatementPage } from './show-statement.ts'

interface StatementChange {
  readonly statementId: Id<'statement'>
  readonly version: number
  readonly content: StatementContent
}

/** Saves a draft; an issued statement is read-only. */
export function changeStatement(
  deps: Deps,
  input: StatementChange,
): Promise<Result<StatementPage, Refusal<'NOT_FOUND' | 'CHANGED_MEANWHILE' | 'ALREADY_ISSUED'>>> {
  const { statementId, version, content } = input
  return deps.store.write(acting(deps, 'statements.change'), async (tx) => {
    const found = await findStatement(tx, statementId)
    if (found === undefined) return err({ code: 'NOT_FOUND', what: 'statement', id: statementId })
    if (found.state !== 'draft') return err({ code: 'ALREADY_ISSUED', number: found.number ?? '' })
    if (!(await updateStatementDraft(tx, statementId, version, content)))
      return err({ code: 'CHANGED_MEANWHILE', what: 'statement' })
    const { kind, addressee, reasons, conditions, exceptionReason, conflictDisclosed, signatories } = found
    const before = { kind, addressee, reasons, conditions, exceptionReason, conflictDisclosed, signatories }
    tx.note({ subject: 'statement', subjectId: statementId, before: toJson(before), after: toJson(content), reason: null })
    await markProject(tx, found, content.kind)
    return loadStatementPage(tx, statementId, deps.now())
  })
}

/** Domain § 4: a project that is endorsed is called so with or without conditions, as its draft says. */
async function markProject(tx: WriteTx, { projectId, number }: Statement, kind: StatementKind): Promise<void> {
  const state = (await findProject(tx, projectId))?.state
  if (kind === 'not-endorsed' || kind === state || (state !== 'endorsed' && state !== 'endorsed-with-conditions')) return
  await setProjectState(tx, projectId, kind)
  tx.note({ subject: 'project', subjectId: projectId, before: state, after: kind, reason: number })
}
