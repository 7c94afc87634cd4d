import { useSuspenseQuery } from '@tanstack/react-query'
import { downloadAddress } from '#renderer/client/addresses.ts'
import { usePdfEntry } from '#renderer/client/pdf-entry.ts'
import { ask } from '#renderer/client/service.ts'
import { Paper } from '#renderer/paper/paper.tsx'
import { Page } from '#renderer/ui/page/page.tsx'
import { DownloadLink } from '#renderer/ui/text/download-link.tsx'
import type { PreviewedKind } from '#shared/contract/documents.ts'
import { DOCUMENT_LABELS, documentWords } from '#shared/wording/screens/documents.ts'

interface PreviewPageProps {
  readonly kind: PreviewedKind
  readonly id: string
  readonly backTo: string
}

/** A paper as it would be printed now, before anybody opens Word. */
export function PreviewPage({ kind, id, backTo }: PreviewPageProps) {
  const { data: paper } = useSuspenseQuery(ask.documents.preview.queryOptions({ input: { kind, id } }))
  const { data: templates } = useSuspenseQuery(ask.documentTemplates.list.queryOptions())
  const own = templates.find((row) => row.kind === kind)?.file ?? null
  return (
    <Page
      title={documentWords.previewTitle(DOCUMENT_LABELS[kind])}
      shortTitle={documentWords.preview}
      lead={own === null ? documentWords.previewLead : documentWords.previewOfOwn(own.name)}
      trail={[{ label: paper.fileReference, to: backTo }]}
      menu={usePdfEntry(kind, id)}
      action={
        <DownloadLink filled href={downloadAddress(kind, id)}>
          {documentWords.downloadWord}
        </DownloadLink>
      }
    >
      <Paper label={documentWords.previewTitle(DOCUMENT_LABELS[kind])} blocks={paper.blocks} />
    </Page>
  )
}
