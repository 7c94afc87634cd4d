import type { Column } from '#renderer/ui/table/columns.ts'
import { ShortHash } from '#renderer/ui/text/short-hash.tsx'
import type { Backup } from '#shared/domain/workspace/backup.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { backupWords as words } from '#shared/wording/screens/backups.ts'

export const backupColumns: readonly Column<Backup>[] = [
  {
    key: 'at',
    header: words.at,
    text: (row) => formatInstant(row.at),
    compare: (a, b) => (a.at < b.at ? -1 : 1),
    cell: (row) => formatInstant(row.at),
  },
  { key: 'reason', header: words.reason, text: words.reasonOf, cell: words.reasonOf },
  {
    key: 'size',
    header: words.size,
    text: words.sizeOf,
    compare: (a, b) => a.size - b.size,
    cell: words.sizeOf,
    align: 'end',
  },
  {
    key: 'hash',
    header: words.hash,
    text: (row) => row.sha256 ?? '',
    cell: (row) => (row.sha256 === null ? '–' : <ShortHash hash={row.sha256} />),
  },
]
