import { GLOSSARY, type Term } from '#shared/wording/glossary.ts'
import { importsOf, targetOf } from './imports.ts'
import { isNode, isTestFile, placeOf, type SourceModule, type SyntaxNode, visit } from './source-tree.ts'
import type { Violation } from './violation.ts'

/** German words that are no English ones, in the form in which they stand in sentences. */
const COMMON_WORDS: readonly string[] = [
  'und oder nicht kein keine ist sind wird werden wurde wurden wenn der das dem des ein eine einen einer von vom zum zur bei beim',
  'nach aus auf mit ohne bis noch bitte Bitte Ja Nein Seite Speichern Abbrechen Fehler Hilfe Datum Uhr Ort Tag Tage',
].flatMap((line) => line.split(' '))

/** Words of the glossary that are no German words for the reader of code. */
const SAME_IN_ENGLISH: readonly string[] = ['Person', 'Organisation', 'Journal', 'Indikator']

const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  [...COMMON_WORDS, ...glossaryNouns()].filter((word) => !SAME_IN_ENGLISH.includes(word)),
)

/** Where German words live: the wording, the pure content of a document, the words of a folder of documents, and tests. */
function mayBeGerman(module: SourceModule): boolean {
  const { path } = module
  return (
    path.startsWith('src/shared/wording/') ||
    isTestFile(path) ||
    /^src\/main\/documents\/[^/]+\/words\.ts$/.test(path) ||
    isContent(module)
  )
}

/** `content.ts` of a document and the parts it is made of: they know no package, and so neither Word nor Excel. */
function isContent(module: SourceModule): boolean {
  const inDocument = /^src\/main\/documents\/(?!kit\/)[^/]+\/(?!(docx|xlsx)\.ts$)/.test(module.path)
  return inDocument && importsOf(module).every(({ specifier }) => specifier !== null && targetOf(module.path, specifier) !== null)
}

/**
 * German words in texts and JSX outside of wording and content, one violation per file. A heuristic: it reads the syntax tree,
 * so comments and keys are free, and knows umlauts, the words of the glossary and the commonest words.
 */
export function checkGermanWords(modules: readonly SourceModule[]): readonly Violation[] {
  return modules
    .filter((module) => !mayBeGerman(module))
    .flatMap((module) => {
      const texts = germanTextsOf(module)
      return texts.length === 0 ? [] : isGerman(module, texts)
    })
}

interface GermanText {
  readonly node: SyntaxNode
  readonly text: string
  readonly word: string
}

function germanTextsOf(module: SourceModule): readonly GermanText[] {
  const found: GermanText[] = []
  visit(module.program, (node, ancestors) => {
    const text = shownText(node, ancestors.at(-1))
    const word = text === null ? null : germanWordIn(text)
    if (text !== null && word !== null) found.push({ node, text, word })
  })
  return found
}

/** The text of a literal, a part of a template or of a JSX element; null for addresses, keys and types. */
function shownText(node: SyntaxNode, parent: SyntaxNode | undefined): string | null {
  if (node.type === 'JSXText') return String(node.value)
  if (node.type === 'TemplateElement' && isNode(parent) && parent.type === 'TemplateLiteral')
    return String((node.value as { readonly raw: string }).raw)
  if (node.type !== 'Literal' || typeof node.value !== 'string') return null
  return /^(Import|Export)/.test(parent?.type ?? '') ? null : node.value
}

/** The first word that gives a text away as German; null where there is none. */
function germanWordIn(text: string): string | null {
  const words = text.match(/[\p{L}][\p{L}-]*/gu) ?? []
  const isSentence = words.length > 1
  return (
    words.find(
      (word) =>
        (word.length > 1 && /[äöüÄÖÜß]/.test(word)) || (SENTENCE_WORDS.has(word) && (isSentence || /^\p{Lu}/u.test(word))),
    ) ?? (text.includes('„') ? '„' : null)
  )
}

function glossaryNouns(): readonly string[] {
  const terms: readonly Term[] = Object.values(GLOSSARY)
  return terms
    .flatMap(({ singular, plural }) => [singular, plural ?? ''])
    .flatMap((text) => text.split(' ').filter((word) => /^\p{Lu}\p{L}{2,}/u.test(word)))
}

function isGerman(module: SourceModule, texts: readonly GermanText[]): Violation {
  const quoted = texts.map(
    ({ node, text, word }) => `\n    ${placeOf(module, node)} „${text.trim().replaceAll(/\s+/g, ' ').slice(0, 60)}“ (${word})`,
  )
  return {
    where: module.path,
    what: `German words outside of wording:${quoted.join('')}`,
    reason: 'words that people read are one table with one tone, and code says the same in every language',
    allowed: ['src/shared/wording/…', 'pure content of a document', 'resources/…'],
    wayOut: 'give the words a name in src/shared/wording and use that',
  }
}
