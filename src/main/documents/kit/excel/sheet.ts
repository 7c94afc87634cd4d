import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Cents } from '#shared/basics/money.ts'
import type { FileProperties } from '../properties.ts'
import { textWidth } from './text-width.ts'

/** A workbook as rows of typed values, before anything is known about Excel. */
export interface Book {
  readonly properties: FileProperties
  /** Stands in the head of every printed page. */
  readonly printTitle: string
  readonly printNote: string
  readonly sheets: readonly Sheet[]
}

export interface Sheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: Rows
  /** A last row of sums under the columns that say so. */
  readonly hasSums: boolean
  /** Header of the column after which a second printed page begins, with the first column repeated; null for one page. */
  readonly pageBreakAfter: string | null
}

/** The rows of a sheet: an array, or what makes each row when it is asked for. */
export interface Rows extends Iterable<readonly CellValue[]> {
  readonly length: number
  readonly slice: (start: number, end: number) => readonly (readonly CellValue[])[]
}

/** Rows of a list that may be long: its cells never lie in memory all at once, and a second look makes them again. */
export function rowsOf<Item>(items: readonly Item[], toRow: (item: Item, index: number) => readonly CellValue[]): Rows {
  return {
    length: items.length,
    slice: (start, end) => items.slice(start, end).map((item, index) => toRow(item, start + index)),
    *[Symbol.iterator]() {
      for (const [index, item] of items.entries()) yield toRow(item, index)
    },
  }
}

export interface SheetColumn {
  readonly header: string
  /** In characters, as Excel counts widths. */
  readonly width: number
  readonly format: CellFormat
  readonly sum: boolean
}

export type CellFormat = 'text' | 'count' | 'figure' | 'date' | 'instant' | 'euro' | 'percent' | 'decimal' | 'center'

/** One cell; null stays empty. A formula carries the value it has today, so that every reader shows it. */
export type CellValue =
  | null
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'date'; readonly date: LocalDate }
  | { readonly type: 'instant'; readonly at: Instant }
  | { readonly type: 'euro'; readonly cents: Cents }
  | { readonly type: 'formula'; readonly formula: string; readonly result: number }

export function text(value: string | null): CellValue {
  return value === null || value === '' ? null : { type: 'text', text: value }
}

export function count(value: number | null): CellValue {
  return value === null ? null : { type: 'number', value }
}

export function date(value: LocalDate | null): CellValue {
  return value === null ? null : { type: 'date', date: value }
}

export function moment(value: Instant | null): CellValue {
  return value === null ? null : { type: 'instant', at: value }
}

export function euro(value: Cents | null): CellValue {
  return value === null ? null : { type: 'euro', cents: value }
}

/** A formula without the equals sign; `result` is its value for the data at hand, euro for amounts. */
export function formula(expression: string, result: number): CellValue {
  return { type: 'formula', formula: expression, result }
}

/** A column at least so wide that no word of its bold header breaks. */
export function sheetColumn(header: string, width: number, format: CellFormat = 'text', sum = false): SheetColumn {
  const widest = Math.max(...header.split(/[\s-]/).map(textWidth))
  return { header, width: Math.max(width, Math.ceil(widest * 1.1 + 2.5)), format, sum }
}

/** Letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26)
}

/** Sums of nothing would only disturb. */
export function hasSumRow(sheet: Sheet): boolean {
  return sheet.hasSums && sheet.rows.length > 0
}
