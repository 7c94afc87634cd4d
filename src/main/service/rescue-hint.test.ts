import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupFolderOf } from '#main/files/backup-folder.ts'
import { createWorkspace } from '#main/store/create.ts'
import { backUp } from '#main/usecases/workspace/back-up.ts'
import { seedAlliance } from '#main/usecases/workspace/seed-alliance.ts'
import { countingIds } from '#test/support/counting-ids.ts'
import { countingRandom } from '#test/support/counting-random.ts'
import { berlin, granted } from '#test/support/erzgebirge.ts'
import { SMALL_ALLIANCE } from '#test/support/small-alliance.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { refusalWithRescue } from './rescue-hint.ts'

const now = () => berlin('2026-11-04', '09:00')

test('corrupt-file-is-no-dead-end: die neueste Sicherung, die sich öffnen lässt, wird genannt, und bis wann sie reicht', async () => {
  const path = join(temporaryFolder(), 'erzgebirge.allianz')
  const store = granted(await createWorkspace(path, { now }))
  const deps = { store, now, newId: countingIds(), actor: () => 'Koordination', ...countingRandom() }
  await seedAlliance(deps, SMALL_ALLIANCE)
  const { name } = granted(await backUp(deps, 'wish'))
  await store.close()
  writeFileSync(join(backupFolderOf(path), '2026-11-04T120000Z-wish.allianz'), 'kaputt')
  const said = await refusalWithRescue({ code: 'WORKSPACE_DAMAGED', path, detail: 'cut-off' }, now)
  expect(said).toContain('ist beschädigt')
  expect(said).toContain(name)
  expect(said).toContain('04.11.2026, 09:00')
})

test('ohne Sicherung, die sich öffnen lässt, wird nichts versprochen', async () => {
  const path = join(temporaryFolder(), 'erzgebirge.allianz')
  mkdirSync(backupFolderOf(path))
  const said = await refusalWithRescue({ code: 'WORKSPACE_DAMAGED', path, detail: 'empty' }, now)
  expect(said).not.toContain('restore')
})
