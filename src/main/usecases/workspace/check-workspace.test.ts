import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { corePropertiesOf } from '#main/files/core-properties.ts'
import { hashText } from '#main/store/journal/chain.ts'
import { openMemoryWorkspace } from '#main/store/memory.ts'
import { readTables } from '#main/store/read-tables.ts'
import { readStoredBytes } from '#main/store/repositories/blobs.ts'
import type { Store } from '#main/store/store.ts'
import type { Sha256 } from '#shared/basics/bytes.ts'
import { instant } from '#shared/basics/instant.ts'
import { finished } from '#shared/basics/work.ts'
import type { Tables, Value } from '#shared/domain/workspace/table-rows.ts'
import { checkTables } from '#shared/rules/verification/check-tables.ts'
import { factsOf } from '#shared/rules/verification/facts.ts'
import { checkPrintedHead, printedHead } from '#shared/rules/verification/printed-head.ts'
import { findingSentence } from '#shared/wording/findings.ts'
import { PROJECT_ROOT } from '#test/architecture/source-tree.ts'
import { type LooseTables, MANIPULATIONS } from '#test/support/manipulations.ts'
import type { AllianceSeed } from './alliance-seed.ts'
import { checkWorkspace } from './check-workspace.ts'
import type { DemoTexts } from './demo/demo-texts.ts'
import { DEMO_ALLIANCES, type DemoAlliance, runDemo } from './run-demo.ts'

const stores = new Map<DemoAlliance, Store>()
let tables: Tables

beforeAll(async () => {
  for (const name of DEMO_ALLIANCES) {
    const store = openMemoryWorkspace()
    const seed = fromResources<AllianceSeed>(`alliances/${name}.json`)
    await runDemo({
      store,
      name,
      seed,
      texts: fromResources<DemoTexts>('demo-texts.json'),
      now: instant('2026-11-22T10:00:00+01:00'),
    })
    stores.set(name, store)
  }
  tables = await storeOf('erzgebirge').read(readTables)
})

function fromResources<T>(file: string): T {
  return JSON.parse(readFileSync(join(PROJECT_ROOT, 'resources', file), 'utf8')) as T
}

function storeOf(name: DemoAlliance): Store {
  const store = stores.get(name)
  if (store === undefined) throw new Error(name)
  return store
}

test.each(DEMO_ALLIANCES)('in der Beispielallianz %s ist alles in Ordnung, und es wurde nachgerechnet', async (name) => {
  const steps: string[] = []
  const report = await finished(checkWorkspace({ store: storeOf(name) }, { full: true }), ({ step }) => steps.push(step))
  expect(report.findings.map(findingSentence)).toEqual([])
  expect(report.tally.decisions).toBeGreaterThan(1)
  expect(report.tally.files).toBeGreaterThan(5)
  expect(new Set(steps)).toEqual(new Set(['database', 'chain', 'records', 'decisions', 'files']))
})

test('jede Ausfertigung nennt den Stand des Journals vor ihrem Eintrag, und eine neu geschriebene Kette fällt daran auf (R37)', async () => {
  const store = storeOf('erzgebirge')
  const facts = factsOf(tables)
  const issued = facts.rows('document').filter(({ kind }) => kind === 'statement' || kind === 'minutes')
  expect(issued.length).toBeGreaterThan(1)
  for (const { sha256, document_id } of issued) {
    const properties = corePropertiesOf(await store.read((tx) => readStoredBytes(tx, sha256 as Sha256))) ?? ''
    const [registered] = facts.where('journal_subject', 'subject_id', document_id)
    expect(printedHead(properties)?.sequence).toBeLessThan(Number(registered?.sequence))
    expect(checkPrintedHead(facts, String(sha256), properties)).toEqual([])
    const other = facts.rows('journal_entry').map((entry) => ({ ...entry, hash: hashText(String(entry.hash)) }))
    const rewritten = factsOf(new Map([...tables, ['journal_entry', other]]))
    expect(checkPrintedHead(rewritten, String(sha256), properties).map(findingSentence).join()).toMatch(/neu geschrieben \(R37\)/)
  }
})

test.each(MANIPULATIONS)('gefunden: $title', ({ spoil, says }) => {
  const loose: LooseTables = Object.fromEntries([...tables].map(([table, rows]) => [table, rows.map((row) => ({ ...row }))]))
  spoil(loose)
  expect(sentencesOn(loose)).toMatch(says)
})

function sentencesOn(loose: LooseTables): string {
  const check = checkTables(new Map<string, Record<string, Value>[]>(Object.entries(loose)), hashText)
  for (;;) {
    const step = check.next()
    if (step.done === true) return step.value.findings.map(findingSentence).join('\n')
  }
}
