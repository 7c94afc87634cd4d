import { type FileChild, Paragraph, TableOfContents } from 'docx'
import type { ContentsBlock, CoverBlock } from '#shared/domain/documents/block.ts'
import { STYLE } from '../words.ts'
import { lineRun } from './text.ts'

/** What stands on the first page of a long paper; the page break belongs to what follows. */
export function coverLines({ lead, title, lines }: CoverBlock): readonly Paragraph[] {
  return [
    new Paragraph({ style: STYLE.coverLead, children: lineRun(lead) }),
    new Paragraph({ style: STYLE.coverTitle, children: lineRun(title) }),
    ...lines.map((line) => new Paragraph({ style: STYLE.coverLine, children: lineRun(line) })),
  ]
}

/** The field that Word makes anew with F9, filled in already with every heading and the page that it will stand on. */
export function contents({ title }: ContentsBlock, startsPage: boolean): readonly FileChild[] {
  return [
    new Paragraph({
      style: STYLE.contentsTitle,
      ...(startsPage && { pageBreakBefore: true }),
      children: lineRun(title),
    }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-2' }),
  ]
}
