import { cleanText } from '../clean-text.ts'
import type { CellValue, SheetColumn } from './sheet.ts'
import { textWidth } from './text-width.ts'

/** Height of one line of Arial 10 in points, and what a row has besides. */
const LINE = 12.75
const PADDING = 2.5
/** Digits that the indentation of a cell takes. */
const INDENT = 1.5
/** Excel's limit in points. */
const HIGHEST = 409

/**
 * Height in points that shows a row's texts whole. Excel computes it again when a row is edited; programs that do not
 * compute it when they open a file show this one.
 */
export function rowHeight(columns: readonly SheetColumn[], values: readonly CellValue[]): number {
  const lines = values.map((value, index) =>
    value?.type === 'text' ? lineCount(value.text, (columns[index]?.width ?? 3) - INDENT) : 1,
  )
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + PADDING)
}

/** Lines of a text broken by words into a column of so many digits' width. */
export function lineCount(text: string, width: number): number {
  return cleanText(text)
    .split('\n')
    .reduce((lines, line) => lines + brokenLines(line, width), 0)
}

function brokenLines(line: string, width: number): number {
  let lines = 1
  let filled = 0
  for (const word of line.split(/(?<=[\s-])/)) {
    const length = textWidth(word)
    if (filled > 0 && filled + textWidth(word.trimEnd()) > width) {
      lines += 1
      filled = 0
    }
    lines += Math.max(0, Math.ceil(length / width) - 1)
    filled = length > width ? length % width : filled + length
  }
  return lines
}
