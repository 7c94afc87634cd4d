import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Column } from './columns.ts'
import styles from './record-table.module.css'

interface TableRowProps<Row> {
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly address: string
  /** Null leads to another screen; a name saves the file behind the address. */
  readonly fileName: string | null
  /** Only one row of the list is a tab stop; the arrow keys do the rest. */
  readonly reachable: boolean
  readonly onActive: () => void
}

/** A row whose first cell is a link; a click anywhere in the row follows it too. */
export function TableRow<Row>({ row, columns, address, fileName, reachable, onActive }: TableRowProps<Row>) {
  const navigate = useNavigate()
  return (
    <tr
      className={styles.row}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('a, button') !== null) return
        if (window.getSelection()?.toString() !== '') return
        if (fileName === null) void navigate({ to: address })
        else event.currentTarget.querySelector('a')?.click()
      }}
    >
      {columns.map((column, index) => (
        <td key={column.key} data-align={column.align ?? 'start'}>
          {index === 0 ? (
            <RowLink address={address} fileName={fileName} reachable={reachable} onActive={onActive}>
              {column.cell(row)}
            </RowLink>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  )
}

type RowLinkProps = Pick<TableRowProps<unknown>, 'address' | 'fileName' | 'reachable' | 'onActive'> & {
  readonly children: ReactNode
}

function RowLink({ address, fileName, reachable, onActive, children }: RowLinkProps) {
  const same = { className: styles.rowLink, 'data-row-link': true, tabIndex: reachable ? 0 : -1, onFocus: onActive }
  if (fileName === null) {
    return (
      <Link to={address} {...same}>
        {children}
      </Link>
    )
  }
  return (
    <a href={address} download={fileName} {...same}>
      {children}
    </a>
  )
}
