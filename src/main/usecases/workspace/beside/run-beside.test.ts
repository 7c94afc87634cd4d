import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { keyFromSeed, SEED_LENGTH } from '#main/signing/keys/signing-key.ts'
import { createWorkspace } from '#main/store/create.ts'
import { openMemoryWorkspace } from '#main/store/memory.ts'
import { openWorkspace } from '#main/store/open.ts'
import { listMembers } from '#main/store/repositories/members.ts'
import type { Store } from '#main/store/store.ts'
import { ok } from '#shared/basics/result.ts'
import { finished } from '#shared/basics/work.ts'
import { countingIds } from '#test/support/counting-ids.ts'
import { countingRandom } from '#test/support/counting-random.ts'
import { berlin, erzgebirgeSeed, granted } from '#test/support/erzgebirge.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import type { Deps } from '../../deps.ts'
import { checkWorkspace } from '../check-workspace.ts'
import { exportArchive } from '../export-archive.ts'
import { seedAlliance } from '../seed-alliance.ts'
import { runBeside } from './run-beside.ts'

const now = () => berlin('2026-11-04', '09:00')
const open: Store[] = []
afterEach(async () => {
  for (const store of open.splice(0)) await store.close()
})

function depsOf(store: Store): Deps {
  open.push(store)
  return { store, now, newId: countingIds(), actor: () => 'Koordination', ...countingRandom() }
}

async function aFileWithMembers(): Promise<Deps> {
  const deps = depsOf(granted(await createWorkspace(join(temporaryFolder(), 'erzgebirge.allianz'), { now })))
  await seedAlliance(deps, erzgebirgeSeed())
  return deps
}

test('der Bericht aus dem eigenen Faden ist der von hier', async () => {
  const deps = await aFileWithMembers()
  const steps: string[] = []
  const beside = await finished(runBeside(deps, 'check', { full: true }), ({ step }) => steps.push(step))
  expect(beside).toEqual(await finished(checkWorkspace(deps, { full: true })))
  expect(beside.tally.entries).toBeGreaterThan(0)
  expect(steps).toContain('records')
})

test('das Archiv aus dem eigenen Faden ist Byte für Byte das von hier, auch unterschrieben', async () => {
  const deps = await aFileWithMembers()
  const { publicKey, privateKey } = keyFromSeed(new Uint8Array(SEED_LENGTH).fill(7))
  const wish = { verifier: new TextEncoder().encode('<!doctype html>'), signer: { publicKey, privateKey } }
  const [beside, here] = [join(temporaryFolder(), 'nebenher.zip'), join(temporaryFolder(), 'hier.zip')]
  await finished(runBeside(deps, 'archive', { ...wish, path: beside }))
  await finished(exportArchive(deps, { ...wish, path: here }))
  expect(readFileSync(beside).equals(readFileSync(here))).toBe(true)
})

test('währenddessen wird geschrieben, und geprüft wird ein Stand für sich', async () => {
  const deps = await aFileWithMembers()
  const before = (await finished(checkWorkspace(deps, { full: true }))).tally.entries
  const check = runBeside(deps, 'check', { full: true })
  for (let step = await check.next(); step.done !== true && step.value.step !== 'records'; ) step = await check.next()
  await deps.store.write({ name: 'test.note', actor: 'Koordination', at: now() }, async (tx) => {
    tx.note({ subject: 'workspace', subjectId: 'workspace', before: null, after: {}, reason: null })
    return ok(null)
  })
  const { findings, tally } = await finished(check)
  expect({ findings, entries: tally.entries }).toEqual({ findings: [], entries: before })
})

test('auch eine nur zum Lesen geöffnete Datei und eine im Speicher werden geprüft', async () => {
  const { store } = await aFileWithMembers()
  const reading = depsOf(granted(await openWorkspace(store.file.path, { now, readOnly: true })))
  expect((await finished(runBeside(reading, 'check', { full: false }))).findings).toEqual([])
  const inMemory = depsOf(openMemoryWorkspace())
  expect((await finished(runBeside(inMemory, 'check', { full: false }))).findings).toEqual([])
})

test('wer abbricht, bekommt keine Antwort mehr, und die Datei bleibt in Gebrauch', async () => {
  const deps = await aFileWithMembers()
  const stopped = new AbortController()
  const check = runBeside(deps, 'check', { full: true }, stopped.signal)
  await check.next()
  stopped.abort(new Error('genug'))
  await expect(finished(check)).rejects.toThrow('genug')
  await expect(finished(runBeside(deps, 'check', { full: true }, stopped.signal))).rejects.toThrow('genug')
  expect((await deps.store.read(listMembers)).length).toBeGreaterThan(0)
})

test('wer die Datei schließt, beendet zuerst, was sie nebenher liest', async () => {
  const deps = await aFileWithMembers()
  const check = runBeside(deps, 'check', { full: true })
  await check.next()
  const answer = expect(finished(check)).rejects.toThrow('closed')
  await deps.store.close()
  await answer
})

test('was im Faden scheitert, scheitert hier', async () => {
  const deps = await aFileWithMembers()
  const { path } = deps.store.file
  const elsewhere = { ...deps, store: { ...deps.store, file: { ...deps.store.file, path: `${path}.nirgends` } } }
  await expect(finished(runBeside(elsewhere, 'check', { full: false }))).rejects.toThrow(/unable to open/)
})
