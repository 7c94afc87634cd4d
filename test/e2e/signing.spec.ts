import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { listMeetingRows } from '#main/usecases/meetings/list-meetings.ts'
import { listStatementRows } from '#main/usecases/statements/list-statements.ts'
import { keyFile } from '#test/support/signed-files.ts'
import { pickPaths } from './arrived-file.ts'
import { expect, test } from './fixtures.ts'
import { previewPage } from './pages/paper-pages.ts'
import { checkPage, signPage } from './pages/signature-pages.ts'

test.use({ beginning: 'demo' })

test('Eine Stellungnahme digital signieren, herunterladen und prüfen', async ({ page, program, folder, browserWatch }) => {
  browserWatch.expectTrouble(/^answer: 409 \/rpc\/documents\/(sign|check)$/)
  const issued = (await listStatementRows(program.deps)).find(({ state }) => state === 'issued')
  const key = join(folder, 'erika.p12')
  writeFileSync(key, keyFile('rsa'))
  const signing = signPage(page)

  await program.open(page, `/stellungnahmen/${issued?.id}/signieren`)
  await expect(signing.title).toHaveText(signing.words.signTitle)
  await pickPaths(page, () => signing.choose.click(), [key])
  await signing.passphrase.fill('falsch')
  await signing.sign.click()
  await expect(signing.refusal).toContainText('Das Kennwort passt nicht zur Schlüsseldatei.')
  await expect(signing.passphrase).toHaveValue('')
  await signing.mark.selectOption({ index: 1 })
  await signing.passphrase.fill('geheim')
  await signing.sign.click()
  await expect(signing.main).toContainText('Signiert von Erika Muster (Muster GmbH): fortgeschritten')
  const [download] = await Promise.all([page.waitForEvent('download'), signing.copy.click()])
  const copy = join(folder, download.suggestedFilename())
  await download.saveAs(copy)
  expect(strFromU8(unzipSync(readFileSync(copy))['word/document.xml'] ?? new Uint8Array())).toContain(
    'Digital signiert von Erika Muster',
  )

  const checking = checkPage(page)
  await program.open(page, '/dokumente/pruefen')
  await pickPaths(page, () => checking.choose.click(), [copy])
  await expect(checking.result).toContainText('Ja. Diese Datei ist Byte für Byte')
  await expect(checking.signature('Erika Muster (Muster GmbH)')).toContainText('gültig, Zertifikat unbekannt')
  await expect(checking.signature('Erika Muster (Muster GmbH)')).toContainText('selbst ausgestellt')

  writeFileSync(join(folder, 'kein-archiv.docx'), 'Das ist keine Word-Datei.')
  await pickPaths(page, () => checking.choose.click(), [join(folder, 'kein-archiv.docx')])
  await expect(checking.refusal).toContainText('Das ist keine Word- oder Excel-Datei')
})

test('Eine genehmigte Niederschrift ansehen und signieren', async ({ page, program, folder }) => {
  const approved = (await listMeetingRows(program.deps)).find(({ state }) => state === 'minutes-approved')
  const key = join(folder, 'erika.p12')
  writeFileSync(key, keyFile('rsa'))
  await program.open(page, `/sitzungen/${approved?.id}/niederschrift-ansehen`)
  await expect(previewPage(page, 'minutes').paper).toContainText('Für die Richtigkeit der Niederschrift')

  const signing = signPage(page)
  await program.open(page, `/sitzungen/${approved?.id}/signieren`)
  await pickPaths(page, () => signing.choose.click(), [key])
  await signing.passphrase.fill('geheim')
  await signing.sign.click()
  await expect(signing.main).toContainText('Signiert von Erika Muster (Muster GmbH): fortgeschritten')
})
