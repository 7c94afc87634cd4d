import { HeightRule, Paragraph, Tab, Table, TableCell, TableLayoutType, TableRow, TabStopType, TextRun, WidthType } from 'docx'
import { ShapeRun } from 'docx/shapes'
import type { AddressBlock, Fact } from '#shared/domain/documents/block.ts'
import { emu, FORM_B, points, twips } from '../measure.ts'
import { FURNITURE, STYLE } from '../words.ts'
import { COLOR } from './styles.ts'
import { NO_BORDERS } from './tables.ts'
import { lineRun, runsOf } from './text.ts'

const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA } as const

/** Height of one line of the address: six of them fill the zone of 27.3 mm. */
const ADDRESS_LINE = twips((FORM_B.addressHeight - FORM_B.remarkZone) / FORM_B.addressLines)
const RETURN_LINE = points(9)
/** Where the labels of the information block end. */
const DETAIL_LABEL = twips(22)

/**
 * Address field (20 mm from the left, 85 × 45 mm) and information block (125 mm from the left, from 50 mm) of a Form B
 * letter as the first thing in the text, so that both can be edited and are read aloud in order.
 */
export function addressField(block: AddressBlock): Table {
  const gapWidth = FORM_B.detailsLeft - FORM_B.addressLeft - FORM_B.addressWidth
  const widths = [twips(FORM_B.addressWidth), twips(gapWidth), twips(FORM_B.detailsWidth)]
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    indent: { size: twips(FORM_B.addressLeft - FORM_B.marginLeft), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: NO_MARGINS,
    tableLook: { firstRow: false, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: twips(FORM_B.addressHeight), rule: HeightRule.ATLEAST },
        children: [
          zone(widths[0] ?? 0, addressLines(block)),
          zone(widths[1] ?? 0, [new Paragraph({ style: STYLE.gap })]),
          zone(
            widths[2] ?? 0,
            block.details.map((detail, index) => detailLine(detail, index === 0)),
          ),
        ],
      }),
    ],
  })
}

function zone(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, margins: NO_MARGINS, children: [...children] })
}

/** The return address closes the remark zone; the address begins right below it, 5 mm inside the window. */
function addressLines(block: AddressBlock): readonly Paragraph[] {
  const indent = { left: twips(FORM_B.marginLeft - FORM_B.addressLeft), right: 0 }
  const returnLine = new Paragraph({
    style: STYLE.returnLine,
    indent,
    spacing: { before: twips(FORM_B.remarkZone) - RETURN_LINE, line: RETURN_LINE, lineRule: 'exact' },
    children: lineRun(block.returnLine),
  })
  const lines = block.lines.map(
    (line) =>
      new Paragraph({
        style: STYLE.addressLine,
        indent,
        spacing: { line: ADDRESS_LINE, lineRule: 'exact' },
        children: lineRun(line),
      }),
  )
  return [returnLine, ...lines]
}

function detailLine(detail: Fact, isFirst: boolean): Paragraph {
  const before = isFirst ? twips(FORM_B.detailsTop - FORM_B.headHeight) : 0
  return new Paragraph({
    style: STYLE.detail,
    indent: { left: DETAIL_LABEL, hanging: DETAIL_LABEL },
    tabStops: [{ type: TabStopType.LEFT, position: DETAIL_LABEL }],
    spacing: { before },
    children: [
      new TextRun({ text: detail.label, color: COLOR.muted }),
      new TextRun({ children: [new Tab()] }),
      ...runsOf(detail.value),
    ],
  })
}

/** Betreff: two blank lines below the address field, wherever that ends. */
export function subjectLine(text: string, followsAddress: boolean): Paragraph {
  const before = followsAddress ? twips(FORM_B.subjectTop - FORM_B.headHeight - FORM_B.addressHeight) : points(6)
  return new Paragraph({ style: STYLE.subject, spacing: { before }, children: lineRun(text) })
}

/** Fold marks at 105 and 210 mm and the punch mark at 148.5 mm, anchored to the sheet. */
export function sheetMarks(): readonly ShapeRun[] {
  const [first, second] = FORM_B.foldMarks
  return [
    sheetMark(1, `${FURNITURE.foldMark} 1`, first, 5),
    sheetMark(2, FURNITURE.punchMark, FORM_B.punchMark, 7),
    sheetMark(3, `${FURNITURE.foldMark} 2`, second, 5),
  ]
}

function sheetMark(id: number, name: string, top: number, length: number): ShapeRun {
  return new ShapeRun({
    type: 'line',
    transformation: { width: (length / 25.4) * 96, height: 0 },
    line: { color: COLOR.rule, width: 0.5 },
    altText: { id: String(id), name, description: name },
    floating: {
      horizontalPosition: { relative: 'page', offset: emu(4) },
      verticalPosition: { relative: 'page', offset: emu(top) },
      behindDocument: true,
    },
  })
}
