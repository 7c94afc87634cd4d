import type { StatementContent } from '#shared/contract/statements.ts'
import type { Statement } from '#shared/domain/statements/statement.ts'

/** What can be written in a statement, as it is saved. */
export function contentOf(statement: Statement): StatementContent {
  const { kind, addressee, reasons, conditions, exceptionReason, conflictDisclosed, signatories } = statement
  return { kind, addressee, reasons, conditions, exceptionReason, conflictDisclosed, signatories: [...signatories] }
}
