import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { instant } from '#shared/basics/instant.ts'
import { ok } from '#shared/basics/result.ts'
import { granted, refused } from '#test/support/erzgebirge.ts'
import { asOrdinaryUser } from '#test/support/ordinary-user.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { createWorkspace } from './create.ts'
import { openWorkspace } from './open.ts'
import { countEntries } from './repositories/journal.ts'
import { type Store, WorkspaceGone } from './store.ts'

const AT = instant('2026-11-10T09:00:00Z')
const OPTIONS = { now: () => AT, holder: 'juliane' }

function act(store: Store): Promise<unknown> {
  return store.write({ name: 'test.note', actor: 'Koordination', at: AT }, async (tx) => {
    tx.note({ subject: 'test', subjectId: 'a', before: null, after: null, reason: null })
    return ok(null)
  })
}

async function workspaceIn(folder: string, name = 'erzgebirge.allianz'): Promise<string> {
  const path = join(folder, name)
  const store = granted(await createWorkspace(path, OPTIONS))
  await act(store)
  await store.close()
  return path
}

test.each([
  ['entfernt', (path: string) => rmSync(path)],
  ['verschoben', (path: string) => renameSync(path, `${path}.weg`)],
  [
    'durch eine andere ersetzt',
    (path: string) => {
      rmSync(path)
      renameSync(join(path, '..', 'andere.allianz'), path)
    },
  ],
])(
  'die geöffnete Datei wird %s: nichts wird mehr geschrieben, auch nicht in eine andere; was da war, ist lesbar',
  async (_how, lose) => {
    const folder = temporaryFolder()
    const path = await workspaceIn(folder)
    await workspaceIn(folder, 'andere.allianz')
    const store = granted(await openWorkspace(path, OPTIONS))
    expect(store.isThere()).toBe(true)
    lose(path)
    expect(store.isThere()).toBe(false)
    const before = existsSync(path) ? readFileSync(path) : null
    await expect(act(store)).rejects.toThrow(WorkspaceGone)
    expect(await store.read(countEntries)).toBe(1)
    await store.upkeep.backUp(join(folder, 'gerettet.allianz'))
    await store.close()
    expect(existsSync(path) ? readFileSync(path) : null).toEqual(before)
    const saved = granted(await openWorkspace(join(folder, 'gerettet.allianz'), OPTIONS))
    expect(await saved.read(countEntries)).toBe(1)
    await saved.close()
  },
)

test.each([
  ['die Datei', 0o444, 0o777],
  ['der Ordner', 0o644, 0o555],
  ['beides', 0o444, 0o555],
])(
  'schreibgeschützt ist %s: zum Schreiben abgelehnt, zum Lesen offen, und die Sperre bleibt nicht liegen',
  async (_what, file, folder) => {
    const place = join(temporaryFolder(), 'stick')
    mkdirSync(place)
    const path = await workspaceIn(place)
    const bytes = readFileSync(path)
    chmodSync(join(place, '..'), 0o755)
    chmodSync(path, file)
    chmodSync(place, folder)
    await asOrdinaryUser(async () => {
      expect(refused(await openWorkspace(path, OPTIONS))).toMatchObject({ code: 'FILE_NOT_ACCESSIBLE', path })
      const reader = granted(await openWorkspace(path, { ...OPTIONS, readOnly: true }))
      expect(await reader.read(countEntries)).toBe(1)
      await expect(act(reader)).rejects.toThrow('reading only')
      await reader.close()
    })
    chmodSync(place, 0o755)
    expect(readFileSync(path).equals(bytes)).toBe(true)
    // Where SQLite can, it puts its own empty side files beside a file that it only reads.
    expect(readdirSync(place).filter((name) => !/-(shm|wal)$/.test(name))).toEqual(['erzgebirge.allianz'])
  },
)
