import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { createFromTables } from '#main/store/create-from-tables.ts'
import { openMemoryWorkspace } from '#main/store/memory.ts'
import { NEWEST_VERSION } from '#main/store/migrate.ts'
import { openWorkspace } from '#main/store/open.ts'
import { readTables } from '#main/store/read-tables.ts'
import { readStoredBytes } from '#main/store/repositories/blobs.ts'
import type { Deps } from '#main/usecases/deps.ts'
import type { AllianceSeed } from '#main/usecases/workspace/alliance-seed.ts'
import type { DemoTexts } from '#main/usecases/workspace/demo/demo-texts.ts'
import { makePublicPart } from '#main/usecases/workspace/make-public-part.ts'
import { runDemo } from '#main/usecases/workspace/run-demo.ts'
import type { Sha256 } from '#shared/basics/bytes.ts'
import { toId } from '#shared/basics/id.ts'
import { instant } from '#shared/basics/instant.ts'
import { finished } from '#shared/basics/work.ts'
import type { Row } from '#shared/domain/workspace/table-rows.ts'
import { PROJECT_ROOT } from '../architecture/source-tree.ts'
import { countingRandom } from '../support/counting-random.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { problemsOf } from './judge-oparl.ts'

const BASE = 'https://www.example.org/oparl/'
const now = () => instant('2026-11-22T10:00:00+01:00')
let deps: Deps

const resource = <T>(file: string): T => JSON.parse(readFileSync(join(PROJECT_ROOT, 'resources', file), 'utf8')) as T

beforeAll(async () => {
  const store = openMemoryWorkspace()
  const seed = resource<AllianceSeed>('alliances/erzgebirge.json')
  await runDemo({ store, name: 'erzgebirge', seed, texts: resource<DemoTexts>('demo-texts.json'), now: now() })
  deps = { store, now, newId: () => toId('test'), actor: () => 'Koordination', ...countingRandom() }
})

async function made(withPeople = false, from = deps): Promise<Readonly<Record<string, Uint8Array>>> {
  const result = await finished(makePublicPart(from, { baseUrl: BASE, withPeople }))
  if (!result.ok) throw new Error(result.error.code)
  return unzipSync(result.value.bytes)
}

type Json = Readonly<Record<string, unknown>>
const json = (bytes: Uint8Array | undefined): Json => JSON.parse(strFromU8(bytes ?? new Uint8Array())) as Json
const typeOf = (object: Json): string => String(object.type).split('/').at(-1) ?? ''

test('jedes Objekt, allein, in seiner Liste und in anderen, genügt OParl 1.1; jede Adresse führt zu einer Datei', async () => {
  const files = await made(true)
  const objects = Object.entries(files)
    .filter(([path]) => path.endsWith('.json'))
    .flatMap(([path, bytes]) => (path.endsWith('/index.json') ? (json(bytes).data as readonly Json[]) : [json(bytes)]))
  expect(objects.flatMap((object) => problemsOf(object, typeOf(object)))).toEqual([])
  const kinds = Map.groupBy(objects, typeOf)
  for (const kind of ['System', 'Body', 'Organization', 'Person', 'Membership', 'Meeting', 'AgendaItem', 'Paper', 'File'])
    expect(kinds.get(kind)?.length, kind).toBeGreaterThan(0)
  const addresses = Object.values(files).flatMap(
    (bytes) => strFromU8(bytes).match(/"https:\/\/www\.example\.org\/oparl\/[^"]*"/g) ?? [],
  )
  const paths = new Set(addresses.map((address) => decodeURIComponent(address.slice(BASE.length + 1, -1))))
  expect([...paths].filter((path) => !(path in files))).toEqual([])
  expect(paths.size).toBeGreaterThan(100)
})

test('dieselbe Datei und dieselbe Adresse geben dieselben Bytes', async () => {
  const [first, second] = [await finished(makePublicPart(deps, wish())), await finished(makePublicPart(deps, wish()))]
  expect(first).toEqual(second)
})

test('von Nichtöffentlichem steht nirgends etwas, auch nicht in den Niederschriften; Namen und Kontakte bleiben hier', async () => {
  const { deps: secret, items, people } = await withSecrets()
  expect(items.length).toBeGreaterThan(0)
  const files = await made(false, secret)
  await secret.store.close()
  const texts = Object.entries(files).map(([path, bytes]) => (path.endsWith('.docx') ? textOf(bytes) : strFromU8(bytes)))
  const everything = [...Object.keys(files), ...texts].join('\n')
  expect(everything).not.toContain('CANARY')
  for (const { text, number } of items) {
    expect(everything).not.toContain(text)
    expect(files[`content/${number.split('/').slice(1).join('-')}_Beschluss.txt`]).toBeUndefined()
  }
  expect(json(files['person/index.json']).data).toEqual([])
  expect(
    Object.keys(files)
      .filter((path) => path.endsWith('.json'))
      .map((path) => strFromU8(files[path] ?? new Uint8Array()))
      .join(),
  ).not.toMatch(new RegExp(people.join('|')))
  const hidden = (json(files['agenda-item/index.json']).data as readonly Json[]).filter((item) => item.public === false)
  expect(hidden.length).toBeGreaterThan(0)
  expect(hidden.every((item) => !('resolutionText' in item) && !('result' in item) && !('consultation' in item))).toBe(true)
})

test.each([
  '',
  'www.example.org',
  'ftp://example.org/',
  'https://example.org/?a',
  'https://example.org/#a',
  'https://a@example.org/',
  'javascript:alert(1)',
])('abgelehnt als Adresse: „%s“', async (baseUrl) => {
  expect(await finished(makePublicPart(deps, { baseUrl, withPeople: false }))).toMatchObject({
    ok: false,
    error: { code: 'BASE_ADDRESS_UNUSABLE' },
  })
})

test('der Prüfer findet, was fehlt, was zu viel ist und was die falsche Form hat', () => {
  const good = { id: `${BASE}file/1.json`, type: 'https://schema.oparl.org/1.1/File', accessUrl: `${BASE}content/a.txt` }
  expect(problemsOf(good, 'File')).toEqual([])
  const { accessUrl: _, ...without } = good
  expect(problemsOf(without, 'File')).toEqual(['File: accessUrl is missing'])
  expect(problemsOf({ ...good, size: '1', colour: 'red', date: '1.1.2026' }, 'File')).toEqual([
    'File.size: "1" is no integer',
    'File.colour: not in OParl 1.1',
    'File.date: "1.1.2026" is no date',
  ])
  expect(problemsOf({ ...good, type: 'https://schema.oparl.org/1.0/File' }, 'File')).toHaveLength(1)
})

const wish = () => ({ baseUrl: BASE, withPeople: false })

/** Every item that was resolved is made not public, and everything around it is marked that must not leave. */
async function withSecrets() {
  const tables = new Map(await deps.store.read(readTables))
  const resolved = (tables.get('resolution') ?? []).filter(({ agenda_item_id }) => agenda_item_id !== null)
  const ids = new Set(resolved.map(({ agenda_item_id }) => agenda_item_id))
  const secret = { title: 'CANARY-1', proposed_text: 'CANARY-2', rationale: 'CANARY-3', financial_effect: 'CANARY-4' }
  const spoil = (table: string, change: (row: Row) => Row) => tables.set(table, (tables.get(table) ?? []).map(change))
  spoil('agenda_item', (row) =>
    ids.has(row.agenda_item_id ?? null)
      ? { ...row, ...secret, is_public: 0, reported_by: 'CANARY-5', result_text: 'CANARY-6' }
      : row,
  )
  spoil('meeting', (row) => ({ ...row, dial_in: 'CANARY-7' }))
  spoil('person', (row) => ({ ...row, email: 'CANARY-8@example.org', phone: 'CANARY-9' }))
  const path = join(temporaryFolder(), 'secrets.allianz')
  const blobs = new Map<string, Uint8Array>()
  for (const { sha256 } of tables.get('blob') ?? [])
    blobs.set(String(sha256), await deps.store.read((tx) => readStoredBytes(tx, sha256 as Sha256)))
  const blob = (sha256: string) => blobs.get(sha256) ?? new Uint8Array()
  await createFromTables(path, { version: NEWEST_VERSION, tables, blob })
  const store = await openWorkspace(path, { now })
  if (!store.ok) throw new Error(store.error.code)
  const items = resolved.map(({ text, number }) => ({ text: String(text), number: String(number) }))
  const people = (tables.get('person') ?? []).map(({ last_name }) => String(last_name))
  return { deps: { ...deps, store: store.value }, items, people }
}

function textOf(docx: Uint8Array): string {
  return Object.entries(unzipSync(docx))
    .filter(([path]) => path.endsWith('.xml'))
    .map(([, bytes]) => strFromU8(bytes).replaceAll(/<[^>]+>/g, ''))
    .join('\n')
}
