import { GLOSSARY } from '#shared/wording/glossary.ts'
import { isNode, placeOf, type SourceModule, type SyntaxNode, textOf } from './source-tree.ts'
import type { Violation } from './violation.ts'

/** Words that say what form a thing has, in records, on a page or in a sentence, and not what it is; free in every name. */
export const FORM_WORDS: readonly string[] = [
  'change case changes code count date draft entry event fact facts fate form format item json kind line link list number open option options',
  'finding output part path point record reference refusal role row rows section shape snapshot state step stored table text type use value version',
  'align block column field heading imprint letterhead note paragraph result rich run subject title',
  'a all and as by can current due for has in is may not of on or the to with without',
].flatMap((line) => line.split(' '))

/** Short forms that stand for a term inside a longer name: `CircularItem` is an item of a circularProcedure. */
export const SHORT_FORMS: Readonly<Record<string, keyof typeof GLOSSARY>> = {
  circular: 'circularProcedure',
  procedure: 'circularProcedure',
  objection: 'proceduralObjection',
  partner: 'projectPartner',
  sponsor: 'projectSponsor',
  roll: 'votingRoll',
  condition: 'condition',
  conflict: 'conflictOfInterest',
  address: 'postalAddress',
  activity: 'eligibleActivity',
}

const TERMS: readonly (readonly string[])[] = [
  ...Object.keys(GLOSSARY).map(wordsOf),
  ...Object.keys(SHORT_FORMS).map((word) => [word]),
].toSorted((a, b) => b.length - a.length)

/** The words of a name that are neither in the glossary nor say a form; empty when the whole name is covered. */
export function unknownWords(name: string): readonly string[] {
  const unknown: string[] = []
  let rest = wordsOf(name)
  while (rest.length > 0) {
    const term = TERMS.find((words) =>
      words.every((word, index) => singularsOf(rest[index] ?? '').includes(word) || rest[index] === word),
    )
    const [word] = rest
    if (term === undefined && word !== undefined && !singularsOf(word).some((form) => FORM_WORDS.includes(form)))
      unknown.push(word)
    rest = rest.slice(term?.length ?? 1)
  }
  return unknown
}

/** Types and interfaces that the domain exports are named with terms of the glossary. */
export function checkDomainNames(modules: readonly SourceModule[]): readonly Violation[] {
  return modules.flatMap((module) =>
    exportedTypes(module).flatMap((node) => {
      const name = textOf(module, node.id)
      return notInGlossary(placeOf(module, node), `the type ${name}`, unknownWords(name))
    }),
  )
}

/** Tables are named with terms of the glossary, in the singular. */
export function checkTableNames(names: readonly string[]): readonly Violation[] {
  return names.flatMap((name) => notInGlossary('src/main/store', `the table ${name}`, unknownWords(name)))
}

/** Areas are named with terms of the glossary. */
export function checkAreaNames(names: readonly string[]): readonly Violation[] {
  return names.flatMap((name) => notInGlossary('test/architecture/floors.ts', `the area ${name}`, unknownWords(name)))
}

function exportedTypes(module: SourceModule): readonly SyntaxNode[] {
  return (module.program.body as readonly SyntaxNode[]).flatMap(({ type, declaration }) =>
    type === 'ExportNamedDeclaration' && isNode(declaration) && /^TS(Interface|TypeAlias)Declaration$/.test(declaration.type)
      ? [declaration]
      : [],
  )
}

function notInGlossary(where: string, what: string, words: readonly string[]): readonly Violation[] {
  if (words.length === 0) return []
  return [
    {
      where,
      what: `${what} has words that are not in the glossary: ${words.join(', ')}`,
      reason: 'one German term has one English identifier, both ways; a second word for a thing is a second thing',
      allowed: null,
      wayOut: 'use the term of the glossary, or enter the new one in src/shared/wording/glossary.ts first',
    },
  ]
}

/** `CircularItem`, `circular_item` and `circular-item` are the words circular and item. */
function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

function singularsOf(word: string): readonly string[] {
  return [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y'), word.replace(/es$/, '')]
}
