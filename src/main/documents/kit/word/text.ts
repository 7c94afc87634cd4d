import { Paragraph, TextRun } from 'docx'
import type { RichText } from '#shared/domain/documents/block.ts'
import { cleanText } from '../clean-text.ts'
import { STYLE } from '../words.ts'
import { BULLETS } from './styles.ts'

/** Runs of Word from a text; line feeds become line breaks, tabs become spaces. */
export function runsOf(content: RichText): TextRun[] {
  return content.flatMap((run) => {
    const lines = cleanText(run.text).replace(/\t/g, ' ').split('\n')
    return lines.map(
      (line, index) => new TextRun({ text: line, ...(run.bold && { bold: true }), ...(index > 0 && { break: 1 }) }),
    )
  })
}

/** One text in one look as content of a block. */
export function lineContent(text: string): RichText {
  return [{ text, bold: false }]
}

export function lineRun(text: string): TextRun[] {
  return runsOf(lineContent(text))
}

export function bodyParagraph(content: RichText, keepNext: boolean): Paragraph {
  return new Paragraph({ children: runsOf(content), ...(keepNext && { keepNext: true }) })
}

/** Small print. */
export function noteParagraph(text: string, keepNext: boolean): Paragraph {
  return new Paragraph({ style: STYLE.note, children: lineRun(text), ...(keepNext && { keepNext }) })
}

export function bulletParagraph(content: RichText, isLast: boolean, keepNext: boolean): Paragraph {
  return new Paragraph({
    numbering: { reference: BULLETS, level: 0, custom: true },
    spacing: { after: isLast ? 120 : 40 },
    children: runsOf(content),
    ...(keepNext && { keepNext }),
  })
}

/** Parts two tables, which Word would otherwise join. */
export function gap(keepNext = false): Paragraph {
  return new Paragraph({ style: STYLE.gap, ...(keepNext && { keepNext }) })
}
