import { createHash } from 'node:crypto'
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { backupFolderOf } from '#main/files/backup-folder.ts'
import { decrypt, isEncrypted, newKeyPair } from '#main/files/encryption.ts'
import { createWorkspace } from '#main/store/create.ts'
import { openWorkspace } from '#main/store/open.ts'
import { replaceableStore } from '#main/store/replaceable-store.ts'
import { countEntries } from '#main/store/repositories/journal.ts'
import { countingIds } from '#test/support/counting-ids.ts'
import { countingRandom } from '#test/support/counting-random.ts'
import { anApplication, berlin, type Erzgebirge, erzgebirgeSeed, granted, refused } from '#test/support/erzgebirge.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { submitProject } from '../projects/submit-project.ts'
import { backUp, backUpChanges, showSafety } from './back-up.ts'
import { previewRestore } from './preview-restore.ts'
import { proveRestore, proveWhenDue } from './prove-restore.ts'
import { type RestoreDeps, restoreBackup } from './restore-backup.ts'
import { seedAlliance } from './seed-alliance.ts'
import { setSecondPlace } from './set-second-place.ts'

let alliance: Erzgebirge
let deps: RestoreDeps
let path = ''

beforeEach(async () => {
  path = join(temporaryFolder(), 'erzgebirge.allianz')
  let current = berlin('2026-11-04', '09:00')
  const { store, replace } = replaceableStore(granted(await createWorkspace(path, { now: () => current })))
  deps = {
    store,
    now: () => current,
    newId: countingIds(),
    actor: () => 'Koordination',
    ...countingRandom(),
    replaceStore: replace,
  }
  const seeded = await seedAlliance(deps, erzgebirgeSeed())
  const at = (day: string, time = '09:00') => {
    current = berlin(day, time)
    return current
  }
  alliance = { deps, seeded, at }
  return () => deps.store.close()
})

function submit(title: string): Promise<unknown> {
  return submitProject(deps, anApplication(alliance, { title })).then(granted)
}

const entries = (): Promise<number> => deps.store.read(countEntries)

test('eine Sicherung ist eine ganze Arbeitsdatei, und daneben steht ihr Prüfwert', async () => {
  const backup = granted(await backUp(deps, 'wish'))
  const folder = backupFolderOf(path)
  const bytes = readFileSync(join(folder, backup.name))
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(backup.sha256)
  expect(readFileSync(join(folder, `${backup.name}.sha256`), 'utf8')).toBe(`${backup.sha256}  ${backup.name}\n`)
  const copy = granted(await openWorkspace(join(folder, backup.name), { now: deps.now, readOnly: true }))
  expect(await copy.read(countEntries)).toBe(await entries())
  await copy.close()
})

test('ohne Änderung gibt es keine neue Sicherung, nach einer schon', async () => {
  expect(await backUpChanges(deps, 'opening')).not.toBeNull()
  expect(await backUpChanges(deps, 'regular')).toBeNull()
  await submit('Etwas Neues')
  expect(await backUpChanges(deps, 'regular')).not.toBeNull()
})

test('von einem Tag bleiben die drei neuesten', async () => {
  for (const time of ['10:00', '11:00', '12:00', '13:00', '14:00']) {
    alliance.at('2026-11-04', time)
    granted(await backUp(deps, 'wish'))
  }
  const names = readdirSync(backupFolderOf(path)).filter((name) => name.endsWith('.allianz'))
  expect(names.map((name) => name.slice(11, 15))).toEqual(['1100', '1200', '1300'])
})

test('die Probe stellt die neueste Sicherung her und prüft sie; nach einer Woche ist sie wieder fällig', async () => {
  expect(refused(await proveRestore(deps)).code).toBe('NO_BACKUP')
  granted(await backUp(deps, 'wish'))
  expect(granted(await proveRestore(deps))).toMatchObject({ findings: 0, entries: await entries() })
  expect(await proveWhenDue(deps)).toBeNull()
  alliance.at('2026-11-11')
  expect(await proveWhenDue(deps)).not.toBeNull()
  expect((await showSafety(deps)).proof?.at).toBe(berlin('2026-11-11', '09:00'))
})

test('die Probe merkt, dass eine Sicherung nicht mehr ist, was sie war', async () => {
  const backup = granted(await backUp(deps, 'wish'))
  appendFileSync(join(backupFolderOf(path), backup.name), 'x')
  expect(granted(await proveRestore(deps)).findings).toBeGreaterThan(0)
})

test('die Vorschau nennt, was in der Sicherung fehlt; wiederhergestellt wird mit einem Weg zurück', async () => {
  const backup = granted(await backUp(deps, 'wish'))
  await submit('Erstes')
  await submit('Zweites')
  const before = await entries()
  const preview = granted(await previewRestore(deps, backup))
  expect(preview).toMatchObject({ findings: [], lostCount: 2, foreignCount: 0 })
  expect(preview.lost.map(({ act }) => act)).toEqual(['projects.submit', 'projects.submit'])
  const { wayBack } = granted(await restoreBackup(deps, backup))
  expect(await entries()).toBe(before - 2 + 1)
  await submit('Nach der Wiederherstellung')
  granted(await restoreBackup(deps, { name: wayBack }))
  expect(await entries()).toBe(before + 1)
})

test('eine beschädigte, eine fremde und eine unbekannte Sicherung ändern nichts', async () => {
  const { name } = granted(await backUp(deps, 'wish'))
  const file = join(backupFolderOf(path), name)
  const good = readFileSync(file)
  const before = await entries()
  writeFileSync(file, good.subarray(0, good.length / 2))
  expect(refused(await restoreBackup(deps, { name })).code).toBe('BACKUP_NOT_READABLE')
  writeFileSync(file, await foreignBackup())
  expect(refused(await restoreBackup(deps, { name })).code).toBe('OTHER_ALLIANCE')
  for (const unknown of ['../erzgebirge.allianz', 'safety.json', ''])
    expect(refused(await restoreBackup(deps, { name: unknown })).code).toBe('NOT_FOUND')
  expect(await entries()).toBe(before)
})

async function foreignBackup(): Promise<Buffer> {
  const other = join(temporaryFolder(), 'andere.allianz')
  const store = granted(await createWorkspace(other, { now: deps.now }))
  const ids = countingIds()
  ids('alliance')
  await seedAlliance({ store, now: deps.now, newId: ids, actor: () => 'Jemand', ...countingRandom() }, erzgebirgeSeed())
  await store.close()
  return readFileSync(other)
}

test('der zweite Ort bekommt verschlüsselte Kopien, die nur der Schlüssel öffnet', async () => {
  const second = temporaryFolder()
  const { identity, recipient } = await newKeyPair()
  granted(await setSecondPlace(deps, { path: second, recipient }))
  const backup = granted(await backUp(deps, 'wish'))
  const closed = readFileSync(join(second, `${backup.name}.age`))
  expect(isEncrypted(closed)).toBe(true)
  expect(closed.includes('Erzgebirge')).toBe(false)
  expect((await decrypt(closed, { identity: (await newKeyPair()).identity })).ok).toBe(false)
  const opened = granted(await decrypt(closed, { identity }))
  expect(createHash('sha256').update(opened).digest('hex')).toBe(backup.sha256)
})

test('ein zweiter Ort, den es nicht gibt, wird genannt; die erste Sicherung gelingt trotzdem', async () => {
  expect(refused(await setSecondPlace(deps, { path: '/proc/nichts', recipient: null })).code).toBe('PLACE_NOT_USABLE')
  expect(refused(await setSecondPlace(deps, { path: temporaryFolder(), recipient: 'kein Schlüssel' })).code).toBe(
    'RECIPIENT_NOT_UNDERSTOOD',
  )
  const second = join(temporaryFolder(), 'stick')
  granted(await setSecondPlace(deps, { path: second, recipient: null }))
  rmSync(second, { recursive: true })
  writeFileSync(second, 'hier liegt jetzt eine Datei')
  granted(await backUp(deps, 'wish'))
  expect(await showSafety(deps)).toMatchObject({ trouble: null, secondPlace: { trouble: 'ENOTDIR' } })
})
