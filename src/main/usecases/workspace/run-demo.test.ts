import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { PROJECT_STATES } from '#shared/domain/projects/project.ts'
import { PROJECT_ROOT } from '#test/architecture/source-tree.ts'
import { verifyChain } from '../../store/journal/chain.ts'
import { openMemoryWorkspace } from '../../store/memory.ts'
import { listProcedures } from '../../store/repositories/circular-procedures.ts'
import { readAll } from '../../store/repositories/journal.ts'
import { listProjectCalls } from '../../store/repositories/project-calls.ts'
import { listProjects } from '../../store/repositories/projects.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import { loadBudgetRows } from '../projects/list-calls.ts'
import { loadProjectRows } from '../projects/project-row.ts'
import { loadCallPage } from '../projects/show-call.ts'
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

/** Around the turn of the year, on a leap day, and when Easter or Christmas lies in the weeks before. */
const DAYS = [
  '2026-01-02T07:00:00+01:00',
  '2026-12-27T23:30:00+01:00',
  '2028-02-29T12:00:00+01:00',
  '2027-04-25T09:00:00+02:00',
  '2027-01-21T09:00:00+01:00',
] as const

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

test.each(DAYS)(
  'Die Beispielallianz läuft an jedem Tag, mit Projekten in jedem Stand und im Rahmen des Budgets: %s',
  async (now) => {
    const { store, files } = await runAt('erzgebirge', now)
    expect(files.some(({ kind }) => kind === 'statement')).toBe(true)
    const { rows, budgets } = await store.read(async (tx) => ({
      rows: await loadProjectRows(tx, instant(now)),
      budgets: await loadBudgetRows(tx, await listProjects(tx)),
    }))
    const states = new Set(rows.map(({ state }) => state))
    expect(PROJECT_STATES.filter((state) => !states.has(state))).toEqual([])
    expect(budgets.filter(({ standing }) => standing.isOverCommitted)).toEqual([])
  },
)

test('Im Beispiel Erzgebirge stehen zwei Projekte in einem Umlauf: eines angenommen, eines abgelehnt', async () => {
  const { store } = await runAt('erzgebirge', '2026-11-22T10:00:00+01:00')
  const { procedures, resolutions } = await store.read(async (tx) => ({
    procedures: await listProcedures(tx),
    resolutions: await listResolutions(tx),
  }))
  const two = procedures.filter(({ items }) => items.length === 2).at(-1)
  const own = resolutions.filter(({ circularProcedureId }) => circularProcedureId === two?.id)
  expect(own.map(({ outcome }) => outcome)).toEqual(['adopted', 'rejected'])
})

describe('Die Anträge im laufenden Aufruf des Beispiels Erzgebirge', () => {
  const now = instant('2026-11-22T10:00:00+01:00')

  test('stehen in jedem Stand bis zur SAB, jeder durch die Schritte des Programms', async () => {
    const { store } = await runAt('erzgebirge', now)
    const { projects, entries, call } = await store.read(async (tx) => ({
      projects: await listProjects(tx),
      entries: await readAll(tx),
      call: (await listProjectCalls(tx))[0],
    }))
    const inCall = projects.filter(({ projectCallId }) => projectCallId === call?.id)
    expect(PROJECT_STATES.filter((state) => inCall.some((project) => project.state === state))).toEqual([
      'submitted',
      'incomplete',
      'formally-checked',
      'in-assessment',
      'deferred',
      'in-decision',
      'endorsed',
      'endorsed-with-conditions',
      'not-endorsed',
      'ranked',
      'statement-issued',
      'at-funder',
      'withdrawn',
    ])
    const seeded = new Set(
      entries
        .filter(({ act }) => act === 'workspace.seed-past-projects')
        .flatMap(({ changes }) => changes.map(({ subjectId }) => subjectId)),
    )
    expect(inCall.filter(({ id }) => seeded.has(id))).toEqual([])
    const beside = projects.filter(({ projectCallId, id }) => projectCallId === null && !seeded.has(id)).map(({ state }) => state)
    expect(beside).toEqual(expect.arrayContaining(['idea', 'advised', 'waiting-for-call']))
  })

  test('sind durch einen Beschluss gereiht: Gemeinsames vorn, das letzte unter der Budgetlinie (R38, R39)', async () => {
    const { store } = await runAt('erzgebirge', now)
    const call = (await store.read(listProjectCalls))[0]
    const page = await store.read((tx) => loadCallPage(tx, call?.id ?? toId(''), now))
    const { ranking, isOpen } = page.ok ? page.value : {}
    expect(isOpen).toBe(false)
    expect(ranking?.resolution).not.toBeNull()
    expect(ranking?.rows.map(({ project, line }) => [project.shortTitle, line.isJointlySupported, line.isBelowBudget])).toEqual([
      ['Handwerk zeigt her', true, false],
      ['Digital im Familienbetrieb', false, false],
      ['Technikerinnen gesucht', false, false],
      ['Probewohnen', false, true],
    ])
  })
})
