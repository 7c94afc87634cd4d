import { AlignmentType, type IPropertiesOptions, LevelFormat } from 'docx'
import { points, twips } from '../measure.ts'
import { STYLE } from '../words.ts'

export const COLOR = {
  text: '1F1F1F',
  muted: '595959',
  hairline: 'BFBFBF',
  rule: '7F7F7F',
  fill: 'EEF4F5',
  positive: '1B7F4B',
  negative: 'B3261E',
} as const

/** The tint of boxes and groups as a color of its own, for counting contrasts. */
export const BOX_FILL = `#${COLOR.fill}`
export const FONT = 'Arial'
export const BULLETS = 'list'

/** Line spacing 1.15 in the unit of `w:spacing w:line`. */
const LINE = 276
const SINGLE = 240

/** Styles of every paper: Arial 11, 1.15 lines, 6 pt after; German; name, title and headings in the color of the letterhead. */
export function paperStyles(accent: string): NonNullable<IPropertiesOptions['styles']> {
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, language: { value: 'de-DE', eastAsia: 'de-DE', bidirectional: 'ar-SA' } },
        paragraph: { spacing: { after: points(6), line: LINE, lineRule: 'auto' } },
      },
      title: {
        run: { font: FONT, size: 34, bold: true, color: accent },
        paragraph: { spacing: { before: points(6), after: points(4), line: SINGLE, lineRule: 'auto' }, keepNext: true },
      },
      heading1: {
        run: { font: FONT, size: 24, bold: true, color: accent },
        paragraph: {
          spacing: { before: points(12), after: points(3), line: LINE, lineRule: 'auto' },
          keepNext: true,
          keepLines: true,
          outlineLevel: 0,
        },
      },
      heading2: {
        run: { font: FONT, size: 22, bold: true, color: COLOR.text },
        paragraph: {
          spacing: { before: points(6), after: points(1), line: LINE, lineRule: 'auto' },
          keepNext: true,
          keepLines: true,
          outlineLevel: 1,
        },
      },
      heading3: {
        run: { font: FONT, size: 22, bold: true, color: COLOR.muted },
        paragraph: {
          spacing: { before: points(8), after: points(2), line: LINE, lineRule: 'auto' },
          keepNext: true,
          keepLines: true,
          outlineLevel: 2,
        },
      },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      style(
        STYLE.subject,
        { size: 22, bold: true },
        { spacing: { before: 0, after: points(14), line: LINE, lineRule: 'auto' }, keepNext: true, keepLines: true },
      ),
      style(STYLE.table, { size: 19 }, { spacing: { before: 0, after: 0, line: 252, lineRule: 'auto' } }),
      style(
        STYLE.tableHead,
        { size: 18, bold: true, color: COLOR.text },
        { spacing: { before: 0, after: 0, line: SINGLE, lineRule: 'auto' }, keepNext: true },
      ),
      style(
        STYLE.tableLabel,
        { size: 19, color: COLOR.muted },
        { spacing: { before: 0, after: 0, line: 252, lineRule: 'auto' } },
      ),
      style(STYLE.detail, { size: 17 }, { spacing: { before: 0, after: points(1), line: SINGLE, lineRule: 'auto' } }),
      style(STYLE.addressLine, { size: 22 }, { spacing: { before: 0, after: 0, line: SINGLE, lineRule: 'auto' } }),
      style(
        STYLE.returnLine,
        { size: 14, color: COLOR.muted },
        { spacing: { before: 0, after: 0, line: SINGLE, lineRule: 'auto' } },
      ),
      style(
        STYLE.letterheadName,
        { size: 32, bold: true, color: accent },
        { spacing: { before: 0, after: points(2), line: SINGLE, lineRule: 'auto' } },
      ),
      style(
        STYLE.letterheadLine,
        { size: 16, color: COLOR.muted },
        { spacing: { before: 0, after: points(1), line: SINGLE, lineRule: 'auto' } },
      ),
      style(
        STYLE.furniture,
        { size: 16, color: COLOR.muted },
        { spacing: { before: 0, after: 0, line: SINGLE, lineRule: 'auto' } },
      ),
      style(
        STYLE.note,
        { size: 17, color: COLOR.muted },
        { spacing: { before: points(6), after: points(4), line: SINGLE, lineRule: 'auto' }, keepLines: true },
      ),
      style(STYLE.result, { size: 22 }, { spacing: { before: 0, after: 0, line: LINE, lineRule: 'auto' }, keepLines: true }),
      style(
        STYLE.signature,
        { size: 20 },
        { spacing: { before: 0, after: 0, line: SINGLE, lineRule: 'auto' }, keepNext: true, keepLines: true },
      ),
      style(
        STYLE.signingRoom,
        { size: 14 },
        { spacing: { before: 0, after: 0, line: SINGLE, lineRule: 'auto' }, keepNext: true },
      ),
      style(
        STYLE.coverLead,
        { size: 28, color: COLOR.muted },
        { spacing: { before: points(150), after: points(10), line: SINGLE, lineRule: 'auto' } },
      ),
      style(
        STYLE.coverTitle,
        { size: 56, bold: true, color: accent },
        { spacing: { before: 0, after: points(24), line: SINGLE, lineRule: 'auto' } },
      ),
      style(STYLE.coverLine, { size: 24 }, { spacing: { before: 0, after: points(6), line: LINE, lineRule: 'auto' } }),
      style(
        STYLE.contentsTitle,
        { size: 24, bold: true, color: accent },
        { spacing: { before: 0, after: points(8), line: LINE, lineRule: 'auto' }, keepNext: true },
      ),
      contentsLine(1, 0, { bold: true }, points(6)),
      contentsLine(2, twips(5), {}, 0),
      style(
        STYLE.caption,
        { size: 19, bold: true },
        { spacing: { before: points(8), after: points(3), line: SINGLE, lineRule: 'auto' }, keepNext: true, keepLines: true },
      ),
      style(STYLE.picture, {}, { spacing: { before: 0, after: points(2), line: SINGLE, lineRule: 'auto' }, keepNext: true }),
      style(STYLE.gap, { size: 8 }, { spacing: { before: 0, after: 0, line: points(8), lineRule: 'exact' } }),
    ],
  }
}

type ParagraphStyle = NonNullable<NonNullable<IPropertiesOptions['styles']>['paragraphStyles']>[number]

function style(name: string, run: ParagraphStyle['run'], paragraph: ParagraphStyle['paragraph']): ParagraphStyle {
  return { id: name, name, basedOn: 'Normal', quickFormat: true, ...(run && { run }), ...(paragraph && { paragraph }) }
}

/** A line of the table of contents, under the name by which Word finds it when it makes the table anew. */
function contentsLine(level: 1 | 2, left: number, run: ParagraphStyle['run'], before: number): ParagraphStyle {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: { size: 21, ...run },
    paragraph: { indent: { left, right: 0 }, spacing: { before, after: points(2), line: SINGLE, lineRule: 'auto' } },
  }
}

/** The bullet of lists: an en dash hanging 5 mm, as German letters have it. */
export function paperNumbering(): NonNullable<IPropertiesOptions['numbering']> {
  return {
    config: [
      {
        reference: BULLETS,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: '–',
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: twips(5), hanging: twips(5) } }, run: { font: FONT } },
          },
        ],
      },
    ],
  }
}
