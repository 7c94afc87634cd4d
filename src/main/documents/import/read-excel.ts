import { err, ok, type Result } from '#shared/basics/result.ts'
import { dateStyles, dayOfSerial } from './excel-dates.ts'
import {
  EMPTY_CELL,
  type ImportTable,
  LONGEST_CELL,
  MOST_COLUMNS,
  MOST_ROWS,
  type ReadProgress,
  type TableCell,
  type TableRefusal,
  type TableRow,
} from './table.ts'
import { unpack } from './unpack.ts'

const STEP = 500

/** Reads the first sheet of an Excel file. Formulas are marked and not believed; links, macros and pictures are never opened. */
export function readExcel(bytes: Uint8Array, onProgress: ReadProgress): Result<ImportTable, TableRefusal> {
  const parts = unpack(bytes)
  if (!parts.ok) return parts
  const workbook = parts.value.get('xl/workbook.xml')
  const first = workbook === undefined ? undefined : firstSheet(workbook, parts.value.get('xl/_rels/workbook.xml.rels') ?? '')
  const sheet = first === undefined ? undefined : parts.value.get(first.path)
  if (first === undefined || sheet === undefined) return err({ code: 'TABLE_UNREADABLE' })
  const shared = sharedTexts(parts.value.get('xl/sharedStrings.xml') ?? '')
  const isDate = dateStyles(parts.value.get('xl/styles.xml') ?? '')
  const startsIn1904 = /<workbookPr\b[^>]*\bdate1904="(1|true)"/.test(workbook ?? '')

  const rows: TableRow[] = []
  let row = 0
  for (const [, tag = '', content = ''] of sheet.matchAll(/<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g)) {
    row = Number(attribute(tag, 'r') ?? row + 1)
    const cells: TableCell[] = []
    for (const [, attributes = '', inner = ''] of content.matchAll(/<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g)) {
      const column = columnOf(attributes) ?? cells.length
      if (column >= MOST_COLUMNS) return err({ code: 'TABLE_TOO_LARGE', limit: 'columns' })
      while (cells.length < column) cells.push(EMPTY_CELL)
      const text = textOf(attributes, inner, shared, isDate, startsIn1904)
      cells[column] = {
        text: text.trim().slice(0, LONGEST_CELL),
        isFormula: /<(?:\w+:)?f\b/.test(inner),
        isNumber: (attribute(attributes, 't') ?? 'n') === 'n' && /^-?[\d.]+(?:E[+-]?\d+)?$/i.test(text),
      }
    }
    if (cells.some(({ text, isFormula }) => text !== '' || isFormula)) rows.push({ row, cells })
    if (rows.length > MOST_ROWS) return err({ code: 'TABLE_TOO_LARGE', limit: 'rows' })
    if (rows.length % STEP === 0) onProgress(rows.length)
  }
  return rows.length === 0 ? err({ code: 'TABLE_EMPTY' }) : ok({ sheet: first.name, rows })
}

function firstSheet(workbook: string, relations: string): { readonly name: string; readonly path: string } | undefined {
  const [tag] = /<(?:\w+:)?sheet\b[^>]*>/.exec(workbook) ?? []
  if (tag === undefined) return undefined
  const relation = attribute(tag, '[\\w]+:id')
  const target = [...relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].find(([link]) => attribute(link, 'Id') === relation)
  const path = attribute(target?.[0] ?? '', 'Target')
  return path === undefined
    ? undefined
    : { name: attribute(tag, 'name') ?? '', path: path.startsWith('/') ? path.slice(1) : `xl/${path}` }
}

function sharedTexts(xml: string): readonly string[] {
  return [...xml.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)].map(([, inner = '']) => plainText(inner))
}

/** All `<t>` of a rich text, without the reading aid of Asian scripts. */
function plainText(xml: string): string {
  const spoken = xml.replaceAll(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '')
  return [...spoken.matchAll(/<(?:\w+:)?t\b[^>]*>([\s\S]*?)<\/(?:\w+:)?t>/g)].map(([, text = '']) => decode(text)).join('')
}

function textOf(
  attributes: string,
  inner: string,
  shared: readonly string[],
  isDate: ReadonlySet<number>,
  startsIn1904: boolean,
): string {
  const type = attribute(attributes, 't') ?? 'n'
  if (type === 'inlineStr') return plainText(inner)
  const value = decode(/<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/.exec(inner)?.[1] ?? '')
  if (type === 's') return shared[Number(value)] ?? ''
  if (type === 'd') return value.slice(0, 10)
  if (type === 'n' && value !== '' && isDate.has(Number(attribute(attributes, 's') ?? '0')))
    return dayOfSerial(Number(value), startsIn1904) ?? value
  return value
}

/** `B12` is column 1. */
function columnOf(attributes: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(attribute(attributes, 'r') ?? '')?.[0]
  return letters === undefined ? undefined : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : decode(found)
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The five names that XML has, and numbers; nothing else is an entity here. */
function decode(text: string): string {
  return text
    .replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole
      const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
    })
    .replaceAll('_x000D_', '')
}
