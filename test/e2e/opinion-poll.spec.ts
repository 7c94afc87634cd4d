import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { pages } from '#renderer/client/addresses.ts'
import { fileFrom } from './arrived-file.ts'
import { expect, test } from './fixtures.ts'
import { opinionFile, pollPage, startPollPage } from './pages/poll-pages.ts'

test('Ein Meinungsbild: fragen, im Fragebogen antworten, einlesen, nach dem Ende als Bild und Excel', async ({
  page,
  browser,
  program,
  folder,
}) => {
  const poll = pollPage(page)
  await test.step('Die Koordination fragt nach zwei Ansätzen', async () => {
    await program.open(page, pages.newPoll)
    const start = startPollPage(page)
    await start.send.click()
    await expect(start.problems.first()).toBeVisible()
    await start.subject.fill('Ansätze für 2027')
    await start.approach(1).fill('Ausbildungsmessen')
    await start.approach(2).fill('Rückkehrertage')
    await start.send.click()
    await expect(poll.title).toHaveText('Ansätze für 2027')
    await poll.makePacks.click()
    const [download] = await Promise.all([page.waitForEvent('download'), poll.download.click()])
    const zip = join(folder, download.suggestedFilename())
    await download.saveAs(zip)
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
      mkdirSync(dirname(join(folder, 'packs', name)), { recursive: true })
      writeFileSync(join(folder, 'packs', name), bytes)
    }
  })

  const answer = await test.step('Ein Mitglied antwortet ohne Netz in seinem Browser', async () => {
    const [first = ''] = readdirSync(join(folder, 'packs')).toSorted()
    const elsewhere = await browser.newContext({ offline: true, acceptDownloads: true })
    const paper = await elsewhere.newPage()
    await paper.clock.setFixedTime(new Date('2026-11-10T10:00:00+01:00'))
    await paper.goto(pathToFileURL(join(folder, 'packs', first, 'Fragebogen.html')).href)
    const form = opinionFile(paper)
    await form.make.click()
    await expect(form.problems).toHaveCount(2)
    await form.person.fill('Erika Beispiel')
    await form.rating('Ausbildungsmessen', 5).check()
    await form.rating('Rückkehrertage', 2).check()
    await form.make.click()
    const [download] = await Promise.all([paper.waitForEvent('download'), form.save.click()])
    const path = join(folder, 'antwort.jws')
    await download.saveAs(path)
    await elsewhere.close()
    return path
  })

  await test.step('Die Antwort kommt an; das Ergebnis bleibt bis zum Ende verdeckt', async () => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), poll.chooseAnswers.click()])
    await chooser.setFiles([answer])
    await poll.take.click()
    await expect(poll.participation).toContainText('1 von 13')
    await expect(poll.chart).toHaveCount(0)
  })

  await test.step('Nach dem Ende steht das Ergebnis als Bild, Tabelle und Excel da', async () => {
    program.at('2026-11-25', '09:00')
    await page.reload()
    await expect(poll.chart).toContainText('Am höchsten bewertet: Ausbildungsmessen (5 von 5)')
    await poll.asTable.click()
    await expect(poll.rowOf('Rückkehrertage')).toContainText('2')
    const excel = await fileFrom(page, () => poll.excel.click())
    expect(excel.name).toBe('Meinungsbild_2026-M-001.xlsx')
    expect(excel.text).toContain('Unverbindliches Meinungsbild, kein Beschluss')
  })
})
