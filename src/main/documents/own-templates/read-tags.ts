import type { TemplatePlace, TemplateProblem } from '#shared/domain/documents/document-template.ts'
import type { TemplateParagraph } from './read-paragraphs.ts'

/** One tag: `{{Name}}`, `{{#Name}}` begins what is repeated or shown, `{{^Name}}` what is shown without, `{{/Name}}` ends it. */
export interface TemplateTag {
  readonly kind: 'value' | 'begin' | 'begin-without' | 'end'
  readonly name: string
  readonly paragraph: TemplateParagraph
  readonly place: TemplatePlace
}

const KINDS = { '#': 'begin', '^': 'begin-without', '/': 'end', '': 'value' } as const
const TAG = /\{\{|\}\}/g
const NAME = /^([#^/]?)\s*([\p{L}\p{N}_-]{1,60})$/u
const AROUND = 30

/** The tags of a paragraph, in order, however Word split them into runs; and what cannot be read as one. */
export function readTags(paragraph: TemplateParagraph): {
  readonly tags: readonly TemplateTag[]
  readonly problems: readonly TemplateProblem[]
} {
  const { text } = paragraph
  const tags: TemplateTag[] = []
  const problems: TemplateProblem[] = []
  let openAt: number | null = null
  for (const { 0: sign, index } of text.matchAll(TAG)) {
    const place = placeAt(paragraph, openAt ?? index)
    if (sign === '{{') {
      if (openAt !== null) problems.push({ code: 'TAG_NOT_CLOSED', place })
      openAt = index
    } else if (openAt === null) problems.push({ code: 'TAG_NOT_OPENED', place })
    else {
      const [, sigil = '', name = ''] =
        NAME.exec(
          text
            .slice(openAt + 2, index)
            .trim()
            .normalize('NFC'),
        ) ?? []
      if (name === '') problems.push({ code: 'TAG_UNREADABLE', place })
      else tags.push({ kind: KINDS[sigil as keyof typeof KINDS], name, paragraph, place })
      openAt = null
    }
  }
  if (openAt !== null) problems.push({ code: 'TAG_NOT_CLOSED', place: placeAt(paragraph, openAt) })
  return { tags, problems }
}

/** A place with the text around it. */
export function placeAt(paragraph: TemplateParagraph, at: number): TemplatePlace {
  const start = Math.max(0, at - AROUND)
  const end = Math.min(paragraph.text.length, at + 2 * AROUND)
  const cut = paragraph.text.slice(start, end).replace(/\s+/g, ' ').trim()
  return { ...paragraph.place, text: `${start > 0 ? '…' : ''}${cut}${end < paragraph.text.length ? '…' : ''}` }
}
