import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { serve } from '#main/host-web/serve.ts'
import { submitProject } from '#main/usecases/projects/submit-project.ts'
import { anApplication, granted } from '#test/support/erzgebirge.ts'
import { expect, test } from './fixtures.ts'
import { backupsPage } from './pages/backups-page.ts'
import { frame } from './pages/frame.ts'

test('sichern, weiterarbeiten, zurückgehen mit Vorschau, rückgängig machen; das Journal erzählt es', async ({
  page,
  program,
}) => {
  const { deps } = program
  const backups = backupsPage(page)
  await program.open(page, '/einstellungen/sicherungen')
  await backups.backUp.click()
  await expect(backups.backups).toHaveCount(1)
  await backups.prove.click()
  await expect(backups.proven).toBeVisible()
  await backups.fullCheck.click()
  await expect(backups.checkHolds).toBeVisible()
  program.at('2026-11-05')
  granted(await submitProject(deps, anApplication(program, { title: 'Nach der Sicherung' })))
  await backups.backups.first().click()
  await expect(backups.loses(1)).toBeVisible()
  await backups.restore.click()
  await expect(backups.restored).toBeVisible()
  await program.open(page, '/projekte')
  await expect(backups.anywhere('Nach der Sicherung')).toHaveCount(0)
  await program.open(page, '/einstellungen/sicherungen')
  await backups.backups.first().click()
  await backups.restore.click()
  await frame(page).undo.click()
  await expect(backups.undone).toBeVisible()
  await program.open(page, '/journal')
  await backups.journalGroup.selectOption('workspace.')
  await backups.journalText.fill('wayBack')
  await expect(backups.journalEntries.first()).toBeVisible()
})

test('die öffentlichen Daten nach OParl: eine unbrauchbare Adresse wird gesagt, mit einer guten kommt das Paket', async ({
  page,
  program,
}) => {
  const backups = backupsPage(page)
  await program.open(page, '/einstellungen/sicherungen')
  await backups.baseUrl.fill('quatsch')
  await backups.makePublicPart.click()
  await expect(backups.refused).toContainText('https://www.beispiel.de/oparl/')
  await backups.baseUrl.fill('https://www.example.org/oparl')
  await backups.makePublicPart.click()
  const [download] = await Promise.all([page.waitForEvent('download'), backups.downloadPublicPart.click()])
  expect(download.suggestedFilename()).toBe('OParl 2026-11-04.zip')
  const files = unzipSync(readFileSync(await download.path()))
  expect(strFromU8(files['system.json'] ?? new Uint8Array())).toContain('https://www.example.org/oparl/body/index.json')
})

test('wer eine geöffnete Arbeitsdatei noch einmal öffnet, sieht sie lesend und erfährt, wer sie hat', async ({
  page,
  program,
}) => {
  const path = program.deps.store.file.path
  const second = granted(await serve({ workspacePath: path, now: program.deps.now, actor: () => 'Zweite', log: () => undefined }))
  await page.goto(second.url)
  await expect(backupsPage(page).lockedBanner).toBeVisible()
  await page.goto('about:blank')
  await second.close()
})
