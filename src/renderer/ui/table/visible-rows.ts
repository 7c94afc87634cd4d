import { byGermanOrder } from '#shared/basics/german-order.ts'
import type { Column, Sorting } from './columns.ts'

/** Rows in which every word of the filter occurs somewhere, in the order asked for; without sorting as given. */
export function visibleRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filter: string,
  sorting: Sorting | null,
): readonly Row[] {
  const words = fold(filter).split(/\s+/).filter(Boolean)
  const fitting =
    words.length === 0 ? rows : rows.filter((row) => fits(fold(columns.map((column) => column.text(row)).join(' ')), words))
  const column = columns.find(({ key }) => key === sorting?.key)
  if (sorting === null || column === undefined) return fitting
  const compare = column.compare ?? ((a: Row, b: Row) => byGermanOrder(column.text(a), column.text(b)))
  const sorted = fitting.toSorted(compare)
  return sorting.descending ? sorted.toReversed() : sorted
}

function fits(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}

/** Small letters without accents, so that „buss“ is not needed for „Buß“ and „e“ finds „é“. */
function fold(text: string): string {
  return text
    .toLocaleLowerCase('de-DE')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
}
