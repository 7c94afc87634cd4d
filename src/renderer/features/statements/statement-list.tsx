import { useSuspenseQuery } from '@tanstack/react-query'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { RecordTable } from '#renderer/ui/table/record-table.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { statementWords } from '#shared/wording/screens/statements.ts'
import { statementColumns } from './statement-columns.tsx'

/** Every statement, drafts included. */
export function StatementList() {
  const { data } = useSuspenseQuery(ask.statements.list.queryOptions())
  return (
    <Page title={statementWords.title} lead={statementWords.lead} width="full">
      <RecordTable
        label={statementWords.title}
        rows={data}
        columns={statementColumns}
        rowKey={(row) => row.id}
        rowAddress={(row) => pages.statement(row.id)}
        one={statementWords.one}
        many={statementWords.many}
        tools={<DownloadLink href={downloadAddress('statement-register', 'all')}>{statementWords.exportRegister}</DownloadLink>}
        empty={
          <EmptyState
            title={statementWords.emptyTitle}
            action={<ButtonLink to={pages.resolutions}>{statementWords.toResolutions}</ButtonLink>}
          >
            {statementWords.emptyText}
          </EmptyState>
        }
      />
    </Page>
  )
}
