import type { ReactNode } from 'react'

/** One column of a list: how it looks, and the text it is filtered and sorted by. */
export interface Column<Row> {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  readonly text: (row: Row) => string
  /** Where the text does not sort as wished, for example for amounts. */
  readonly compare?: (a: Row, b: Row) => number
  readonly align?: 'start' | 'end'
  readonly width?: string
  /** Not shown until chosen. */
  readonly hidden?: boolean
}

export interface Sorting {
  readonly key: string
  readonly descending: boolean
}
