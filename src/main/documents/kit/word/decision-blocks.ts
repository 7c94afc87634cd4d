import {
  BorderStyle,
  CheckBox,
  HeightRule,
  Paragraph,
  Tab,
  type Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { ChoicesBlock, FormBlock, ResultBlock, SignatureLine, SignaturesBlock } from '#shared/domain/documents/block.ts'
import { points, twips } from '../measure.ts'
import { STYLE } from '../words.ts'
import { COLOR } from './styles.ts'
import { fixedTable, NO_BORDERS, RULE, shareOut } from './tables.ts'
import { lineRun, runsOf } from './text.ts'

/** The box comes from another font, which must not push the lines apart. */
const CHOICE_LINE = points(15)
/** Room for a signature by hand. */
const SIGNING_ROOM = 15

/** A shaded box with a bar in the color of the result; the words say the same. */
export function resultBox(block: ResultBlock, accent: string): readonly Paragraph[] {
  const color = block.tone === 'neutral' ? accent : COLOR[block.tone]
  const side = { style: BorderStyle.SINGLE, size: 4, color: COLOR.fill, space: 6 } as const
  const border = { top: side, bottom: side, right: side, left: { style: BorderStyle.SINGLE, size: 36, color, space: 8 } }
  const lines = [[new TextRun({ text: block.label, bold: true, color })], ...block.lines.map(runsOf)]
  return lines.map(
    (children, index) =>
      new Paragraph({
        style: STYLE.result,
        border,
        shading: { fill: COLOR.fill, color: 'auto', type: 'clear' },
        indent: { left: points(11), right: points(7) },
        spacing: { before: index === 0 ? points(8) : 0, after: index === lines.length - 1 ? points(12) : points(1) },
        keepNext: index < lines.length - 1,
        children,
      }),
  )
}

/** Lead, place and date, and one block per person, two side by side; kept together and never alone on a page. */
export function signatureBlocks(block: SignaturesBlock, width: number): readonly (Paragraph | Table)[] {
  const widths = shareOut([48, 4, 48], width)
  const pairs = Array.from({ length: Math.ceil(block.signatures.length / 2) }, (_, index) =>
    block.signatures.slice(index * 2, index * 2 + 2),
  )
  return [
    keptLine(block.lead, points(12), points(3)),
    ...(block.placeAndDate === '' ? [] : [keptLine(block.placeAndDate, 0, 0)]),
    fixedTable(
      widths,
      pairs.flatMap((pair) => signatureRows(pair, widths)),
      NO_BORDERS,
    ),
  ]
}

function keptLine(text: string, before: number, after: number): Paragraph {
  return new Paragraph({ spacing: { before, after }, keepNext: true, keepLines: true, children: lineRun(text) })
}

function signatureRows(pair: readonly SignatureLine[], widths: readonly number[]): readonly TableRow[] {
  const [left, right] = pair
  const isRoom = [left !== undefined, false, right !== undefined]
  const room = new TableRow({
    cantSplit: true,
    height: { value: twips(SIGNING_ROOM), rule: HeightRule.ATLEAST },
    children: widths.map((width, index) =>
      plainCell(width, [new Paragraph({ style: isRoom[index] === true ? STYLE.signingRoom : STYLE.signature, keepNext: true })]),
    ),
  })
  const names = new TableRow({
    cantSplit: true,
    children: [
      signatureCell(widths[0] ?? 0, left),
      plainCell(widths[1] ?? 0, [new Paragraph({ style: STYLE.signature, keepNext: true })]),
      signatureCell(widths[2] ?? 0, right),
    ],
  })
  return [room, names]
}

function signatureCell(width: number, line: SignatureLine | undefined): TableCell {
  if (line === undefined) return plainCell(width, [new Paragraph({ style: STYLE.signature, keepNext: true })])
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { top: RULE },
    children: [
      new Paragraph({ style: STYLE.signature, keepNext: true, children: [new TextRun({ text: line.name, bold: true })] }),
      ...line.lines.map((text) => new Paragraph({ style: STYLE.signature, keepNext: true, children: lineRun(text) })),
    ],
  })
}

function plainCell(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.BOTTOM,
    children: [...children],
  })
}

/** A question and boxes that can be ticked by hand and by mouse. */
export function choiceLines(block: ChoicesBlock, keepNext: boolean): readonly Paragraph[] {
  const question = new Paragraph({
    keepNext: true,
    spacing: { before: points(4), after: points(3) },
    children: runsOf(block.question),
  })
  const options = block.options.map(
    (option, index) =>
      new Paragraph({
        keepNext: keepNext || index < block.options.length - 1,
        indent: { left: twips(8), hanging: twips(8) },
        spacing: { after: points(index === block.options.length - 1 ? 8 : 3), line: CHOICE_LINE, lineRule: 'exact' },
        tabStops: [{ type: 'left', position: twips(8) }],
        children: [new CheckBox({ alias: option.slice(0, 60) }), new TextRun({ children: [new Tab()] }), ...lineRun(option)],
      }),
  )
  return [question, ...options]
}

/** Lines to fill in, with what is known already printed on them. */
export function formTable(block: FormBlock, width: number): Table {
  const widths = shareOut([30, 70], width)
  // A line to write on stays with the others: a signature alone on a page says nothing.
  const rows = block.fields.map(
    (field, index) =>
      new TableRow({
        cantSplit: true,
        height: { value: twips(9), rule: HeightRule.ATLEAST },
        children: [
          plainCell(widths[0] ?? 0, [
            new Paragraph({
              style: STYLE.tableLabel,
              keepNext: index < block.fields.length - 1,
              children: lineRun(field.label),
            }),
          ]),
          new TableCell({
            width: { size: widths[1] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlign.BOTTOM,
            borders: { bottom: RULE },
            children: [new Paragraph({ style: STYLE.table, children: lineRun(field.value ?? '') })],
          }),
        ],
      }),
  )
  return fixedTable(widths, rows, NO_BORDERS)
}
