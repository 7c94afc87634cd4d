import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readArchive } from '#main/files/archive/read-archive.ts'
import { createWorkspace } from '#main/store/create.ts'
import { connectToCopy } from '#main/store/file/connection.ts'
import { openWorkspace } from '#main/store/open.ts'
import { readAll } from '#main/store/repositories/journal.ts'
import { ok } from '#shared/basics/result.ts'
import { countingIds } from '#test/support/counting-ids.ts'
import { countingRandom } from '#test/support/counting-random.ts'
import { berlin, granted, refused } from '#test/support/erzgebirge.ts'
import { SMALL_ALLIANCE } from '#test/support/small-alliance.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { backUp } from './back-up.ts'
import { planRecovery } from './plan-recovery.ts'
import { recoverWorkspace } from './recover-workspace.ts'
import { seedAlliance } from './seed-alliance.ts'

const now = () => berlin('2026-11-04', '09:00')
const PAGE = 4096
/** Acts after the backup: what the backup lacks. */
const LATER = 200

interface Accident {
  readonly title: string
  readonly spoil: (bytes: Buffer) => Buffer
  /** Whether anything at all can be read. */
  readonly isReadable: boolean
  /** Whether SQLite reads the journal to its end. */
  readonly journalIsWhole: boolean
}

const ACCIDENTS: readonly Accident[] = [
  {
    title: 'das letzte Viertel überschrieben',
    spoil: (bytes) => overwritten(bytes, 0.75),
    isReadable: true,
    journalIsWhole: false,
  },
  {
    title: 'die hintere Hälfte abgeschnitten',
    spoil: (bytes) => bytes.subarray(0, bytes.length / 2),
    isReadable: true,
    journalIsWhole: false,
  },
  {
    title: 'alles hinter dem Kopf der Datei unlesbar',
    spoil: (bytes) => overwritten(bytes, 0),
    isReadable: false,
    journalIsWhole: false,
  },
]

function overwritten(bytes: Buffer, from: number): Buffer {
  const spoiled = Buffer.from(bytes)
  const start = Math.max(100, Math.floor((bytes.length * from) / PAGE) * PAGE)
  return spoiled.fill(0xa5, start)
}

/** A workspace with a backup, more acts after it, and then the accident. */
async function damagedWorkspace({ spoil }: Accident) {
  const path = join(temporaryFolder(), 'erzgebirge.allianz')
  const store = granted(await createWorkspace(path, { now }))
  const deps = { store, now, newId: countingIds(), actor: () => 'Koordination', ...countingRandom() }
  await seedAlliance(deps, SMALL_ALLIANCE)
  const { name } = granted(await backUp(deps, 'wish'))
  for (let index = 0; index < LATER; index += 1)
    await store.write({ name: 'projects.change', actor: 'Koordination', at: now() }, async (tx) => {
      tx.note({ subject: 'project', subjectId: `p${index}`, before: null, after: { text: 'x'.repeat(8_000) }, reason: null })
      return ok(null)
    })
  const entries = await store.read(readAll)
  await store.close()
  const damaged = spoil(readFileSync(path))
  writeFileSync(path, damaged)
  const opened = await openWorkspace(path, { now })
  if (opened.ok || opened.error.code !== 'WORKSPACE_DAMAGED') throw new Error('The accident did not damage the file')
  return { file: { path, damage: opened.error.detail }, deps, backup: name, damaged, entries }
}

test.each(ACCIDENTS)('$title: Sicherung und was ihr fehlt, die Datei bleibt wie sie ist', async (accident) => {
  const { file, backup, damaged, entries } = await damagedWorkspace(accident)
  const plan = await planRecovery(file, now)
  expect(plan.choices.map((choice) => choice.backup.name)).toEqual([backup])
  expect(plan.salvage.journalIsWhole).toBe(accident.journalIsWhole)
  expect(plan.salvage.rows > 0).toBe(accident.isReadable)
  const known = new Map(entries.map(({ sequence, actor, act }) => [sequence, { sequence, actor, act }]))
  for (const { sequence, actor, act } of plan.choices[0]?.missing ?? []) {
    expect(sequence).toBeGreaterThan(entries.length - LATER)
    expect({ sequence, actor, act }).toEqual(known.get(sequence))
  }
  expect(readFileSync(file.path).equals(damaged)).toBe(true)
})

test.each(ACCIDENTS)('$title: danach öffnet die Arbeitsdatei, und nichts von der beschädigten ist verloren', async (accident) => {
  const { file, deps, backup, damaged } = await damagedWorkspace(accident)
  const { keptAs, salvagedAs } = granted(await recoverWorkspace(file, deps, { backup }))
  const folder = dirname(file.path)
  expect(readFileSync(join(folder, keptAs)).equals(damaged)).toBe(true)
  for (const [path, bytes] of granted(await readArchive(join(folder, salvagedAs))))
    if (path.startsWith('records/')) expect(JSON.parse(new TextDecoder().decode(bytes))).toHaveProperty('rows')
  const store = granted(await openWorkspace(file.path, { now }))
  expect((await store.read(readAll)).at(-1)).toMatchObject({
    act: 'workspace.recover',
    changes: [{ after: { backup, keptAs, salvagedAs } }],
  })
  await store.close()
})

test('ist nur ein anderer Bereich unlesbar, wird alles genannt, was hinter der Sicherung geschah', async () => {
  const { file } = await damagedWorkspace({ title: '', spoil: withoutTable('person'), isReadable: true, journalIsWhole: true })
  const { salvage, choices } = await planRecovery(file, now)
  expect(salvage).toMatchObject({ damagedTables: ['person'], journalIsWhole: true })
  expect(choices[0]?.missingCount).toBe(LATER)
  expect(choices[0]?.missing).toHaveLength(50)
})

/** Spoils the first page of a table and nothing else. */
function withoutTable(table: string): (bytes: Buffer) => Buffer {
  return (bytes) => {
    const database = connectToCopy(Buffer.from(bytes))
    const root = database.prepare<[string], number>('select rootpage from sqlite_schema where name = ?').pluck().get(table) ?? 0
    database.close()
    return Buffer.from(bytes).fill(0xa5, (root - 1) * PAGE, root * PAGE)
  }
}

test('eine Sicherung, die es nicht gibt oder die selbst beschädigt ist, wird nicht eingesetzt', async () => {
  const { file, deps, backup } = await damagedWorkspace(ACCIDENTS[0] as Accident)
  expect(refused(await recoverWorkspace(file, deps, { backup: '../andere.allianz' })).code).toBe('NOT_FOUND')
  const path = join(dirname(file.path), 'Sicherungen erzgebirge', backup)
  writeFileSync(path, readFileSync(path).fill(0xa5, 8 * PAGE))
  expect(refused(await recoverWorkspace(file, deps, { backup })).code).toBe('BACKUP_NOT_READABLE')
})
