import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type ITableBordersOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type {
  ColumnAlign,
  FactsBlock,
  RichText,
  TableBlock,
  TableRow as TableBlockRow,
  VotesBlock,
} from '#shared/domain/documents/block.ts'
import { twips } from '../measure.ts'
import { STYLE } from '../words.ts'
import { COLOR } from './styles.ts'
import { lineContent, runsOf } from './text.ts'

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: COLOR.hairline } as const
export const RULE = { style: BorderStyle.SINGLE, size: 6, color: COLOR.rule } as const

export const NO_BORDERS: ITableBordersOptions = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
}
const RULED: ITableBordersOptions = { ...NO_BORDERS, top: RULE, bottom: RULE, insideHorizontal: HAIRLINE }
const CELL_MARGINS = { top: 40, bottom: 40, left: 0, right: 110, marginUnitType: WidthType.DXA } as const
/** To be filled in by hand: lines between the columns too. */
const GRID: ITableBordersOptions = { ...RULED, left: HAIRLINE, right: HAIRLINE, insideVertical: HAIRLINE }
const FLUSH_RIGHT = { right: 0, marginUnitType: WidthType.DXA } as const
const INSET = { left: 80, marginUnitType: WidthType.DXA } as const
const ALIGNMENTS = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const

/** Rows at the end of a table that stay with what follows. */
const KEPT_ROWS = 2

/** Longer values may break over the page. */
export const LONG_VALUE = 600

/** A table of fixed columns in twips, from the left edge of the text. */
export function fixedTable(widths: readonly number[], rows: readonly TableRow[], borders: ITableBordersOptions): Table {
  return new Table({
    rows,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins: CELL_MARGINS,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
  })
}

/** Two columns; the left one is as wide as its longest label, within bounds. */
export function factsTable(block: FactsBlock, width: number, keepNext = false): Table {
  const label = labelWidth(block.rows.map((row) => row.label))
  const rows = block.rows.map((row, index) => {
    const isKept = staysTogether(index, block.rows.length, keepNext)
    return new TableRow({
      cantSplit: row.value.reduce((length, run) => length + run.text.length, 0) < LONG_VALUE,
      children: [
        tableCell(label, lineContent(row.label), { style: STYLE.tableLabel, keepNext: isKept }),
        tableCell(width - label, row.value, { isLast: true, keepNext: isKept }),
      ],
    })
  })
  return fixedTable([label, width - label], rows, RULED)
}

/** About 1.9 mm per letter of the label style. */
export function labelWidth(labels: readonly string[]): number {
  const longest = Math.max(0, ...labels.map((label) => label.length))
  return twips(Math.min(60, Math.max(30, longest * 1.9 + 4)))
}

/** Data under a header row that Word repeats on every page. */
export function dataTable(block: TableBlock, width: number, keepNext = false): Table {
  const shares = block.columns.map((column) => column.share)
  const widths = shareOut(shares, width)
  const heads = block.columns.map((column) => ({ text: column.header, align: column.align }))
  const isForm = block.rowHeight !== null
  const rows = [
    headRow(widths, heads, isForm),
    ...block.rows.map((row, index) => dataRow(block, row, widths, staysTogether(index, block.rows.length, keepNext))),
  ]
  return fixedTable(widths, rows, isForm ? GRID : RULED)
}

function dataRow(block: TableBlock, row: TableBlockRow, widths: readonly number[], keepNext: boolean): TableRow {
  if (row.emphasis === 'group') return groupRow(row, widths)
  const cells = row.cells.map((content, index) =>
    tableCell(widths[index] ?? 0, row.emphasis === 'sum' ? bolder(content) : content, {
      align: block.columns[index]?.align ?? 'left',
      isLast: index === widths.length - 1,
      hasRule: row.emphasis === 'sum',
      isInset: block.rowHeight !== null,
      keepNext,
    }),
  )
  return new TableRow({
    cantSplit: true,
    children: cells,
    ...(block.rowHeight !== null && { height: { value: twips(block.rowHeight), rule: HeightRule.ATLEAST } }),
  })
}

/** One shaded cell over the whole width; stays with the row below it. */
function groupRow(row: TableBlockRow, widths: readonly number[]): TableRow {
  const width = widths.reduce((sum, one) => sum + one, 0)
  const cell = tableCell(width, bolder(row.cells[0] ?? []), {
    span: widths.length,
    isShaded: true,
    isInset: true,
    keepNext: true,
  })
  return new TableRow({ cantSplit: true, children: [cell] })
}

/** Counts side by side: labels above, figures below. */
export function votesTable(block: VotesBlock, width: number, keepNext = false): Table {
  const shares = block.counts.map(({ label }) => Math.max(7, Math.min(15, longestWord(label))))
  const widths = shareOut(shares, width)
  const heads = block.counts.map(({ label }) => ({ text: label, align: 'center' as const }))
  const figures = block.counts.map(({ count }, index) =>
    tableCell(widths[index] ?? 0, [{ text: String(count), bold: true }], { align: 'center', keepNext }),
  )
  return fixedTable(widths, [headRow(widths, heads), new TableRow({ cantSplit: true, children: figures })], RULED)
}

function headRow(
  widths: readonly number[],
  heads: readonly { readonly text: string; readonly align: ColumnAlign }[],
  isInset = false,
): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map(({ text, align }, index) =>
      tableCell(widths[index] ?? 0, lineContent(text), {
        style: STYLE.tableHead,
        align,
        isHead: true,
        isInset,
        isLast: index === heads.length - 1 && align === 'right',
      }),
    ),
  })
}

interface CellLook {
  readonly style?: string
  readonly align?: ColumnAlign
  readonly span?: number
  readonly isHead?: boolean
  readonly isLast?: boolean
  readonly isShaded?: boolean
  readonly isInset?: boolean
  readonly hasRule?: boolean
  readonly keepNext?: boolean
}

function tableCell(width: number, content: RichText, look: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: look.isHead === true ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
    ...(look.span !== undefined && { columnSpan: look.span }),
    ...(look.isShaded === true && { shading: { fill: COLOR.fill, color: 'auto', type: 'clear' } }),
    ...(look.isInset === true ? { margins: INSET } : look.isLast === true && { margins: FLUSH_RIGHT }),
    ...(look.isHead === true && { borders: { bottom: RULE } }),
    ...(look.hasRule === true && { borders: { top: RULE } }),
    children: [
      new Paragraph({
        style: look.style ?? STYLE.table,
        alignment: ALIGNMENTS[look.align ?? 'left'],
        ...(look.keepNext === true && { keepNext: true }),
        children: runsOf(content),
      }),
    ],
  })
}

/** No row stands alone at the end or the start of a page; the last rows stay with what follows where that is wanted. */
function staysTogether(index: number, count: number, withNext: boolean): boolean {
  const isFirstOfSome = index === 0 && count > KEPT_ROWS
  return isFirstOfSome || index === count - KEPT_ROWS || (withNext && index >= count - KEPT_ROWS)
}

function bolder(content: RichText): RichText {
  return content.map((run) => ({ ...run, bold: true }))
}

function longestWord(label: string): number {
  return Math.max(...label.split(/[\s\u00a0]/).map((word) => word.length))
}

/** Twips per column so that they sum up to the whole width exactly. */
export function shareOut(shares: readonly number[], width: number): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((share * width) / whole))
  const rest = width - widths.reduce((sum, share) => sum + share, 0)
  return widths.map((share, index) => (index === widths.length - 1 ? share + rest : share))
}
