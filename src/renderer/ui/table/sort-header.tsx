import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { kitWords } from '#shared/wording/screens/kit.ts'
import type { Column, Sorting } from './columns.ts'
import styles from './record-table.module.css'

interface SortHeaderProps<Row> {
  readonly column: Column<Row>
  readonly sorting: Sorting | null
  readonly onSort: (sorting: Sorting) => void
}

/** Head of a column; sorts by it, and the other way round when pressed again. */
export function SortHeader<Row>({ column, sorting, onSort }: SortHeaderProps<Row>) {
  const sorted = sorting?.key === column.key ? (sorting.descending ? 'descending' : 'ascending') : 'none'
  return (
    <th scope="col" aria-sort={sorted} data-align={column.align ?? 'start'} style={{ width: column.width }}>
      <button
        type="button"
        className={styles.sort}
        title={kitWords.sortBy(column.header)}
        onClick={() => onSort({ key: column.key, descending: sorted === 'ascending' })}
      >
        {column.header}
        {sorted === 'ascending' && <IconArrowUp size={13} aria-hidden />}
        {sorted === 'descending' && <IconArrowDown size={13} aria-hidden />}
      </button>
    </th>
  )
}
