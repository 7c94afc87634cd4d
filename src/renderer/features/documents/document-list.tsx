import { useSuspenseQuery } from '@tanstack/react-query'
import { fileAddress, pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { ButtonLink } from '#renderer/ui/acts/button-link.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { RecordTable } from '#renderer/ui/table/record-table.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { documentWords } from '#shared/wording/screens/documents.ts'
import { signatureWords } from '#shared/wording/screens/signatures.ts'
import { documentColumns } from './document-columns.tsx'

/** Every file that was made, newest first. */
export function DocumentList() {
  const { data } = useSuspenseQuery(ask.documents.list.queryOptions())
  return (
    <Page
      title={documentWords.title}
      lead={documentWords.lead}
      width="full"
      action={<ButtonLink to={pages.checkFile}>{signatureWords.checkAct}</ButtonLink>}
    >
      <RecordTable
        label={documentWords.title}
        rows={data}
        columns={documentColumns}
        rowKey={(row) => row.id}
        rowAddress={(row) => fileAddress(row.sha256)}
        rowFileName={(row) => row.fileName}
        one={documentWords.one}
        many={documentWords.many}
        empty={<EmptyState title={documentWords.emptyTitle}>{documentWords.emptyText}</EmptyState>}
      />
    </Page>
  )
}
