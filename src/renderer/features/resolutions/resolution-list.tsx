import { useSuspenseQuery } from '@tanstack/react-query'
import { downloadAddress, pages } from '#renderer/client/addresses.ts'
import { ask } from '#renderer/client/service.ts'
import { Page } from '#renderer/ui/page/page.tsx'
import { RecordTable } from '#renderer/ui/table/record-table.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import { EmptyState } from '#renderer/ui/text/empty-state.tsx'
import { resolutionWords } from '#shared/wording/screens/resolutions.ts'
import { resolutionColumns } from './resolution-columns.tsx'

/** The register of resolutions. */
export function ResolutionList() {
  const { data } = useSuspenseQuery(ask.resolutions.list.queryOptions())
  return (
    <Page
      title={resolutionWords.title}
      lead={resolutionWords.lead}
      width="full"
      menu={
        data.length === 0 ? [] : [{ label: resolutionWords.exportPublic, download: downloadAddress('public-register', 'all') }]
      }
      action={
        data.length > 0 && (
          <DownloadLink href={downloadAddress('resolution-register', 'all')}>{resolutionWords.exportRegister}</DownloadLink>
        )
      }
    >
      <RecordTable
        label={resolutionWords.title}
        rows={data}
        columns={resolutionColumns}
        rowKey={(row) => row.id}
        rowAddress={(row) => pages.resolution(row.id)}
        one={resolutionWords.one}
        many={resolutionWords.many}
        empty={<EmptyState title={resolutionWords.emptyTitle}>{resolutionWords.emptyText}</EmptyState>}
      />
    </Page>
  )
}
