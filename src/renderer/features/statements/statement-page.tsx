import { useSuspenseQuery } from '@tanstack/react-query'
import { ask } from '#renderer/client/service.ts'
import type { Id } from '#shared/basics/id.ts'
import { IssuedStatement } from './issued-statement.tsx'
import { StatementEditor } from './statement-editor.tsx'

/** A statement: to be written while it is a draft, to be read afterwards. */
export function StatementPage({ statementId }: { readonly statementId: Id<'statement'> }) {
  const { data } = useSuspenseQuery(ask.statements.show.queryOptions({ input: { statementId } }))
  return data.statement.state === 'draft' ? <StatementEditor page={data} /> : <IssuedStatement page={data} />
}
