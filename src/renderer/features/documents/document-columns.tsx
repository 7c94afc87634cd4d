import type { Column } from '#renderer/ui/table/columns.ts'
import { ShortHash } from '#renderer/ui/text/short-hash.tsx'
import type { DocumentRecord } from '#shared/domain/documents/issued-document.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { DOCUMENT_LABELS, documentWords } from '#shared/wording/screens/documents.ts'
import { formatFileSize } from '#shared/wording/screens/file-size.ts'

export const documentColumns: readonly Column<DocumentRecord>[] = [
  { key: 'fileName', header: documentWords.fileName, text: (row) => row.fileName, cell: (row) => row.fileName },
  {
    key: 'kind',
    header: documentWords.kind,
    text: (row) => DOCUMENT_LABELS[row.kind],
    cell: (row) => DOCUMENT_LABELS[row.kind],
  },
  {
    key: 'madeAt',
    header: documentWords.madeAt,
    text: (row) => formatInstant(row.madeAt),
    compare: (a, b) => (a.madeAt < b.madeAt ? -1 : 1),
    cell: (row) => <span style={{ whiteSpace: 'nowrap' }}>{formatInstant(row.madeAt)}</span>,
  },
  {
    key: 'size',
    header: documentWords.size,
    text: (row) => formatFileSize(row.size),
    compare: (a, b) => a.size - b.size,
    cell: (row) => <span style={{ whiteSpace: 'nowrap' }}>{formatFileSize(row.size)}</span>,
    align: 'end',
  },
  { key: 'hash', header: documentWords.hash, text: (row) => row.sha256, cell: (row) => <ShortHash hash={row.sha256} /> },
]
