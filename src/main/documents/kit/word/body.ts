import { type FileChild, Paragraph } from 'docx'
import { assertNever } from '#shared/basics/assert-never.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { STYLE } from '../words.ts'
import { type ChartPictures, chartParts } from './charts.ts'
import { choiceLines, formTable, resultBox, signatureBlocks } from './decision-blocks.ts'
import { contents, coverLines } from './front-matter.ts'
import { addressField, subjectLine } from './letter.ts'
import { dataTable, factsTable, votesTable } from './tables.ts'
import { bodyParagraph, bulletParagraph, gap, lineRun, noteParagraph } from './text.ts'

/** What follows signatures stays with them as long as it is no more than this many blocks. */
const SHORT_END = 3
const LEADS_INTO: readonly Block['kind'][] = ['facts', 'table', 'votes', 'list', 'choices', 'form']

interface Look {
  /** Of the text, in twips. */
  readonly width: number
  /** A color without `#`. */
  readonly accent: string
  readonly pictures: ChartPictures
}

/** The text of a paper as paragraphs and tables. */
export function bodyOf(blocks: readonly Block[], look: Look): FileChild[] {
  return blocks.flatMap((block, index) =>
    partsOf(block, {
      ...look,
      staysWithNext: staysWithNext(blocks, index),
      followsAddress: blocks[index - 1]?.kind === 'address',
      startsPage: blocks[index - 1]?.kind === 'page-break' || blocks[index - 1]?.kind === 'cover',
    }),
  )
}

/**
 * Signatures are never alone on a page: the block before them comes along, and a short end (attachments, notes) stays too.
 * A paragraph or boxes to tick stay with the table or form that they lead into.
 */
export function staysWithNext(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1]
  if (next === undefined) return false
  if (next.kind === 'signatures') return true
  const signatures = blocks.findLastIndex((block) => block.kind === 'signatures')
  const isShortEnd = signatures !== -1 && index >= signatures && blocks.length - 1 - signatures <= SHORT_END
  const leads = blocks[index]?.kind === 'paragraph' || blocks[index]?.kind === 'choices'
  return isShortEnd || (leads && LEADS_INTO.includes(next.kind))
}

interface Place extends Look {
  readonly staysWithNext: boolean
  readonly followsAddress: boolean
  readonly startsPage: boolean
}

const HEADINGS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const

function partsOf(block: Block, place: Place): readonly FileChild[] {
  const { width, staysWithNext: keepNext } = place
  switch (block.kind) {
    case 'letterhead':
      return []
    case 'address':
      return [addressField(block)]
    case 'subject':
      return [subjectLine(block.text, place.followsAddress)]
    case 'title':
      return [
        new Paragraph({ style: 'Title', children: lineRun(block.text) }),
        ...(block.subtitle === null ? [] : [new Paragraph({ style: STYLE.subject, children: lineRun(block.subtitle) })]),
      ]
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          ...(place.startsPage && { pageBreakBefore: true }),
          children: lineRun(block.text),
        }),
      ]
    case 'cover':
      return coverLines(block)
    case 'contents':
      return contents(block, place.startsPage)
    case 'page-break':
      return []
    case 'chart':
      return chartParts(block, place.pictures)
    case 'paragraph':
      return [bodyParagraph(block.content, keepNext)]
    case 'list':
      return block.items.map((item, index) => bulletParagraph(item, index === block.items.length - 1, keepNext))
    case 'facts':
      return [factsTable(block, width, keepNext), gap(keepNext)]
    case 'table':
      return [dataTable(block, width, keepNext), gap(keepNext)]
    case 'votes':
      return [votesTable(block, width, keepNext), gap(keepNext)]
    case 'result':
      return resultBox(block, place.accent)
    case 'signatures':
      return [...signatureBlocks(block, width), gap(keepNext)]
    case 'choices':
      return choiceLines(block, keepNext)
    case 'form':
      return [formTable(block, width), gap(keepNext)]
    case 'note':
      return [noteParagraph(block.text, keepNext)]
    default:
      return assertNever(block)
  }
}
