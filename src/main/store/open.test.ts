import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { instant } from '#shared/basics/instant.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import { openRefusalSentence } from '#shared/wording/workspace-refusals.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { createWorkspace } from './create.ts'
import { connect } from './file/connection.ts'
import { lockPath } from './file/lock.ts'
import { migrate, NEWEST_VERSION } from './migrate.ts'
import { MIGRATIONS } from './migrations/all.ts'
import { BAD_FILES } from './open.cases.ts'
import { openWorkspace } from './open.ts'
import { countEntries } from './repositories/journal.ts'
import type { Store } from './store.ts'

const AT = instant('2026-11-10T09:00:00Z')
const OPTIONS = { now: () => AT, holder: 'juliane' }

function take<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`)
  return result.value
}

async function newWorkspace(folder: string, name = 'erzgebirge.allianz'): Promise<string> {
  const path = join(folder, name)
  const store = take(await createWorkspace(path, OPTIONS))
  await store.close()
  return path
}

/** A file as an earlier release left it, with one journal entry in it. */
function olderWorkspace(folder: string, version: number): string {
  const path = join(folder, 'alt.allianz')
  const database = connect(path)
  migrate(
    database,
    MIGRATIONS.filter(({ number }) => number <= version),
  )
  database.exec(
    `insert into journal_entry values (1, '${AT}', 'Koordination', 'alt', '[]', '${'0'.repeat(64)}', '${'a'.repeat(64)}')`,
  )
  database.close()
  return path
}

function act(store: Store, subjectId: string): Promise<unknown> {
  return store.write({ name: 'test.note', actor: 'Koordination', at: AT }, async (tx) => {
    tx.note({ subject: 'test', subjectId, before: null, after: null, reason: null })
    return ok(null)
  })
}

test('a new workspace opens, keeps what was written, and leaves nothing beside it when it is closed', async () => {
  const folder = temporaryFolder()
  const path = await newWorkspace(folder)
  const first = take(await openWorkspace(path, OPTIONS))
  expect(first.file).toMatchObject({ path, readOnly: false })
  await act(first, 'a')
  await first.close()
  expect(readdirSync(folder)).toEqual(['erzgebirge.allianz'])
  const second = take(await openWorkspace(path, OPTIONS))
  expect(await second.read(countEntries)).toBe(1)
  await second.close()
})

test('a new workspace never replaces another file', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'schon-da.allianz')
  writeFileSync(path, 'etwas anderes')
  expect(await createWorkspace(path, OPTIONS)).toMatchObject({ ok: false, error: { code: 'FILE_EXISTS' } })
  expect(readFileSync(path, 'utf8')).toBe('etwas anderes')
  expect(readdirSync(folder)).toEqual(['schon-da.allianz'])
})

test('of many that make the same workspace at once, one does', async () => {
  const path = join(temporaryFolder(), 'neu.allianz')
  const results = await Promise.all(Array.from({ length: 8 }, () => createWorkspace(path, OPTIONS)))
  const stores = results.flatMap((result) => (result.ok ? [result.value] : []))
  expect(stores).toHaveLength(1)
  await stores[0]?.close()
})

test.each(BAD_FILES)('abgelehnt und unverändert: $title', async ({ spoil, refusal }) => {
  const folder = temporaryFolder()
  const bad = spoil(readFileSync(await newWorkspace(temporaryFolder())))
  const path = join(folder, 'schlecht.allianz')
  writeFileSync(path, bad)
  for (const readOnly of [false, true]) {
    const result = await openWorkspace(path, { ...OPTIONS, readOnly })
    expect(result).toMatchObject({ ok: false, error: { ...refusal, path } })
    if (!result.ok) expect(openRefusalSentence(result.error)).toMatch(/^(Die (Arbeits)?[Dd]atei )?„schlecht\.allianz“ .+\.$/)
    expect(readFileSync(path).equals(bad)).toBe(true)
    expect(readdirSync(folder).filter((name) => !/-(shm|wal)$/.test(name))).toEqual(['schlecht.allianz'])
  }
})

test('abgelehnt: ein Ordner, eine Datei, die es nicht gibt, ein Ordner, den es nicht gibt', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'ordner.allianz'))
  const codes = []
  for (const name of ['ordner.allianz', 'fehlt.allianz', 'fehlt/fehlt.allianz']) {
    const result = await openWorkspace(join(folder, name), OPTIONS)
    codes.push(result.ok ? 'ok' : result.error.code)
  }
  expect(codes).toEqual(['NOT_A_WORKSPACE', 'FILE_NOT_FOUND', 'FILE_NOT_FOUND'])
  expect(await createWorkspace(join(folder, 'fehlt/neu.allianz'), OPTIONS)).toMatchObject({ error: { code: 'FILE_NOT_FOUND' } })
})

test('a second opening is refused with the name of the first; reading only is possible and sees what is saved', async () => {
  const path = await newWorkspace(temporaryFolder())
  const first = take(await openWorkspace(path, OPTIONS))
  expect(await openWorkspace(path, { ...OPTIONS, holder: 'clemens' })).toEqual({
    ok: false,
    error: { code: 'WORKSPACE_LOCKED', path, by: 'juliane', host: hostname(), since: AT },
  })
  const reader = take(await openWorkspace(path, { ...OPTIONS, readOnly: true }))
  expect(reader.file.readOnly).toBe(true)
  await act(first, 'a')
  expect(await reader.read(countEntries)).toBe(1)
  await expect(act(reader, 'b')).rejects.toThrow('reading only')
  await reader.close()
  await first.close()
  const next = take(await openWorkspace(path, { ...OPTIONS, holder: 'clemens' }))
  await next.close()
})

test.each([
  ['eines Programms, das nicht mehr läuft', { name: 'x', host: hostname(), pid: 2 ** 22 + 7, since: AT, key: 'k' }, 'open'],
  ['eines früheren Programms mit unserer Nummer', { name: 'x', host: hostname(), pid: process.pid, since: AT, key: 'k' }, 'open'],
  ['eines laufenden Programms', { name: 'x', host: hostname(), pid: process.ppid, since: AT, key: 'k' }, 'WORKSPACE_LOCKED'],
  ['eines anderen Rechners', { name: 'x', host: 'BUERO-7', pid: 4, since: AT, key: 'k' }, 'WORKSPACE_LOCKED'],
  ['ohne lesbaren Inhalt', null, 'open'],
])('Sperre %s', async (_title, holder, expected) => {
  const path = await newWorkspace(temporaryFolder())
  writeFileSync(lockPath(path), holder === null ? '{"name":' : JSON.stringify(holder))
  if (holder === null) utimesSync(lockPath(path), new Date(), new Date(Date.now() - 10_000))
  const result = await openWorkspace(path, OPTIONS)
  expect(result.ok ? 'open' : result.error.code).toBe(expected)
  if (result.ok) await result.value.close()
  expect(existsSync(lockPath(path))).toBe(!result.ok)
})

test('the lock of a program from before the machine was last started is taken over, whoever has its number now', async () => {
  const path = await newWorkspace(temporaryFolder())
  writeFileSync(lockPath(path), JSON.stringify({ name: 'x', host: hostname(), pid: process.ppid, since: AT, key: 'k' }))
  utimesSync(lockPath(path), 1_000_000, 1_000_000)
  await take(await openWorkspace(path, OPTIONS)).close()
})

test('of many that take over a stale lock at once, one gets it', async () => {
  const folder = temporaryFolder()
  const path = await newWorkspace(folder)
  for (let round = 0; round < 10; round += 1) {
    writeFileSync(lockPath(path), JSON.stringify({ name: 'x', host: hostname(), pid: 2 ** 22 + 7, since: AT, key: 'k' }))
    const results = await Promise.all(Array.from({ length: 8 }, () => openWorkspace(path, OPTIONS)))
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    for (const result of results) if (result.ok) await result.value.close()
    expect(readdirSync(folder)).toEqual(['erzgebirge.allianz'])
  }
})

test('a file of an earlier release is backed up beside itself and then brought to the newest shape', async () => {
  const folder = temporaryFolder()
  const path = olderWorkspace(folder, 130)
  const before = readFileSync(path)
  const store = take(await openWorkspace(path, OPTIONS))
  expect(await store.read(countEntries)).toBe(1)
  await act(store, 'a').catch(() => undefined)
  await store.close()
  const [backup] = readdirSync(folder).filter((name) => name.includes('Sicherung'))
  expect(backup).toBe('alt.Sicherung-Stand-130-20261110-090000.allianz')
  const kept = connect(join(folder, basename(backup ?? '')))
  expect(kept.pragma('user_version', { simple: true })).toBe(130)
  expect(kept.prepare('select act from journal_entry').all()).toEqual([{ act: 'alt' }])
  kept.close()
  expect(before.readUInt32BE(60)).toBe(130)
  expect(readFileSync(path).readUInt32BE(60)).toBe(NEWEST_VERSION)
})

test('a file of an earlier release can be looked at without being changed', async () => {
  const folder = temporaryFolder()
  const path = olderWorkspace(folder, 130)
  const before = readFileSync(path)
  const store = take(await openWorkspace(path, { ...OPTIONS, readOnly: true }))
  expect(await store.read(countEntries)).toBe(1)
  await store.close()
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(folder)).toEqual(['alt.allianz'])
})

test('opening does not touch a file that it only reads', async () => {
  const path = await newWorkspace(temporaryFolder())
  const before = { bytes: readFileSync(path), time: statSync(path).mtimeMs }
  const store = take(await openWorkspace(path, { ...OPTIONS, readOnly: true }))
  await store.close()
  expect(readFileSync(path).equals(before.bytes)).toBe(true)
  expect(statSync(path).mtimeMs).toBe(before.time)
})
