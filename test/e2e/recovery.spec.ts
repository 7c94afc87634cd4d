import { copyFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { backupFolderOf } from '#main/files/backup-folder.ts'
import { serve } from '#main/host-web/serve.ts'
import { backUp } from '#main/usecases/workspace/back-up.ts'
import { granted } from '#test/support/erzgebirge.ts'
import { expect, test } from './fixtures.ts'
import { expectNoHurdles } from './hurdles.ts'
import { frame } from './pages/frame.ts'
import { recoveryPage } from './pages/recovery-page.ts'

test('corrupt-file-is-no-dead-end: statt der beschädigten Datei erscheint der Weg heraus, und danach geht es weiter', async ({
  page,
  program,
  folder,
}) => {
  granted(await backUp(program.deps, 'wish'))
  const path = join(folder, 'erzgebirge.allianz')
  const damaged = join(folder, 'kopie.allianz')
  copyFileSync(path, damaged)
  cpSync(backupFolderOf(path), backupFolderOf(damaged), { recursive: true })
  const bytes = readFileSync(damaged)
  writeFileSync(damaged, bytes.subarray(0, bytes.length * 0.6))
  const host = granted(await serve({ workspacePath: damaged, now: program.deps.now, log: () => undefined }))
  const recovery = recoveryPage(page)
  await page.goto(host.url)
  await expect(recovery.title).toBeVisible()
  await expectNoHurdles(page, 'recovery')
  await recovery.recover.click()
  await expect(recovery.recovered).toBeVisible()
  await recovery.goOn.click()
  await expect(frame(page).title).toBeVisible()
  expect(readdirSync(folder).filter((name) => /^kopie\.(beschädigt|gerettet)-/.test(name))).toHaveLength(2)
  await page.goto('about:blank')
  await host.close()
})
