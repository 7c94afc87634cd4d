import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { castVotes, startUmlauf } from '#test/support/erzgebirge.ts'
import { pickFiles, pickPaths } from './arrived-file.ts'
import { expect, test } from './fixtures.ts'
import { alerts } from './pages/controls.ts'
import { declarePage } from './pages/declare-page.ts'
import { frame } from './pages/frame.ts'
import { procedurePage, responsePanel } from './pages/procedure-page.ts'
import { resolutionPage } from './pages/resolution-page.ts'

const MEMBER = 'DGB Region Südwestsachsen'
const HUNDRED_MB = 100 * 1024 * 1024

test('Ein Beleg von 100 MB wird sofort abgelehnt, und nichts wird gesendet', async ({ page, program, folder }) => {
  const { procedure } = await startUmlauf(program)
  const large = join(folder, 'Film.mov')
  await writeFile(large, '')
  await truncate(large, HUNDRED_MB)
  await program.open(page, `/umlaufverfahren/${procedure.id}`)
  const sent: string[] = []
  page.on('request', (request) => sent.push(new URL(request.url()).pathname))
  await procedurePage(page).name(MEMBER).click()
  const panel = responsePanel(page, MEMBER)
  await pickPaths(page, () => panel.chooseEvidence.click(), [large])
  await expect(alerts(panel.panel)).toHaveText(
    '„Film.mov“ ist mit 100 MB zu groß. Eine Datei darf höchstens 25 MB haben. Sie wurde nicht übernommen.',
  )
  await expect(panel.evidence).toHaveCount(0)
  expect(sent).not.toContain('/rpc/circularProcedures/recordResponse')
})

test('Eine verspätete Stimme wird gespeichert und zählt nicht (R09)', async ({ page, program }) => {
  const { procedure } = await startUmlauf(program)
  program.at('2026-11-20', '08:05')
  await program.open(page, `/umlaufverfahren/${procedure.id}`)
  const umlauf = procedurePage(page)
  await umlauf.name(MEMBER).press('j')
  const panel = responsePanel(page, MEMBER)
  await expect(panel.panel).toContainText(umlauf.words.willBeLate)
  await pickFiles(page, () => panel.chooseEvidence.click(), ['Antwort.eml'])
  await panel.save.click()
  await expect(umlauf.message).toContainText(
    'Die Frist ist am Do, 19.11.2026, 24:00 Uhr abgelaufen. Die Rückmeldung von DGB Region Südwestsachsen wurde als verspätet gespeichert und zählt nicht (R09).',
  )
  await expect(umlauf.row(MEMBER)).toContainText(umlauf.votes.late)
  await expect(umlauf.tally).toContainText('0 von 13 Ja')
})

test('Zwei Fenster stellen fest: es entsteht ein Beschluss, und beide sehen ihn', async ({
  page,
  context,
  program,
  browserWatch,
}) => {
  browserWatch.expectTrouble(/409 \/rpc\/circularProcedures\/declareResult/)
  const umlauf = await startUmlauf(program)
  program.at('2026-11-12')
  await castVotes(
    program,
    umlauf,
    Array.from({ length: 8 }, () => 'yes'),
  )
  program.at('2026-11-20', '08:30')
  const second = await context.newPage()
  for (const window of [page, second]) await program.open(window, `/umlaufverfahren/${umlauf.procedure.id}/feststellen`)
  const acts = [page, second].map(declarePage)
  for (const { declare } of acts) await expect(declare).toBeEnabled()
  await Promise.all(acts.map(({ declare }) => declare.dispatchEvent('click')))
  await expect.poll(async () => Promise.all(acts.map(({ alreadyDeclared }) => alreadyDeclared.isVisible()))).toContain(true)
  for (const window of [page, second]) {
    await frame(window).goTo('Beschlüsse')
    await expect(resolutionPage(window).rows).toHaveCount(2)
    await expect(resolutionPage(window).register).toContainText('2026/B-001')
  }
})

test('Ein Widerspruch beendet den Umlauf erst nach einer Rückfrage (R26)', async ({ page, program }) => {
  const { procedure } = await startUmlauf(program)
  program.at('2026-11-09', '10:15')
  await program.open(page, `/umlaufverfahren/${procedure.id}`)
  const umlauf = procedurePage(page)
  await umlauf.name(MEMBER).click()
  const panel = responsePanel(page, MEMBER)
  await panel.objects.check()
  await pickFiles(page, () => panel.chooseEvidence.click(), ['Widerspruch.eml'])
  await panel.save.click()
  await expect(panel.panel).toContainText(umlauf.words.objectionEnds)
  await expect(umlauf.state('running')).toBeVisible()
  await panel.saveObjection.click()
  await expect(umlauf.state('aborted')).toBeVisible()
  await expect(alerts(page)).toContainText(umlauf.words.abortedText)
})
