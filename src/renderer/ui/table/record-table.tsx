import { type ReactNode, useRef, useState } from 'react'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { EmptyState } from '../text/empty-state.tsx'
import type { Column, Sorting } from './columns.ts'
import { ListBar } from './list-bar.tsx'
import styles from './record-table.module.css'
import { SortHeader } from './sort-header.tsx'
import { TableRow } from './table-row.tsx'
import { useListKeys } from './use-list-keys.ts'
import { visibleRows } from './visible-rows.ts'

interface RecordTableProps<Row> {
  /** Name of the list, for assistive technology. */
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly rowKey: (row: Row) => string
  readonly rowAddress: (row: Row) => string
  /** Given where a row is a file: the name under which it is saved. */
  readonly rowFileName?: (row: Row) => string
  readonly one: string
  readonly many: string
  readonly empty: ReactNode
  readonly onNew?: () => void
  /** Beside the filter, for example a download of what the list holds. */
  readonly tools?: ReactNode
  readonly sortedBy?: Sorting
}

/** A list: filter as you type, sort, choose columns, and everything by keyboard. */
export function RecordTable<Row>(props: RecordTableProps<Row>) {
  const { label, rows, columns, rowKey, rowAddress, rowFileName, one, many, empty, onNew, tools, sortedBy } = props
  const [filter, setFilter] = useState('')
  const [sorting, setSorting] = useState<Sorting | null>(sortedBy ?? null)
  const [hidden, setHidden] = useState<readonly string[]>(
    columns.filter((column) => column.hidden === true).map(({ key }) => key),
  )
  const [active, setActive] = useState(0)
  const table = useRef<HTMLTableElement>(null)
  const filterField = useRef<HTMLInputElement>(null)
  const shown = visibleRows(rows, columns, filter, sorting)
  const shownColumns = columns.filter(({ key }) => !hidden.includes(key))
  const moveBy = useListKeys({ table, filterField, onNew })
  if (rows.length === 0) return <>{empty}</>
  return (
    <div className={styles.list}>
      <ListBar
        filter={filter}
        onFilter={setFilter}
        filterField={filterField}
        onLeaveFilter={() => moveBy(1)}
        count={kitWords.countOf(shown.length, rows.length, one, many)}
        columns={columns}
        hidden={hidden}
        onHidden={setHidden}
        tools={tools}
      />
      {shown.length === 0 ? (
        <EmptyState title={kitWords.nothingFits(filter)}>{kitWords.clearFilterHint}</EmptyState>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a region that scrolls by keyboard needs a name and a tab stop
        <div className={styles.scroll} role="region" aria-label={label} tabIndex={-1}>
          <table className={styles.table} ref={table} aria-label={label}>
            <thead>
              <tr>
                {shownColumns.map((column) => (
                  <SortHeader key={column.key} column={column} sorting={sorting} onSort={setSorting} />
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row, index) => (
                <TableRow
                  key={rowKey(row)}
                  row={row}
                  columns={shownColumns}
                  address={rowAddress(row)}
                  fileName={rowFileName?.(row) ?? null}
                  reachable={index === Math.min(active, shown.length - 1)}
                  onActive={() => setActive(index)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
