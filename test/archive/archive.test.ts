import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NEWEST_VERSION } from '#main/store/migrate.ts'
import { openWorkspace } from '#main/store/open.ts'
import { declareResult } from '#main/usecases/circular-procedures/declare-result.ts'
import { exportArchive } from '#main/usecases/workspace/export-archive.ts'
import { importArchive } from '#main/usecases/workspace/import-archive.ts'
import { finished } from '#shared/basics/work.ts'
import { findingSentence } from '#shared/wording/findings.ts'
import { castVotes, type Erzgebirge, granted, openErzgebirge, startUmlauf } from '#test/support/erzgebirge.ts'
import { sampleWorkspace } from '#test/support/sample-workspace.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'

const VERIFIER = new TextEncoder().encode('<!doctype html>')
let alliance: Erzgebirge
let archive = ''
let made = 0
const place = mkdtempSync(join(tmpdir(), 'allianz-archives-'))

afterAll(() => rmSync(place, { recursive: true, force: true }))

beforeAll(async () => {
  alliance = await openErzgebirge()
  const umlauf = await startUmlauf(alliance)
  await castVotes(alliance, umlauf, ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'no'])
  alliance.at('2026-11-20')
  granted(await declareResult(alliance.deps, { circularProcedureId: umlauf.procedure.id }))
  archive = await exported(alliance.deps)
})

async function exported(deps: Parameters<typeof exportArchive>[0]): Promise<string> {
  made += 1
  const path = join(place, `archiv-${made}.zip`)
  await finished(exportArchive(deps, { path, verifier: VERIFIER, signer: null }))
  return path
}

test('Archiv, leere Arbeitsdatei, Archiv: dieselben Bytes', async () => {
  const path = join(temporaryFolder(), 'neu.allianz')
  const report = granted(await importArchive(archive, path))
  expect(report.findings.map(findingSentence)).toEqual([])
  expect(report.tally.decisions).toBe(1)
  const store = granted(await openWorkspace(path, { now: alliance.deps.now }))
  expect(readFileSync(await exported({ store })).equals(readFileSync(archive))).toBe(true)
  await store.close()
})

test('jede Tabelle kommt mit: mit einer Zeile in jeder Tabelle entstehen wieder dieselben Bytes', async () => {
  const sample = sampleWorkspace()
  const files = unzipSync(readFileSync(await exported({ store: sample.store })))
  const tables = sample.database.prepare<[], string>("select name from sqlite_schema where type = 'table'").pluck().all()
  for (const table of tables)
    if (!['form_draft', 'content_seal'].includes(table)) expect(Object.keys(files)).toContain(`records/${table}.json`)
})

test.each([
  ['abgeschnitten', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['kein ZIP', () => Buffer.from('PK\u0003\u0004 aber kein Archiv')],
  ['leer', () => Buffer.alloc(0)],
  ['ein fremdes ZIP', () => Buffer.from(zipSync({ 'brief.txt': new Uint8Array([1]) }))],
  ['ein Pfad, der hinausführt', () => Buffer.from(zipSync({ '../hinaus.txt': new Uint8Array([1]) }))],
  ['aus einer neueren Fassung', () => rewritten(/"workspaceVersion":\d+/, `"workspaceVersion":${NEWEST_VERSION + 990}`)],
])('%s: es entsteht keine Arbeitsdatei, und es wird gesagt, warum', async (_title, spoil) => {
  const folder = temporaryFolder()
  const path = join(folder, 'neu.allianz')
  writeFileSync(join(folder, 'a.zip'), spoil(Buffer.from(readFileSync(archive))))
  const made = await importArchive(join(folder, 'a.zip'), path)
  if (made.ok) expect(made.value.findings.length).toBeGreaterThan(0)
  expect(() => readFileSync(path)).toThrow('ENOENT')
})

test('ein umgedrehtes Bit irgendwo im Archiv: abgelehnt mit Grund, oder es ändert nichts, weil es keinen Inhalt trifft', async () => {
  const folder = temporaryFolder()
  const good = readFileSync(archive)
  let refusals = 0
  for (let round = 0; round < 60; round += 1) {
    const path = join(folder, `${round}.allianz`)
    const bytes = Buffer.from(good)
    const place = Math.floor((round + 0.5) * (bytes.length / 60))
    bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << (round % 8)), place)
    writeFileSync(join(folder, 'a.zip'), bytes)
    const taken = await importArchive(join(folder, 'a.zip'), path)
    if (!taken.ok || taken.value.findings.length > 0) {
      refusals += 1
      continue
    }
    const store = granted(await openWorkspace(path, { now: alliance.deps.now }))
    expect(readFileSync(await exported({ store })).equals(good), `bit at ${place}`).toBe(true)
    await store.close()
  }
  expect(refusals).toBeGreaterThan(30)
})

function rewritten(pattern: RegExp, by: string): Buffer {
  const files = unzipSync(readFileSync(archive))
  const manifest = new TextDecoder().decode(files['manifest.json'])
  return Buffer.from(zipSync({ ...files, 'manifest.json': new TextEncoder().encode(manifest.replace(pattern, by)) }))
}
