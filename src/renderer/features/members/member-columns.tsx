import type { Column } from '#renderer/ui/table/columns.ts'
import type { MemberRow } from '#shared/contract/members.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { MEMBERSHIP_LABELS, memberWords } from '#shared/wording/screens/members.ts'
import styles from './member-list.module.css'

export const memberColumns: readonly Column<MemberRow>[] = [
  {
    key: 'name',
    header: memberWords.organization,
    width: '36%',
    text: (row) => `${row.name} ${row.managing ? memberWords.managing : ''}`,
    cell: (row) => (
      <>
        {row.name}
        {row.managing && <span className={styles.managing}>{memberWords.managing}</span>}
      </>
    ),
  },
  {
    key: 'representative',
    header: memberWords.representative,
    text: (row) => row.representative ?? '',
    cell: (row) => row.representative ?? kitWords.none,
  },
  {
    key: 'deputies',
    header: memberWords.deputies,
    text: (row) => row.deputies.join(', '),
    cell: (row) => (row.deputies.length === 0 ? kitWords.none : row.deputies.join(', ')),
  },
  {
    key: 'kind',
    header: memberWords.kind,
    text: (row) => MEMBERSHIP_LABELS[row.kind],
    cell: (row) => MEMBERSHIP_LABELS[row.kind],
  },
  {
    key: 'since',
    header: memberWords.since,
    text: (row) => formatDate(row.memberSince),
    compare: (a, b) => (a.memberSince < b.memberSince ? -1 : 1),
    cell: (row) =>
      row.memberUntil === null
        ? formatDate(row.memberSince)
        : memberWords.fromUntil(formatDate(row.memberSince), formatDate(row.memberUntil)),
  },
]
