import { readFileSync } from 'node:fs'
import { listIndicatorBook } from '#main/usecases/action-plan/indicators.ts'
import { showOverview } from '#main/usecases/action-plan/show-overview.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import { resolveMatter } from '#test/support/resolved-matter.ts'
import { expect, test } from './fixtures.ts'
import { expectNoHurdles } from './hurdles.ts'
import { frame } from './pages/frame.ts'
import { planPages } from './pages/plan-pages.ts'

test.use({ beginning: 'demo' })

const TABLE = [
  'Indikator;gehört zu;Wert;Einheit;Stichtag;Quelle;Genauigkeit',
  'Einwohner;;326.500;Einwohner;31.12.2025;Statistisches Landesamt;ca.',
  'Fallanfragen von Unternehmen;WelcomERZ 2024;96;Anfragen;2025;Sachbericht 2025;',
  'Fallanfragen von Unternehmen;WelcomERZ 2024;96;Personen;2025;;',
].join('\r\n')

test('Neue Messwerte hinein, Evaluierung geschrieben, Fortschreibung beschlossen (R24)', async ({
  page,
  program,
  browserWatch,
}) => {
  test.slow()
  browserWatch.expectTrouble(/409 \/rpc\/actionPlan\/evaluations\/finish/)
  const plan = planPages(page)

  await test.step('Messwerte aus einer Tabelle: Die fehlerhafte Zeile sagt, warum, und bleibt draußen', async () => {
    await program.open(page, '/handlungskonzept/indikatoren/einlesen')
    const chooser = page.waitForEvent('filechooser')
    await plan.import.choose.click()
    await (await chooser).setFiles({ name: 'messwerte.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) })
    await expect(plan.import.preview).toContainText('Die Einheit „Personen“ passt nicht zum Indikator; er zählt in „Anfragen“.')
    await expect(plan.import.preview).toContainText('Quelle fehlt.')
    await expectNoHurdles(page, 'import preview')
    await expect(plan.import.take(2)).toBeDisabled()
    await plan.import.leaveOutErrors.click()
    await plan.import.take(2).click()
    await expect(frame(page).notice(plan.import.words.done('messwerte.csv', 2))).toBeVisible()
    await plan.indicator.row('326.500').click()
    await expect(plan.indicator.values).toContainText('Statistisches Landesamt')
    await expect(plan.charts.figure('Einwohner')).toBeVisible()
    await plan.charts.asTable.click()
    await expect(plan.charts.tableOf(/^Einwohner/)).toContainText('326.500')
    const download = page.waitForEvent('download')
    await plan.charts.save('PNG').click()
    expect((await download).suggestedFilename()).toBe('Diagramm_Einwohner.png')
  })

  await test.step('Die Evaluierung des Projekts wird erst vollständig abgeschlossen', async () => {
    await program.open(page, '/handlungskonzept')
    await plan.evaluation.open('WelcomERZ 2024').click()
    await plan.evaluation.finish.click()
    await expect(plan.alerts).toContainText('Noch ohne Text: Aktueller Stand, Ergebnisse und Analyse und Ausblick.')
    await plan.evaluation.part('currentState').fill('Beratung und Welcome-Hutzn liefen das ganze Jahr.')
    await plan.evaluation.part('results').fill('96 Fallanfragen von Betrieben wurden bearbeitet.')
    await plan.evaluation.part('outlook').fill('Die Beratung geht weiter.')
    await plan.evaluation.save.click()
    await expect(frame(page).notice(plan.evaluation.words.saved)).toBeVisible()
    await plan.evaluation.finish.click()
    await expect(plan.evaluation.reopen).toBeVisible()
  })

  await test.step('Die Fortschreibung 2026 nummeriert ein Feld um', async () => {
    await program.open(page, '/handlungskonzept')
    await plan.overview.start.click()
    await plan.draft.name.fill('2026')
    await plan.draft.start.click()
    await plan.draft.foreword.fill('Fachkräfte gewinnen wir gemeinsam.')
    await plan.draft.number('Heimkehrer / Zuwanderung').fill('3')
    await plan.draft.save.click()
    await expect(frame(page).notice(plan.draft.words.saved)).toBeVisible()
  })

  await test.step('Eine Sitzung beschließt sie; in Kraft tritt sie durch diesen Beschluss', async () => {
    await resolveMatter(program, {
      title: 'Fortschreibung des Handlungskonzepts',
      proposedText: 'Die Allianz beschließt die Fortschreibung 2026.',
      invitedOn: '2026-11-12',
      heldOn: '2026-12-03',
    })
    await page.reload()
    await plan.draft.adopt.click()
    await expect(plan.adoption.resolution).toContainText('Fortschreibung des Handlungskonzepts')
    await plan.adoption.verb.click()
    await expect(frame(page).notice(plan.adoption.words.done('2026'))).toBeVisible()
    const { plans, fields } = await showOverview(program.deps)
    expect(plans.map(({ plan: { revision, validUntil } }) => [revision, validUntil])).toEqual([
      ['2026', null],
      ['2024', '2026-12-02'],
      ['2022', '2024-06-05'],
    ])
    expect(fields.find(({ field }) => field.number === 3)?.projects).toBeGreaterThan(5)
  })

  await test.step('Das Handlungskonzept ist ausgefertigt, und die Word-Datei enthält, was eben hineinkam', async () => {
    await plan.paper.issue.click()
    await expect(frame(page).notice(plan.paper.words.issued)).toBeVisible()
    const download = page.waitForEvent('download')
    await plan.paper.word.click()
    const saved = await download
    const fileName = saved.suggestedFilename()
    expect(fileName).toBe('Handlungskonzept_FKA-Erzgebirge_2026.docx')
    const bytes = readFileSync(await saved.path())
    const text = readText({ kind: 'action-plan', fileName, mediaType: '', bytes }).replaceAll('\u00a0', ' ')
    for (const part of [
      'Fachkräfte gewinnen wir gemeinsam.',
      'ca. 326.500 | 31.12.2025 | Statistisches Landesamt',
      'Handlungsfeld 3: Heimkehrer / Zuwanderung',
      'Ergebnisse: 96 Fallanfragen von Betrieben wurden bearbeitet.',
      'Gültig ab 3. Dezember 2026.',
    ])
      expect(text).toContain(part)
  })

  await test.step('Der Vergleich sagt, was sich geändert hat', async () => {
    await page.goto(`${page.url()}/vergleich`)
    await expect(plan.comparison.fields).toContainText(plan.comparison.words.renumbered(4, 3))
    const { series } = await listIndicatorBook(program.deps)
    expect(series.find(({ indicator }) => indicator.title === 'Einwohner')?.measurements).toHaveLength(3)
  })
})
