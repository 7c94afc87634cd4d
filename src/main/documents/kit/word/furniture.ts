import {
  BorderStyle,
  Footer,
  Header,
  HeightRule,
  ImageRun,
  Paragraph,
  SimpleField,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { LetterheadBlock } from '#shared/domain/documents/block.ts'
import type { Paper } from '#shared/domain/documents/paper.ts'
import { cleanLine } from '../clean-text.ts'
import { FORM_B, PAGE, pixels, points, twips } from '../measure.ts'
import { FURNITURE, STYLE } from '../words.ts'
import { sheetMarks } from './letter.ts'
import { COLOR, FONT } from './styles.ts'
import { NO_BORDERS, shareOut } from './tables.ts'
import { lineRun } from './text.ts'

/** Height of the last, empty line that every header with a table must have. */
const END_LINE = points(1)
/** Height of the letterhead on papers that are no letters. */
const LOW_HEAD = 28
/** Room for the logo in millimeters: what the lines of the contact leave. An id that no mark of the sheet has. */
const LOGO = { width: 65, height: 26, room: 30.5, line: 3.85, id: '10' } as const

/** Head of the first page: the letterhead fills exactly the 45 mm above the address field of a letter. */
export function firstHeader(paper: Paper, letterhead: LetterheadBlock | null, isLetter: boolean, width: number): Header {
  const lowHead = letterhead?.logo == null ? LOW_HEAD : FORM_B.headHeight - PAGE.headTop
  const height = twips(isLetter ? FORM_B.headHeight - PAGE.headTop : lowHead) - END_LINE
  const head = letterhead === null ? [] : [letterheadTable(paper, letterhead, height, width)]
  const end = new Paragraph({
    style: STYLE.gap,
    spacing: { line: END_LINE, lineRule: 'exact' },
    children: [...(isLetter ? sheetMarks() : []), ...watermark(paper)],
  })
  return new Header({ children: [...head, end] })
}

function letterheadTable(paper: Paper, letterhead: LetterheadBlock, height: number, width: number): Table {
  const left = twips(FORM_B.detailsLeft - FORM_B.marginLeft) + (width - twips(165))
  const widths = [left, width - left]
  const marks = [...(paper.draft ? [FURNITURE.draft] : []), ...(letterhead.mark === null ? [] : [letterhead.mark])]
  return layoutTable(widths, [
    new TableRow({
      height: { value: height, rule: HeightRule.EXACT },
      children: [
        headCell(left, [
          new Paragraph({ style: STYLE.letterheadName, children: lineRun(letterhead.name) }),
          ...letterhead.lines.map((line) => new Paragraph({ style: STYLE.letterheadLine, children: lineRun(line) })),
          ...marks.map((mark) => markLine(mark)),
        ]),
        headCell(width - left, [
          ...logoLine(letterhead),
          ...letterhead.contact.map((line) => new Paragraph({ style: STYLE.letterheadLine, children: lineRun(line) })),
        ]),
      ],
    }),
  ])
}

/** A table that only places things: no lines, no margins. */
function layoutTable(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows,
  })
}

/** The logo above the contact, or in its place, as large as the head has room. */
function logoLine({ logo, contact }: LetterheadBlock): readonly Paragraph[] {
  if (logo === null) return []
  const room = Math.min(LOGO.height, LOGO.room - contact.length * LOGO.line)
  const scale = Math.min(LOGO.width / logo.width, room / logo.height)
  const image = new ImageRun({
    type: logo.mediaType === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(logo.base64, 'base64'),
    transformation: { width: pixels(logo.width * scale), height: pixels(logo.height * scale) },
    altText: { id: LOGO.id, name: FURNITURE.logo, description: cleanLine(logo.altText) },
  })
  return [new Paragraph({ style: STYLE.letterheadLine, spacing: { after: points(3) }, children: [image] })]
}

function headCell(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    children: children.length === 0 ? [new Paragraph({ style: STYLE.letterheadLine })] : [...children],
  })
}

function markLine(text: string): Paragraph {
  return new Paragraph({
    style: STYLE.letterheadLine,
    spacing: { before: points(2) },
    children: [new TextRun({ text, bold: true, color: COLOR.negative })],
  })
}

/** Head of the following pages: who and which file. */
export function followingHeader(paper: Paper, letterhead: LetterheadBlock | null, width: number): Header {
  const name = letterhead?.name ?? paper.creator
  const marks = [...(paper.draft ? [FURNITURE.draft] : []), ...(letterhead?.mark == null ? [] : [letterhead.mark])]
  return new Header({
    children: [
      new Paragraph({
        style: STYLE.furniture,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: COLOR.hairline, space: 4 } },
        children: [
          ...lineRun(name),
          ...marks.map((mark) => new TextRun({ text: ` · ${mark}`, bold: true, color: COLOR.negative })),
          new TextRun({ children: [new Tab()] }),
          ...lineRun(paper.fileReference),
          ...watermark(paper),
        ],
      }),
    ],
  })
}

/** Foot of the first page: what stands on every page, and below it the columns of the letterhead. */
export function firstFooter(paper: Paper, letterhead: LetterheadBlock | null, width: number): Footer {
  const columns = letterhead?.footer ?? []
  if (columns.length === 0) return pageFooter(paper, width)
  const widths = shareOut(
    columns.map(() => 1),
    width,
  )
  const row = new TableRow({
    cantSplit: true,
    children: columns.map(({ title, lines }, index) => headCell(widths[index] ?? 0, footLines(title, lines))),
  })
  const end = new Paragraph({ style: STYLE.gap, spacing: { line: END_LINE, lineRule: 'exact' } })
  return new Footer({ children: [imprintLine(paper, width), layoutTable(widths, [row]), end] })
}

function footLines(title: string, lines: readonly string[]): readonly Paragraph[] {
  const head = new Paragraph({
    style: STYLE.furniture,
    spacing: { before: points(4) },
    children: [new TextRun({ text: cleanLine(title), bold: true })],
  })
  return [
    ...(title === '' ? [] : [head]),
    ...lines.map((line) => new Paragraph({ style: STYLE.furniture, children: lineRun(line) })),
  ]
}

/** Foot of every page: file reference, edition and hash on the left, page on the right. */
export function pageFooter(paper: Paper, width: number): Footer {
  return new Footer({ children: [imprintLine(paper, width)] })
}

function imprintLine(paper: Paper, width: number): Paragraph {
  const { version, recordSha256, journalHead } = paper.imprint
  const left = [
    paper.fileReference,
    ...(version === null ? [] : [`${FURNITURE.version} ${version}`]),
    ...(recordSha256 === null ? [] : [`${FURNITURE.hash} ${recordSha256.slice(0, 12)}`]),
    ...(journalHead === null ? [] : [`${FURNITURE.journal} ${journalHead.sequence}: ${journalHead.hash.slice(0, 16)}`]),
  ]
  return new Paragraph({
    style: STYLE.furniture,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: COLOR.hairline, space: 4 } },
    children: [
      ...lineRun(left.join(' · ')),
      new TextRun({ children: [new Tab()] }),
      new TextRun(`${FURNITURE.page}\u00a0`),
      new SimpleField('PAGE', '1'),
      new TextRun(`\u00a0${FURNITURE.of}\u00a0`),
      new SimpleField('NUMPAGES', '1'),
    ],
  })
}

function watermark(paper: Paper): readonly TextWatermark[] {
  return paper.draft ? [new TextWatermark({ text: FURNITURE.draft, font: FONT, bold: true, color: 'E3E3E3', opacity: 0.6 })] : []
}
