import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aTemplate, FULL_TEMPLATE, MUSTS, p } from '#test/support/templates/make-template.ts'
import { pickPaths } from './arrived-file.ts'
import { expect, test } from './fixtures.ts'
import { letterheadPage, templatesPage } from './pages/paper-pages.ts'

test('Briefkopf wählen mit Vorschau, eine fehlerhafte Word-Vorlage berichtigen, übernehmen und wieder ablegen', async ({
  page,
  program,
  folder,
  browserWatch,
}) => {
  browserWatch.expectTrouble(/^answer: 409 \/rpc\/(alliance\/previewLetterhead|documentTemplates\/try)$/)
  const look = letterheadPage(page)
  await program.open(page, '/einstellungen/briefkopf')
  await look.line.fill('Gemeinsam für Fachkräfte')
  await expect(look.paper).toContainText('Gemeinsam für Fachkräfte')
  await look.color.fill('#FFD400')
  await expect(look.refusal).toContainText('zu hell zum Lesen')
  await expect(look.save).toBeDisabled()
  await look.color.fill('#1F4E79')
  await expect(look.save).toBeEnabled()
  await look.save.click()
  await expect(look.main).toContainText(look.words.saved)

  const templates = templatesPage(page, 'statement')
  const broken = join(folder, 'Vorlage.docx')
  const sound = join(folder, 'Vorlage-2.docx')
  writeFileSync(broken, aTemplate({ body: MUSTS + p('Projekt: {{Projekti', 'tel}}') }))
  writeFileSync(sound, FULL_TEMPLATE)
  await program.open(page, '/einstellungen/vorlagen')
  await pickPaths(page, () => templates.choose.click(), [broken])
  await expect(templates.refusal).toContainText('Absatz 2 („Projekt: {{Projektitel}}“): Das Feld {{Projektitel}} gibt es nicht.')
  await pickPaths(page, () => templates.choose.click(), [sound])
  await templates.take.click()
  await expect(templates.part).toContainText('Es gilt „Vorlage-2.docx“')
  await templates.backToBuiltIn.click()
  await expect(templates.part).toContainText(templates.words.builtIn)
})
