import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { instant } from '#shared/basics/instant.ts'
import { PROJECT_STATES } from '#shared/domain/projects/project.ts'
import { PROJECT_ROOT } from '#test/architecture/source-tree.ts'
import { verifyChain } from '../../store/journal/chain.ts'
import { openMemoryWorkspace } from '../../store/memory.ts'
import { listProcedures } from '../../store/repositories/circular-procedures.ts'
import { readAll } from '../../store/repositories/journal.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import { loadProjectRows } from '../projects/project-row.ts'
import type { AllianceSeed } from './alliance-seed.ts'
import type { DemoTexts } from './demo/demo-texts.ts'
import { DEMO_ALLIANCES, type DemoAlliance, runDemo } from './run-demo.ts'

function fromResources<T>(file: string): T {
  return JSON.parse(readFileSync(join(PROJECT_ROOT, 'resources', file), 'utf8')) as T
}

async function runAt(name: DemoAlliance, now: string) {
  const store = openMemoryWorkspace()
  const seed = fromResources<AllianceSeed>(`alliances/${name}.json`)
  const files = await runDemo({ store, name, seed, texts: fromResources<DemoTexts>('demo-texts.json'), now: instant(now) })
  return { store, files }
}

test.each(DEMO_ALLIANCES)(
  'Beispielallianz %s läuft vom Antrag bis zur Stellungnahme, und die Kette des Journals hält',
  async (name) => {
    const { store, files } = await runAt(name, '2026-11-22T10:00:00+01:00')
    const kinds = new Set(files.map(({ kind }) => kind))
    for (const kind of ['statement', 'circular-record', 'resolution-register', 'project-list', 'member-list'] as const)
      expect(kinds).toContain(kind)
    const entries = await store.read(readAll)
    expect(entries.length).toBeGreaterThan(20)
    expect(verifyChain(entries)).toBeNull()
  },
)

test('Derselbe Zeitpunkt gibt dieselben Bytes', async () => {
  const first = await runAt('erzgebirge', '2026-11-22T10:00:00+01:00')
  const again = await runAt('erzgebirge', '2026-11-22T10:00:00+01:00')
  expect(again.files).toEqual(first.files)
})

test.each(['2026-01-02T07:00:00+01:00', '2026-12-27T23:30:00+01:00', '2028-02-29T12:00:00+01:00'])(
  'Die Beispielallianz läuft an jedem Tag: %s',
  async (now) => {
    const { files } = await runAt('erzgebirge', now)
    expect(files.some(({ kind }) => kind === 'statement')).toBe(true)
  },
)

test('Im Beispiel Erzgebirge stehen zwei Projekte in einem Umlauf: eines angenommen, eines abgelehnt', async () => {
  const { store } = await runAt('erzgebirge', '2026-11-22T10:00:00+01:00')
  const { procedures, resolutions } = await store.read(async (tx) => ({
    procedures: await listProcedures(tx),
    resolutions: await listResolutions(tx),
  }))
  const two = procedures.find(({ items }) => items.length === 2)
  const own = resolutions.filter(({ circularProcedureId }) => circularProcedureId === two?.id)
  expect(own.map(({ outcome }) => outcome)).toEqual(['adopted', 'rejected'])
})

test('Im Beispiel Erzgebirge steht ein Projekt in fast jedem Stand; nur „priorisiert“ gibt es erst nach einem Beschluss darüber', async () => {
  const { store } = await runAt('erzgebirge', '2026-11-22T10:00:00+01:00')
  const rows = await store.read((tx) => loadProjectRows(tx, instant('2026-11-22T10:00:00+01:00')))
  const states = new Set(rows.map(({ state }) => state))
  expect(PROJECT_STATES.filter((state) => !states.has(state))).toEqual(['ranked'])
})
