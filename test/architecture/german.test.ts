import { expect, test } from 'vitest'
import { expectRefusal } from './bad-example.ts'
import { checkGermanWords } from './german-check.ts'
import { readModules, toModule } from './source-tree.ts'
import { describeViolation, expectNone } from './violation.ts'

test('German words stand in wording, in the content of documents and in resources', () => {
  expectNone(checkGermanWords(readModules(['src'])))
})

test.each([
  {
    title: 'a word with an umlaut',
    path: 'src/main/service/faults.ts',
    text: "throw new Error('Datei ungültig')",
    says: ['ungültig', 'faults.ts:1'],
  },
  {
    title: 'a sentence',
    path: 'src/main/cli/allianz.ts',
    text: "console.error('Das Verfahren ist nicht offen')",
    says: ['nicht offen'],
  },
  {
    title: 'a term of the glossary',
    path: 'src/renderer/app/navigation.tsx',
    text: "const label = 'Sitzungen'",
    says: ['Sitzungen'],
  },
  {
    title: 'text in JSX',
    path: 'src/renderer/app/frame.tsx',
    text: 'export const a = <p>Bitte warten</p>',
    says: ['Bitte warten'],
  },
  {
    title: 'an attribute in JSX',
    path: 'src/renderer/app/frame.tsx',
    text: 'export const a = <p aria-label="Hilfe">x</p>',
    says: ['Hilfe'],
  },
  {
    title: 'a part of a template',
    path: 'src/shared/rules/x.ts',
    text: `export const a = \`\${3} Tage bis zum Ende\``,
    says: ['Tage bis'],
  },
  {
    title: 'German quotation marks',
    path: 'src/main/cli/a.ts',
    text: "export const a = (x: string) => '„' + x",
    says: ['German words outside of wording'],
  },
  {
    title: 'the file of a document that knows Word',
    path: 'src/main/documents/minutes/content.ts',
    text: "import { Paragraph } from 'docx'\nexport const a = new Paragraph('Niederschrift')",
    says: ['Niederschrift'],
  },
  { title: 'the kit', path: 'src/main/documents/kit/letter.ts', text: "export const a = 'Seite'", says: ['Seite'] },
])('refused: $title', (example) => {
  expectRefusal(checkGermanWords, example)
})

test.each([
  ['a code', 'src/shared/domain/members/member.ts', "export const STATES = ['voting', 'network-partner', 'NOT_QUORATE']"],
  ['an address of a screen', 'src/renderer/app/routes.tsx', "export const path = '/umlaufverfahren/$id'"],
  ['SQL', 'src/main/store/migrations/0010-members.ts', 'export const sql = `create table member (name text not null) strict`'],
  ['a comment', 'src/shared/rules/x.ts', '// Beschlussfähigkeit nach § 90 VwVfG\nexport const a = 1'],
  ['an English sentence', 'src/main/store/open.ts', "throw new Error('The journal has a gap, and the person was not found')"],
  ['a key', 'src/main/store/open.ts', 'export const a = { Tag: 1 }'],
  ['the wording', 'src/shared/wording/dates.ts', "export const a = 'Sitzungen'"],
  ['the content of a document', 'src/main/documents/minutes/content.ts', "export const a = 'Niederschrift über die Sitzung'"],
  [
    'a part of that content',
    'src/main/documents/minutes/attendance.ts',
    "import { a } from './words.ts'\nexport const b = 'Anwesenheit'",
  ],
  ['the words of the kit', 'src/main/documents/kit/words.ts', "export const a = 'Seite'"],
])('allowed: %s', (_, path, text) => {
  expect(checkGermanWords([toModule(path, text)]).map(describeViolation)).toEqual([])
})
