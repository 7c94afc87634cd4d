import {
  BorderStyle,
  Footer,
  Header,
  HeightRule,
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
import { FORM_B, PAGE, points, twips } from '../measure.ts'
import { FURNITURE, STYLE } from '../words.ts'
import { sheetMarks } from './letter.ts'
import { COLOR, FONT } from './styles.ts'
import { NO_BORDERS } from './tables.ts'
import { lineRun } from './text.ts'

/** Height of the last, empty line that every header with a table must have. */
const END_LINE = points(1)
/** Height of the letterhead on papers that are no letters. */
const LOW_HEAD = 28

/** Head of the first page: the letterhead fills exactly the 45 mm above the address field of a letter. */
export function firstHeader(paper: Paper, letterhead: LetterheadBlock | null, isLetter: boolean, width: number): Header {
  const height = twips(isLetter ? FORM_B.headHeight - PAGE.headTop : LOW_HEAD) - END_LINE
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
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        height: { value: height, rule: HeightRule.EXACT },
        children: [
          headCell(left, [
            new Paragraph({ style: STYLE.letterheadName, children: lineRun(letterhead.name) }),
            ...letterhead.lines.map((line) => new Paragraph({ style: STYLE.letterheadLine, children: lineRun(line) })),
            ...marks.map((mark) => markLine(mark)),
          ]),
          headCell(
            width - left,
            letterhead.contact.map((line) => new Paragraph({ style: STYLE.letterheadLine, children: lineRun(line) })),
          ),
        ],
      }),
    ],
  })
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

/** Foot of every page: file reference, edition and hash on the left, page on the right. */
export function pageFooter(paper: Paper, width: number): Footer {
  const { version, recordSha256 } = paper.imprint
  const left = [
    paper.fileReference,
    ...(version === null ? [] : [`${FURNITURE.version} ${version}`]),
    ...(recordSha256 === null ? [] : [`${FURNITURE.hash} ${recordSha256.slice(0, 12)}`]),
  ]
  return new Footer({
    children: [
      new Paragraph({
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
      }),
    ],
  })
}

function watermark(paper: Paper): readonly TextWatermark[] {
  return paper.draft ? [new TextWatermark({ text: FURNITURE.draft, font: FONT, bold: true, color: 'E3E3E3', opacity: 0.6 })] : []
}
