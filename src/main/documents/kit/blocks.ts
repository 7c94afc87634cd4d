import type {
  Block,
  ColumnAlign,
  Fact,
  FactsBlock,
  HeadingBlock,
  ListBlock,
  NoteBlock,
  ParagraphBlock,
  RichText,
  TableColumn,
  TableRow,
} from '#shared/domain/documents/block.ts'

/** Text where parts between `**` are bold: `rich('mit **7 von 13** Stimmen')`. For our own sentences, never for users' texts. */
export function rich(marked: string): RichText {
  return marked
    .split('**')
    .map((text, index) => ({ text, bold: index % 2 === 1 }))
    .filter((run) => run.text !== '')
}

/** Text as somebody wrote it, in one look. */
export function plain(text: string): RichText {
  return [{ text, bold: false }]
}

export function strong(text: string): RichText {
  return [{ text, bold: true }]
}

/** The words alone, for places that have one look. */
export function plainText(content: RichText): string {
  return content.map(({ text }) => text).join('')
}

export function heading(text: string, level: HeadingBlock['level'] = 1): HeadingBlock {
  return { kind: 'heading', level, text }
}

export function paragraph(content: RichText): ParagraphBlock {
  return { kind: 'paragraph', content }
}

/** Paragraphs of a text that somebody typed: blank lines part them, other line ends stay. */
export function paragraphs(text: string): readonly ParagraphBlock[] {
  return text
    .split(/(?:\r\n?|\n)\s*(?:\r\n?|\n)/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => paragraph(plain(part)))
}

export function list(items: readonly string[]): ListBlock {
  return { kind: 'list', items: items.map(plain) }
}

export function note(text: string): NoteBlock {
  return { kind: 'note', text }
}

export function fact(label: string, value: string): Fact {
  return { label, value: plain(value) }
}

/** A facts table without the rows that have nothing to say. */
export function facts(caption: string, rows: readonly Fact[]): FactsBlock {
  return { kind: 'facts', caption, rows: rows.filter((row) => row.value.some((run) => run.text.trim() !== '')) }
}

export function column(header: string, share: number, align: ColumnAlign = 'left'): TableColumn {
  return { header, share, align }
}

export function row(cells: readonly string[], emphasis: TableRow['emphasis'] = 'none'): TableRow {
  return { cells: cells.map(plain), emphasis }
}

/** Blocks only where there is something to say. */
export function when(condition: boolean, blocks: () => readonly Block[]): readonly Block[] {
  return condition ? blocks() : []
}
