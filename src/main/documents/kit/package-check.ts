import { strFromU8 } from 'fflate'
import type { OfficeParts } from '#shared/domain/documents/office-file.ts'
import { structureProblems } from './schema-order.ts'
import { tagsOf } from './xml.ts'

/** A part as text; empty where there is none. */
export function partText(parts: OfficeParts, path: string): string {
  return strFromU8(parts.get(path) ?? new Uint8Array())
}

export interface PackageFinding {
  readonly part: string
  readonly problem: string
}

const CONTENT_TYPES = '[Content_Types].xml'
const PROPERTIES = ['docProps/core.xml', 'docProps/app.xml'] as const
const REQUIRED = {
  docx: [CONTENT_TYPES, '_rels/.rels', ...PROPERTIES, 'word/document.xml', 'word/styles.xml'],
  xlsx: [CONTENT_TYPES, '_rels/.rels', ...PROPERTIES, 'xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml'],
  /** What was made from a template of somebody's own has what that one has. */
  filled: [CONTENT_TYPES, '_rels/.rels', 'word/document.xml'],
} as const

interface XmlPart {
  readonly path: string
  readonly text: string
}

/**
 * What would make Word or Excel offer a repair: missing parts, parts without content type, relationships that lead nowhere or are
 * not there, unbalanced or unprintable XML, children in a wrong order, ids given twice. An empty list means that the file may be
 * handed out (ECMA-376 Parts 1 and 2).
 */
export function findPackageProblems(parts: OfficeParts, kind: keyof typeof REQUIRED): readonly PackageFinding[] {
  const xmlParts = [...parts]
    .filter(([path]) => /\.(xml|rels)$/.test(path))
    .map(([path, bytes]) => ({ path, text: strFromU8(bytes) }))
  return [
    ...REQUIRED[kind].filter((path) => !parts.has(path)).map((path) => ({ part: path, problem: 'is missing' })),
    ...contentTypeProblems(parts),
    ...xmlParts.filter(({ path }) => path.endsWith('.rels')).flatMap((part) => relationshipProblems(parts, part)),
    ...xmlParts.flatMap(({ path: part, text }) => textProblems(text).map((problem) => ({ part, problem }))),
    ...xmlParts.flatMap((part) => lostReferences(part, xmlParts)),
    ...idProblems(xmlParts),
  ]
}

function contentTypeProblems(parts: OfficeParts): readonly PackageFinding[] {
  const bytes = parts.get(CONTENT_TYPES)
  if (bytes === undefined) return []
  const tags = tagsOf(strFromU8(bytes))
  const extensions = new Set(tags.filter((tag) => tag.name === 'Default').map((tag) => tag.attributes.Extension))
  const overrides = tags.filter((tag) => tag.name === 'Override').map((tag) => (tag.attributes.PartName ?? '').slice(1))
  const untyped = [...parts.keys()].filter(
    (path) => path !== CONTENT_TYPES && !overrides.includes(path) && !extensions.has(path.slice(path.lastIndexOf('.') + 1)),
  )
  return [
    ...untyped.map((part) => ({ part, problem: 'has no content type' })),
    ...overrides.filter((path) => !parts.has(path)).map((part) => ({ part, problem: 'has a content type but does not exist' })),
    ...repeated(overrides).map((part) => ({ part, problem: 'has two content types' })),
  ]
}

function relationshipProblems(parts: OfficeParts, { path, text }: XmlPart): readonly PackageFinding[] {
  const relationships = tagsOf(text).filter((tag) => tag.name === 'Relationship')
  const base = path.replace(/_rels\/[^/]*$/, '')
  const lost = relationships
    .filter((tag) => tag.attributes.TargetMode !== 'External')
    .map((tag) => tag.attributes.Target ?? '')
    .filter((target) => !parts.has(resolvePath(base, target)))
  return [
    ...lost.map((target) => ({ part: path, problem: `leads to ${target}, which does not exist` })),
    ...repeated(relationships.map((tag) => tag.attributes.Id ?? '')).map((id) => ({
      part: path,
      problem: `gives ${id} twice`,
    })),
  ]
}

function resolvePath(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${base}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** A picture, head or sheet that is named by an id which the part's relationships do not have. */
function lostReferences({ path, text }: XmlPart, xmlParts: readonly XmlPart[]): readonly PackageFinding[] {
  const ids = [...new Set([...text.matchAll(/\sr:(?:id|embed|link)="([^"]+)"/g)].map(([, id = '']) => id))]
  if (ids.length === 0) return []
  const relationshipsPath = path.replace(/([^/]*)$/, '_rels/$1.rels')
  const known = tagsOf(xmlParts.find((part) => part.path === relationshipsPath)?.text ?? '')
  const given = new Set(known.map(({ attributes }) => attributes.Id))
  return ids
    .filter((id) => !given.has(id))
    .map((id) => ({ part: path, problem: `names ${id}, which its relationships do not have` }))
}

/** What is wrong with the XML of a part, or with whole elements of one. */
export function textProblems(text: string): readonly string[] {
  const unprintable = /(?![\t\n\r])\p{Cc}/u.test(text)
  return [...structureProblems(text), ...(unprintable ? ['holds a control character'] : [])]
}

/** Ids that must be given once: of drawings in the whole file, of styles, of lists. */
const UNIQUE = [
  ['drawing', /<wp:docPr\s(?:[^>]*?\s)?id="([^"]*)"/g],
  ['style', /<w:style\s(?:[^>]*?\s)?w:styleId="([^"]*)"/g],
  ['list', /<w:num\s(?:[^>]*?\s)?w:numId="([^"]*)"/g],
  ['list format', /<w:abstractNum\s(?:[^>]*?\s)?w:abstractNumId="([^"]*)"/g],
] as const

function idProblems(xmlParts: readonly XmlPart[]): readonly PackageFinding[] {
  const texts = xmlParts.filter(({ path }) => path.startsWith('word/')).map(({ text }) => text)
  return UNIQUE.flatMap(([what, pattern]) => {
    const ids = texts.flatMap((text) => [...text.matchAll(pattern)].map(([, id = '']) => id))
    return repeated(ids).map((id) => ({ part: 'word/', problem: `uses ${what} ${id} twice` }))
  })
}

function repeated(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return texts.filter((text) => {
    const isAgain = seen.has(text)
    seen.add(text)
    return isAgain
  })
}
