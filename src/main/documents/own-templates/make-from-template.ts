import { strFromU8, strToU8 } from 'fflate'
import type { Sha256 } from '#shared/basics/bytes.ts'
import type { TemplateKind } from '#shared/domain/documents/document-template.ts'
import type { OfficeParts } from '#shared/domain/documents/office-file.ts'
import type { Paper } from '#shared/domain/documents/paper.ts'
import { zipParts } from '../kit/pack.ts'
import { applicationProperties, coreProperties, type FileProperties } from '../kit/properties.ts'
import { makeWord } from '../kit/word/make-word.ts'
import { COLOR } from '../kit/word/styles.ts'
import { FURNITURE } from '../kit/words.ts'
import { escapeXml } from '../kit/xml.ts'
import { fieldsOf } from './fields/catalogue.ts'
import { contentOf, type Field, sampleContent, type TemplateContent } from './fields/field.ts'
import { fillTemplate } from './fill-template.ts'

/** A template of the alliance's own, unpacked and checked when it was taken. */
export interface OwnTemplate {
  readonly sha256: Sha256
  readonly parts: OfficeParts
}

/** The Word file of a paper, from a template or by the kit. The same paper and template give the same bytes. */
export async function makeWordOr<Source>(
  template: OwnTemplate | null,
  fields: readonly Field<Source>[],
  source: Source,
  paper: Paper,
): Promise<Uint8Array> {
  if (template === null) return makeWord(paper)
  const letterhead = paper.blocks.find((block) => block.kind === 'letterhead')
  const marks = [...(paper.draft ? [FURNITURE.draft] : []), ...(letterhead?.mark == null ? [] : [letterhead.mark])]
  return finished(template.parts, contentOf(fields, source), paper, marks)
}

/** What a template makes of the samples of its fields. */
export function makeSample(parts: OfficeParts, kind: TemplateKind, properties: FileProperties, mark: string): Uint8Array {
  return finished(parts, sampleContent(fieldsOf(kind), true), properties, [mark])
}

function finished(
  parts: OfficeParts,
  content: TemplateContent,
  properties: FileProperties,
  marks: readonly string[],
): Uint8Array {
  const filled = fillTemplate(parts, content)
  if (filled === null) throw new Error('A template that was checked makes a broken document')
  const result = new Map([...filled].map(([path, bytes]) => [path, marked(path, bytes, marks)]))
  const own = { 'docProps/core.xml': coreProperties(properties), 'docProps/app.xml': applicationProperties() }
  for (const [path, xml] of Object.entries(own)) if (result.has(path)) result.set(path, strToU8(xml))
  return zipParts(result)
}

/** What must be in sight (a draft, demo data) stands above the text and in every head, whatever the template shows. */
function marked(path: string, bytes: Uint8Array, marks: readonly string[]): Uint8Array {
  if (marks.length === 0 || !/^word\/(document|header\d*)\.xml$/.test(path)) return bytes
  const line = `<w:p><w:r><w:rPr><w:b/><w:color w:val="${COLOR.negative}"/></w:rPr><w:t xml:space="preserve">${escapeXml(marks.join(' · '))}</w:t></w:r></w:p>`
  return strToU8(strFromU8(bytes).replace(/<w:(body|hdr)(\s[^>]*)?>/, (start) => `${start}${line}`))
}
