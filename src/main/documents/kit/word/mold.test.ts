import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Paper } from '#shared/domain/documents/paper.ts'
import { WITH_LETTERHEAD } from '#test/support/documents/example-alliance.ts'
import { LONG_STATEMENT, NOT_ENDORSED, STATEMENT_INPUT, TWO_SIGNATURES } from '#test/support/documents/example-statement.ts'
import { type StatementInput, statementPaper } from '../../statement/content.ts'
import { zipParts } from '../pack.ts'
import { countPages } from './count-pages.ts'
import { makeWord, partsOf } from './make-word.ts'
import { pageCountIs } from './page-count.ts'

/** What people paste, and what could be mistaken for a gap in the mold. */
const HOSTILE = [
  '<w:t>&amp;"\'</w:t>',
  '  zwei\tTabs \t und\r\nZeilen\n\n\u2028mehr\u0000\u0007 ',
  '\ue0000\ue001 >987654< \ue001',
  '=1+1; „Umlaute“ ÄÖÜß – 🙂 \ud800',
  'lang '.repeat(140),
] as const

const LETTERS: readonly { readonly title: string; readonly input: StatementInput }[] = [
  { title: 'befürwortend', input: STATEMENT_INPUT },
  { title: 'Entwurf mit eigenem Briefkopf', input: { ...STATEMENT_INPUT, draft: true, alliance: WITH_LETTERHEAD } },
  { title: 'mit Auflagen und zwei Unterschriften', input: TWO_SIGNATURES },
  { title: 'nicht befürwortend', input: NOT_ENDORSED },
  { title: 'sehr lang', input: LONG_STATEMENT },
  ...HOSTILE.map((text) => ({ title: `feindlicher Text ${JSON.stringify(text.slice(0, 20))}`, input: saying(text) })),
]

function saying(text: string): StatementInput {
  const { statement, project } = STATEMENT_INPUT
  const reasons = Object.fromEntries(Object.keys(statement.reasons).map((field) => [field, text]))
  return {
    ...STATEMENT_INPUT,
    project: { ...project, title: text, sponsor: { ...project.sponsor, name: text } },
    statement: {
      ...statement,
      reasons: reasons as unknown as typeof statement.reasons,
      conditions: text,
      signatories: statement.signatories.map((one) => ({ ...one, position: text })),
    },
  }
}

async function builtDirectly(paper: Paper): Promise<Uint8Array> {
  return zipParts(await partsOf(paper, pageCountIs(countPages(paper) ?? 0)))
}

test.each(LETTERS)('aus der Form kommt Byte für Byte, was die Bibliothek baut: $title', async ({ input }) => {
  const paper = statementPaper(input)
  expect(countPages(paper)).toBeGreaterThan(0)
  const direct = await builtDirectly(paper)
  const poured = [await makeWord(paper), await makeWord(paper)]
  expect(poured.map((bytes) => Buffer.compare(bytes, direct))).toEqual([0, 0])
})

test('das Archiv ist dasselbe, das die Bibliothek packt', async () => {
  const bytes = await makeWord(statementPaper(STATEMENT_INPUT))
  const at = { mtime: new Date(1980, 0, 1), level: 6, os: 0, attrs: 0 } as const
  const entries = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, [part, at] as const])
  expect(Buffer.compare(bytes, zipSync(Object.fromEntries(entries)))).toBe(0)
})
