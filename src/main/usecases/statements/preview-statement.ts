import type { Id } from '#shared/basics/id.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { StatementContent } from '#shared/contract/statements.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { statementBlocks } from '../../documents/statement/content.ts'
import type { Deps } from '../deps.ts'
import { loadStatementFacts } from './statement-facts.ts'
import { statementInput } from './statement-input.ts'

/** The page as it will be printed, from the content given or as stored; writes nothing. */
export function previewStatement(
  deps: Deps,
  input: { readonly statementId: Id<'statement'>; readonly content: StatementContent | null },
): Promise<Result<readonly Block[], Refusal<'NOT_FOUND'>>> {
  return deps.store.read(async (tx) => {
    const now = deps.now()
    const facts = await loadStatementFacts(tx, input.statementId, now)
    if (!facts.ok) return facts
    const { statement } = facts.value
    const edited = statement.state === 'draft' && input.content !== null ? { ...statement, ...input.content } : statement
    return ok(statementBlocks(await statementInput(tx, facts.value, edited, statement.issued?.issuedAt ?? now)))
  })
}
