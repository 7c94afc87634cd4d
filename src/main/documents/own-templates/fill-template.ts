import Docxtemplater from 'docxtemplater'
import { strFromU8, strToU8 } from 'fflate'
import PizZip from 'pizzip'
import type { OfficeParts } from '#shared/domain/documents/office-file.ts'
import { cleanText } from '../kit/clean-text.ts'
import { findPackageProblems } from '../kit/package-check.ts'
import type { TemplateContent } from './fields/field.ts'

/**
 * Fills a template that was checked; null when what came out would not open without a repair dialog. The library puts tags
 * together that Word split, repeats paragraphs and rows, and turns line ends into breaks; archive and properties are ours.
 */
export function fillTemplate(parts: OfficeParts, content: TemplateContent): OfficeParts | null {
  const zip = new PizZip()
  for (const [path, bytes] of parts) zip.file(path, bytes)
  const filled = render(zip, content)
  if (filled === null) return null
  const paths = Object.keys(filled.files).filter((path) => filled.files[path]?.dir !== true)
  const result = withNumberedDrawings(paths.map((path) => [path, filled.file(path)?.asUint8Array() ?? new Uint8Array()]))
  return findPackageProblems(result, 'filled').length === 0 ? result : null
}

/** A picture in a loop stands there several times with the same id; every one gets its own. */
function withNumberedDrawings(parts: readonly (readonly [string, Uint8Array])[]): OfficeParts {
  let id = 0
  const numbered = (xml: string) =>
    xml.replace(/(<wp:docPr\b[^>]*?\sid=")\d+"/g, (_, start: string) => {
      id += 1
      return `${start}${id}"`
    })
  return new Map(
    parts.map(([path, bytes]) => [path, /^word\/[^/]*\.xml$/.test(path) ? strToU8(numbered(strFromU8(bytes))) : bytes]),
  )
}

function render(zip: PizZip, content: TemplateContent): PizZip | null {
  try {
    const template = new Docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      linebreaks: true,
      stripInvalidXMLChars: true,
      errorLogging: false,
      nullGetter: () => '',
      parser: (tag) => ({ get: (scope: Readonly<Record<string, unknown>>) => valueIn(scope, tag.trim().normalize('NFC')) }),
    })
    template.render(content)
    return template.getZip() as PizZip
  } catch (reason) {
    // The library throws what it found wrong with the template as an error with properties; anything else is a bug.
    if (reason instanceof Error && 'properties' in reason) return null
    throw reason
  }
}

function valueIn(scope: Readonly<Record<string, unknown>>, name: string): unknown {
  const value = typeof scope === 'object' && scope !== null && Object.hasOwn(scope, name) ? scope[name] : undefined
  return typeof value === 'string' ? cleanText(value).replaceAll('\t', ' ') : value
}
