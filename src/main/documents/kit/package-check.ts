import { strFromU8 } from 'fflate'
import { TAG_WITHOUT_ATTRIBUTES, tagsOf, type XmlTag } from './xml.ts'

/** The parts of an Office file by their path in the archive. */
export type Parts = ReadonlyMap<string, Uint8Array>

export interface PackageFinding {
  readonly part: string
  readonly problem: string
}

const CONTENT_TYPES = '[Content_Types].xml'
const REQUIRED = {
  docx: [CONTENT_TYPES, '_rels/.rels', 'docProps/core.xml', 'docProps/app.xml', 'word/document.xml', 'word/styles.xml'],
  xlsx: [
    CONTENT_TYPES,
    '_rels/.rels',
    'docProps/core.xml',
    'docProps/app.xml',
    'xl/workbook.xml',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
  ],
} as const

/**
 * What would make Word or Excel offer a repair: missing parts, parts without content type, relationships that lead
 * nowhere, unbalanced or unprintable XML, drawing ids given twice. An empty list means that the file may be handed out
 * (ECMA-376 Part 2).
 */
export function findPackageProblems(parts: Parts, kind: 'docx' | 'xlsx'): readonly PackageFinding[] {
  const xmlParts = [...parts]
    .filter(([path]) => /\.(xml|rels)$/.test(path))
    .map(([path, bytes]) => ({ path, text: strFromU8(bytes) }))
  return [
    ...REQUIRED[kind].filter((path) => !parts.has(path)).map((path) => ({ part: path, problem: 'is missing' })),
    ...contentTypeProblems(parts),
    ...xmlParts.filter(({ path }) => path.endsWith('.rels')).flatMap(({ path, text }) => relationshipProblems(parts, path, text)),
    ...xmlParts.flatMap(({ path, text }) => textProblems(path, text)),
    ...drawingProblems(xmlParts),
  ]
}

function contentTypeProblems(parts: Parts): readonly PackageFinding[] {
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

function relationshipProblems(parts: Parts, path: string, text: string): readonly PackageFinding[] {
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

function textProblems(part: string, text: string): readonly PackageFinding[] {
  const open: string[] = []
  for (const [, slash, name = '', empty] of text.matchAll(TAG_WITHOUT_ATTRIBUTES)) {
    if (slash === '/') {
      if (open.pop() !== name) return [{ part, problem: `closes ${name} where it is not open` }]
    } else if (empty === '') open.push(name)
  }
  const unprintable = /(?![\t\n\r])\p{Cc}/u.test(text)
  return [
    ...open.map((name) => ({ part, problem: `leaves ${name} open` })),
    ...(unprintable ? [{ part, problem: 'holds a control character' }] : []),
  ]
}

function drawingProblems(xmlParts: readonly { readonly path: string; readonly text: string }[]): readonly PackageFinding[] {
  const ids = xmlParts
    .filter(({ path }) => path.startsWith('word/'))
    .flatMap(({ text }) =>
      tagsOf(text)
        .filter(isDrawing)
        .map((tag) => tag.attributes.id ?? ''),
    )
  return repeated(ids).map((id) => ({ part: 'word/', problem: `uses drawing id ${id} twice` }))
}

function isDrawing(tag: XmlTag): boolean {
  return tag.name === 'wp:docPr'
}

function repeated(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return texts.filter((text) => seen.size === seen.add(text).size)
}
