import {
  MOST_PROBLEMS,
  type TemplateField,
  type TemplateKind,
  type TemplatePlace,
  type TemplateProblem,
} from '#shared/domain/documents/document-template.ts'
import type { OfficeParts } from '#shared/domain/documents/office-file.ts'
import { partText } from '../kit/package-check.ts'
import { tagsOf } from '../kit/xml.ts'
import { checkTags } from './check-tags.ts'
import { fieldsOf } from './fields/catalogue.ts'
import { sampleContent } from './fields/field.ts'
import { fillTemplate } from './fill-template.ts'
import { readParagraphs, type TemplateParagraph } from './read-paragraphs.ts'
import { placeAt, readTags } from './read-tags.ts'

/** Parts with text of the page. */
const TEXT_PARTS: readonly (readonly [RegExp, TemplatePlace['part']])[] = [
  [/^word\/document\.xml$/, 'body'],
  [/^word\/header\d*\.xml$/, 'header'],
  [/^word\/footer\d*\.xml$/, 'footer'],
  [/^word\/(footnotes|endnotes)\.xml$/, 'note'],
]
/** Fields that fetch something from elsewhere or run something. */
const REMOTE_FIELDS = /\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|MACROBUTTON|DATABASE|RD|EMBED)\b/
const EMBEDDED = /^word\/(embeddings|activeX|afchunk)\b|\.bin$|^word\/[^/]*\.(htm|html|mht|rtf|doc|docm)$/i
const HYPERLINK = /\/hyperlink$/

/** Everything that keeps a template from making sound papers, with the place; empty when it may be used. */
export function checkTemplate(parts: OfficeParts, kind: TemplateKind): readonly TemplateProblem[] {
  const fields = fieldsOf(kind)
  const found = [...packageProblems(parts), ...textProblems(parts, fields)]
  if (found.length > 0) return found.slice(0, MOST_PROBLEMS)
  return [true, false].every((isFull) => fillTemplate(parts, sampleContent(fields, isFull)) !== null)
    ? []
    : [{ code: 'RESULT_BROKEN' }]
}

function packageProblems(parts: OfficeParts): readonly TemplateProblem[] {
  const paths = [...parts.keys()]
  const remote = paths
    .filter((path) => path.endsWith('.rels'))
    .filter((path) => tagsOf(partText(parts, path)).some(({ attributes }) => isRemote(attributes)))
  return [
    ...(paths.some((path) => path.startsWith('_xmlsignatures/')) ? [{ code: 'SIGNED_TEMPLATE' } as const] : []),
    ...remote.map((part) => ({ code: 'REMOTE_CONTENT', part }) as const),
    ...paths.filter((path) => EMBEDDED.test(path)).map((part) => ({ code: 'EMBEDDED_CONTENT', part }) as const),
  ]
}

/** A link that somebody may follow is no harm; a picture or a template fetched from elsewhere is. */
function isRemote({ TargetMode, Type = '' }: Readonly<Record<string, string>>): boolean {
  return TargetMode === 'External' && !HYPERLINK.test(Type)
}

function textProblems(parts: OfficeParts, fields: readonly TemplateField[]): readonly TemplateProblem[] {
  const used = new Set<string>()
  const problems: TemplateProblem[] = []
  for (const path of parts.keys()) {
    const part = TEXT_PARTS.find(([pattern]) => pattern.test(path))?.[1]
    if (part === undefined) continue
    const paragraphs = readParagraphs(partText(parts, path), part)
    if (paragraphs === null) problems.push({ code: 'PART_UNREADABLE', part: path })
    const read = (paragraphs ?? []).map((paragraph) => ({ paragraph, ...readTags(paragraph) }))
    const tags = read.flatMap((one) => one.tags)
    for (const { name } of tags) used.add(name)
    problems.push(
      ...read.flatMap((one) => [...one.problems, ...paragraphProblems(one.paragraph)]),
      ...oddPlaces(partText(parts, path), paragraphs ?? []),
      ...checkTags(tags, fields),
    )
  }
  const missing = fields.filter((field) => field.kind !== 'condition' && field.isRequired && !used.has(field.name))
  return [...problems, ...missing.map(({ name, label }) => ({ code: 'REQUIRED_FIELD_MISSING', name, label }) as const)]
}

function paragraphProblems(paragraph: TemplateParagraph): readonly TemplateProblem[] {
  const place = placeAt(paragraph, 0)
  return [
    ...(paragraph.isTracked ? [{ code: 'TRACKED_CHANGES', place } as const] : []),
    ...(REMOTE_FIELDS.test(paragraph.hidden) ? [{ code: 'REMOTE_FIELD', place } as const] : []),
    ...(/\{\{|\}\}/.test(paragraph.hidden) ? [{ code: 'TAG_IN_ODD_PLACE', place } as const] : []),
  ]
}

/** A tag in an attribute, for example the text of a picture, would never be filled. */
function oddPlaces(xml: string, paragraphs: readonly TemplateParagraph[]): readonly TemplateProblem[] {
  const odd = [...xml.matchAll(/="[^"<]*(\{\{|\}\})[^"<]*"/g)]
  return odd.map(({ index }) => {
    const before = xml.slice(0, index).match(/<w:p[ >]/g)?.length ?? 1
    const paragraph = paragraphs[Math.max(0, before - 1)]
    const place = paragraph === undefined ? { part: 'body' as const, paragraph: 1, table: null, text: '' } : placeAt(paragraph, 0)
    return { code: 'TAG_IN_ODD_PLACE', place } as const
  })
}
