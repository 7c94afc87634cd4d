import type { Chart } from '../action-plan/chart.ts'
import type { FooterColumn, Logo } from '../alliance/letterhead.ts'

/**
 * The language of papers: what a paper says, in order, without fonts or widths.
 * Word and the preview on screen are made from the same blocks; everything here survives JSON.
 */
export type Block =
  | LetterheadBlock
  | AddressBlock
  | SubjectBlock
  | TitleBlock
  | CoverBlock
  | ContentsBlock
  | PageBreakBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | FactsBlock
  | TableBlock
  | ChartBlock
  | ResultBlock
  | VotesBlock
  | SignaturesBlock
  | ChoicesBlock
  | FormBlock
  | NoteBlock

/** A piece of text with one look. */
export interface TextRun {
  readonly text: string
  readonly bold: boolean
}

export type RichText = readonly TextRun[]

/** Who writes: head of the first page, short head of the following ones. Stands first, at most once. */
export interface LetterheadBlock {
  readonly kind: 'letterhead'
  readonly name: string
  readonly lines: readonly string[]
  readonly contact: readonly string[]
  /** `#0B5C6B`: name, title and headings of this paper. */
  readonly accent: string
  /** At the top right of the first page; null when none. */
  readonly logo: Logo | null
  /** Side by side at the foot of the first page. */
  readonly footer: readonly FooterColumn[]
  /** A remark in plain sight on every page, for example that these are demo data; null when none. */
  readonly mark: string | null
}

/** Address field and information block of a DIN 5008 letter; makes the paper a Form B letter. */
export interface AddressBlock {
  readonly kind: 'address'
  readonly returnLine: string
  readonly lines: readonly string[]
  readonly details: readonly Fact[]
}

/** Betreff of a letter. */
export interface SubjectBlock {
  readonly kind: 'subject'
  readonly text: string
}

/** Title of a paper that is no letter. */
export interface TitleBlock {
  readonly kind: 'title'
  readonly text: string
  readonly subtitle: string | null
}

/** First page of a long paper: what it is, by whom, and how it stands. A page break follows it. */
export interface CoverBlock {
  readonly kind: 'cover'
  /** Who speaks, above the title. */
  readonly lead: string
  readonly title: string
  readonly lines: readonly string[]
}

/** Table of contents: every heading of the first two levels with its page. */
export interface ContentsBlock {
  readonly kind: 'contents'
  readonly title: string
}

/** What follows begins on a new page; only headings and contents follow one. */
export interface PageBreakBlock {
  readonly kind: 'page-break'
}

export interface HeadingBlock {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
}

export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly content: RichText
}

export interface ListBlock {
  readonly kind: 'list'
  readonly items: readonly RichText[]
}

export interface Fact {
  readonly label: string
  readonly value: RichText
}

/** Two columns: what it is, and what holds. `caption` is read aloud, not printed. */
export interface FactsBlock {
  readonly kind: 'facts'
  readonly caption: string
  readonly rows: readonly Fact[]
}

export type ColumnAlign = 'left' | 'right' | 'center'

export interface TableColumn {
  readonly header: string
  /** Share of the width; the sum over all columns is the whole. */
  readonly share: number
  readonly align: ColumnAlign
}

export interface TableRow {
  readonly cells: readonly RichText[]
  readonly emphasis: 'none' | 'sum' | 'group'
}

/** Data with a header row that is repeated on every page. `rowHeight` in millimeters, null as high as needed. */
export interface TableBlock {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  readonly rowHeight: number | null
}

/** A chart as a picture; its caption says the finding. The table behind it is a block of its own and follows. */
export interface ChartBlock {
  readonly kind: 'chart'
  /** „Abbildung 3“. */
  readonly label: string
  readonly chart: Chart
}

/** What was decided, in sight at once. */
export interface ResultBlock {
  readonly kind: 'result'
  readonly tone: 'positive' | 'negative' | 'neutral'
  readonly label: string
  readonly lines: readonly RichText[]
}

/** Counts of one vote side by side. */
export interface VotesBlock {
  readonly kind: 'votes'
  readonly caption: string
  readonly counts: readonly VoteCount[]
}

export interface VoteCount {
  readonly label: string
  readonly count: number
}

/** Place and date, then one block per person; never alone on a page. */
export interface SignaturesBlock {
  readonly kind: 'signatures'
  readonly lead: string
  readonly placeAndDate: string
  readonly signatures: readonly SignatureLine[]
}

export interface SignatureLine {
  readonly name: string
  readonly lines: readonly string[]
}

/** Boxes to tick; the question stands before them. */
export interface ChoicesBlock {
  readonly kind: 'choices'
  readonly question: RichText
  readonly options: readonly string[]
}

/** Lines to fill in by hand; a known value is printed. */
export interface FormBlock {
  readonly kind: 'form'
  readonly caption: string
  readonly fields: readonly FormField[]
}

export interface FormField {
  readonly label: string
  readonly value: string | null
}

/** Small print. */
export interface NoteBlock {
  readonly kind: 'note'
  readonly text: string
}
