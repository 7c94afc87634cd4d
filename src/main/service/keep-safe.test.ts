import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupFolderOf, listBackups } from '#main/files/backup-folder.ts'
import { createWorkspace } from '#main/store/create.ts'
import { findContentSeal } from '#main/store/repositories/content-seals.ts'
import { readHead } from '#main/store/repositories/journal.ts'
import { contract } from '#shared/contract/contract.ts'
import { countingIds } from '#test/support/counting-ids.ts'
import { countingRandom } from '#test/support/counting-random.ts'
import { berlin, erzgebirgeSeed, granted } from '#test/support/erzgebirge.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import type { Deps } from '../usecases/deps.ts'
import { backUpChanges } from '../usecases/workspace/back-up.ts'
import { seedAlliance } from '../usecases/workspace/seed-alliance.ts'
import { BACKED_UP, backUpBefore } from './back-up-before.ts'
import { keepSafe } from './keep-safe.ts'

async function openedFile(): Promise<Deps> {
  const now = () => berlin('2026-11-04', '09:00')
  const store = granted(await createWorkspace(join(temporaryFolder(), 'erzgebirge.allianz'), { now }))
  const deps: Deps = { store, now, newId: countingIds(), actor: () => 'Koordination', ...countingRandom() }
  await seedAlliance(deps, erzgebirgeSeed())
  return deps
}

const sealOf = (deps: Deps) => deps.store.read(async (tx) => (await findContentSeal(tx))?.head ?? null)
const headOf = (deps: Deps) => deps.store.read(async (tx) => (await readHead(tx))?.hash ?? null)
const reasonsOf = async ({ store }: Deps) => (await listBackups(backupFolderOf(store.file.path))).map(({ reason }) => reason)

test('beim Schließen wird versiegelt und gesichert, auch wenn gleich nach dem Öffnen geschlossen wird', async () => {
  const deps = await openedFile()
  const faults: string[] = []
  await keepSafe(deps, (text) => faults.push(text)).close()
  expect(await sealOf(deps)).toBe(await headOf(deps))
  expect(await reasonsOf(deps)).toEqual(['closing'])
  expect(faults).toEqual([])
  await deps.store.close()
})

test('eine Feststellung wartet nicht auf das Siegel; beim Schließen wird es nachgeholt, auch ohne neue Sicherung', async () => {
  const deps = await openedFile()
  expect(await backUpChanges(deps, 'declaration')).not.toBeNull()
  expect(await sealOf(deps)).toBeNull()
  await keepSafe(deps, () => undefined).close()
  expect(await sealOf(deps)).toBe(await headOf(deps))
  expect(await reasonsOf(deps)).toEqual(['declaration'])
  await deps.store.close()
})

test('vor jeder Übernahme und jeder Feststellung wird gesichert, vor dem Lesen nicht', async () => {
  const deps = await openedFile()
  const call = (name: string) => ({ path: name.split('.'), next: () => Promise.resolve('done') })
  expect(await backUpBefore(deps)(call('circularProcedures.importAnswers'))).toBe('done')
  expect(await reasonsOf(deps)).toEqual(['import'])
  expect(await backUpBefore(deps)(call('overview.show'))).toBe('done')
  expect(await reasonsOf(deps)).toEqual(['import'])
  await deps.store.close()
})

test('was gesichert wird, gibt es im Vertrag, und jede Übernahme einer Datei gehört dazu', () => {
  const names = namesIn(contract)
  expect([...BACKED_UP.keys()].filter((name) => !names.includes(name))).toEqual([])
  expect(names.filter((name) => /(imports\.run|\.import\w+)$/.test(name) && !BACKED_UP.has(name))).toEqual([])
})

function namesIn(part: object, before = ''): readonly string[] {
  if ('~orpc' in part) return [before.slice(1)]
  return Object.entries(part).flatMap(([name, inner]) => namesIn(inner as object, `${before}.${name}`))
}
