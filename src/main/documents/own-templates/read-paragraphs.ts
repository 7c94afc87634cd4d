import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { TemplatePlace } from '#shared/domain/documents/document-template.ts'

/** One paragraph of a part, with everything that decides whether a tag may stand in it. */
export interface TemplateParagraph {
  readonly place: Omit<TemplatePlace, 'text'>
  readonly text: string
  /** Text that is no text of the page: instructions of fields, what was deleted under tracking. */
  readonly hidden: string
  readonly isTracked: boolean
  /** What directly holds the paragraph, and the table and row it stands in; 0 outside of tables. */
  readonly container: number
  readonly table: number
  readonly row: number
}

interface OpenTable {
  readonly id: number
  readonly number: number
  row: number
  rowId: number
  column: number
  paragraph: number
}

/** Things that hold paragraphs: a loop begins and ends in the same one. */
const CONTAINERS = new Set(['w:body', 'w:hdr', 'w:ftr', 'w:tc', 'w:txbxContent', 'w:sdtContent', 'w:footnote', 'w:endnote'])
const TRACKING = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])
const DEEPEST = 200

class NotReadable extends Error {}

/** Reads the paragraphs of a part in order; null when it is no well-formed XML of bounded depth. */
export function readParagraphs(xml: string, part: TemplatePlace['part']): readonly TemplateParagraph[] | null {
  const reader = new ParagraphReader(part)
  const parser = new SaxesParser()
  const refuse = () => {
    throw new NotReadable()
  }
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('opentag', (tag) => reader.open(tag))
  parser.on('closetag', ({ name }) => reader.close(name))
  parser.on('text', (text) => reader.add(text))
  parser.on('cdata', refuse)
  try {
    parser.write(xml).close()
    return reader.paragraphs
  } catch (reason) {
    if (reason instanceof NotReadable) return null
    throw reason
  }
}

interface OpenParagraph {
  readonly index: number
  text: string
  hidden: string
  isTracked: boolean
}

class ParagraphReader {
  readonly paragraphs: TemplateParagraph[] = []
  private readonly part: TemplatePlace['part']
  private readonly names: string[] = []
  private readonly containers: number[] = []
  private readonly tables: OpenTable[] = []
  private readonly open_: OpenParagraph[] = []
  private ids = 0
  private bodyParagraphs = 0
  private tableCount = 0

  constructor(part: TemplatePlace['part']) {
    this.part = part
  }

  open({ name }: Pick<SaxesTagPlain, 'name'>): void {
    if (this.names.length > DEEPEST) throw new NotReadable()
    this.names.push(name)
    if (CONTAINERS.has(name)) this.containers.push(this.nextId())
    const table = this.tables.at(-1)
    if (name === 'w:tbl') this.openTable()
    else if (name === 'w:tr' && table !== undefined) {
      table.row += 1
      table.rowId = this.nextId()
      table.column = 0
    } else if (name === 'w:tc' && table !== undefined) {
      table.column += 1
      table.paragraph = 0
    } else if (name === 'w:p') this.openParagraph(table)
    else if (TRACKING.has(name)) this.markTracked()
    else if (name === 'w:tab') this.add('\t', 'w:t')
    else if (name === 'w:br') this.add('\n', 'w:t')
  }

  close(name: string): void {
    this.names.pop()
    if (CONTAINERS.has(name)) this.containers.pop()
    if (name === 'w:tbl') this.tables.pop()
    if (name === 'w:p') this.open_.pop()
  }

  add(text: string, within: string | undefined = this.names.at(-1)): void {
    const paragraph = this.open_.at(-1)
    if (paragraph === undefined) return
    if (within === 'w:t') paragraph.text += text
    else if (within === 'w:instrText' || within === 'w:delText') paragraph.hidden += text
    else return
    this.paragraphs[paragraph.index] = { ...(this.paragraphs[paragraph.index] as TemplateParagraph), ...this.said(paragraph) }
  }

  private openTable(): void {
    if (this.tables.length === 0) this.tableCount += 1
    this.tables.push({ id: this.nextId(), number: this.tableCount, row: 0, rowId: 0, column: 0, paragraph: 0 })
  }

  private openParagraph(table: OpenTable | undefined): void {
    if (table === undefined) this.bodyParagraphs += 1
    else table.paragraph += 1
    const opened: OpenParagraph = { index: this.paragraphs.length, text: '', hidden: '', isTracked: false }
    this.open_.push(opened)
    this.paragraphs.push({
      place: {
        part: this.part,
        paragraph: table === undefined ? this.bodyParagraphs : table.paragraph,
        table: table === undefined ? null : { number: table.number, row: table.row, column: table.column },
      },
      ...this.said(opened),
      container: this.containers.at(-1) ?? 0,
      table: table?.id ?? 0,
      row: table?.rowId ?? 0,
    })
  }

  private markTracked(): void {
    const paragraph = this.open_.at(-1)
    if (paragraph === undefined) return
    paragraph.isTracked = true
    this.paragraphs[paragraph.index] = { ...(this.paragraphs[paragraph.index] as TemplateParagraph), isTracked: true }
  }

  private said({ text, hidden, isTracked }: OpenParagraph) {
    return { text, hidden, isTracked }
  }

  private nextId(): number {
    this.ids += 1
    return this.ids
  }
}
