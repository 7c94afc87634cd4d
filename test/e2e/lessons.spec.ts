import { addBody } from '#main/usecases/members/change-body.ts'
import { listProjectRows } from '#main/usecases/projects/list-projects.ts'
import { showProject } from '#main/usecases/projects/show-project.ts'
import { submitProject } from '#main/usecases/projects/submit-project.ts'
import { anApplication, castVotes, granted, pageOf, startUmlauf } from '#test/support/erzgebirge.ts'
import { fileFrom, pickFiles } from './arrived-file.ts'
import { expect, test } from './fixtures.ts'
import { alerts } from './pages/controls.ts'
import { frame, watchTitle } from './pages/frame.ts'
import { bodyPage } from './pages/members-page.ts'
import { procedurePage, responsePanel } from './pages/procedure-page.ts'
import { typeApplication, WELCOME } from './pages/project-acts.ts'
import { projectForm, projectPage } from './pages/project-pages.ts'
import { startPage } from './pages/start-page.ts'

const MEMBER = 'DGB Region Südwestsachsen'

test('deadline-holds-by-the-clock: eine offene Seite schließt mit der Frist, ohne dass etwas läuft', async ({
  page,
  program,
}) => {
  await page.clock.install()
  const umlauf = await startUmlauf(program)
  const procedure = procedurePage(page)
  program.at('2026-11-19', '23:59')
  await castVotes(program, umlauf, ['yes', 'yes'])
  await program.open(page, `/umlaufverfahren/${umlauf.procedure.id}`)
  await expect(procedure.state('running')).toBeVisible()
  program.at('2026-11-20', '00:01')
  await page.clock.runFor('00:31')
  await expect(procedure.state('deadline-passed')).toBeVisible()
  await expect(procedure.tally).toContainText('Abgelehnt: 2 von 13 Ja (nötig: 7)')
})

test('vote-by-phone-with-reason: am Telefon nur mit Grund und Beleg, und das Mitglied kann sich noch ändern', async ({
  page,
  program,
  browserWatch,
}) => {
  browserWatch.expectTrouble(/409 \/rpc\/circularProcedures\/recordResponse/)
  const umlauf = await startUmlauf(program)
  program.at('2026-11-09', '10:15')
  await program.open(page, `/umlaufverfahren/${umlauf.procedure.id}`)
  const procedure = procedurePage(page)
  const panel = responsePanel(page, MEMBER)
  await procedure.name(MEMBER).press('n')
  await panel.way.selectOption('telephone')
  await expect(panel.onBehalf).toHaveValue('')
  await panel.save.click()
  await expect(alerts(panel.panel)).toContainText('Bitte sagen, warum die Koordination dies einträgt, und einen Beleg beifügen')
  await panel.onBehalf.fill('Vertretung ist unterwegs ohne E-Mail.')
  await pickFiles(page, () => panel.chooseEvidence.click(), ['Gesprächsvermerk.pdf'])
  await panel.save.click()
  await expect(procedure.row(MEMBER)).toContainText('Telefon')
  program.at('2026-11-10', '09:00')
  await page.reload()
  await procedure.name(MEMBER).press('j')
  await pickFiles(page, () => panel.chooseEvidence.click(), ['Antwort.eml'])
  await panel.save.click()
  await procedure.showInterim.click()
  await expect(procedure.row(MEMBER)).toContainText('E-Mail')
  await expect(procedure.others).toContainText('Durch eine spätere Rückmeldung ersetzt (R10).')
  const { items } = await pageOf(program, umlauf.procedure.id)
  expect(items[0]?.verdict.counts).toMatchObject({ yes: 1, no: 0 })
})

test('newline-kinds-survive: Zeilen bleiben Zeilen, gleich woher der Text kommt', async ({ page, program }) => {
  const form = projectForm(page)
  await program.open(page, '/projekte/neu')
  await typeApplication(page, WELCOME)
  await form.summary.fill('Erstens\r\nZweitens\rDrittens\nViertens')
  await form.submit.click()
  await expect(form.title).toHaveText(WELCOME.title)
  await expect(projectPage(page).application).toContainText(/Erstens\s+Zweitens\s+Drittens\s+Viertens/)
  await frame(page).moreActions.click()
  await frame(page).menuItem(form.words.change).click()
  await form.targetGroup.fill('Familien')
  await form.saveChange.click()
  await expect(form.title).toHaveText(WELCOME.title)
  const [row] = await listProjectRows(program.deps)
  if (row === undefined) throw new Error('no project')
  const { project } = granted(await showProject(program.deps, { projectId: row.id }))
  expect(project.summary.split('\n')).toEqual(['Erstens', 'Zweitens', 'Drittens', 'Viertens'])
  const start = startPage(page)
  await projectPage(page).startProcedure.click()
  await start.reason.fill('Der Einreichungsschluss liegt vor der nächsten Sitzung.')
  await start.text.fill('Die Allianz befürwortet:\r\n1. das Projekt,\r\n2. seine Laufzeit.')
  await pickFiles(page, () => start.choosePapers.click(), ['Skizze.pdf'])
  await start.recusal(WELCOME.sponsor).check()
  await expect(start.stillOpen).toHaveCount(0)
  await start.start.click()
  await frame(page).moreActions.click()
  const letter = await fileFrom(page, () => frame(page).menuItem(start.words.letter).click())
  expect(letter.text).toMatch(/Die Allianz befürwortet:\s*(⏎\s*|\n)1\. das Projekt,\s*(⏎\s*|\n)2\. seine Laufzeit\./)
})

test.describe('Aus der Praxis: der Titel bleibt stehen', () => {
  test('auch wenn beim Einleiten die Projektliste später kommt', async ({ page, program }) => {
    const { projectId } = granted(await submitProject(program.deps, anApplication(program)))
    const title = await watchTitle(page)
    await page.route('**/rpc/projects/list', title.afterDrawing)
    await program.open(page, `/projekte/${projectId}/umlauf`)
    await expect(startPage(page).start).toBeVisible()
    await expect(title.lost).toHaveCount(0)
  })

  test('auch wenn für einen Sitz das Verzeichnis der Mitglieder später kommt', async ({ page, program }) => {
    const about = { name: 'Lenkungsgruppe', shortName: 'LG', purpose: '', validFrom: null, validUntil: null } as const
    const { body } = granted(await addBody(program.deps, { ...about, kind: 'steering-group' }))
    const title = await watchTitle(page)
    await page.route('**/rpc/members/register', title.afterDrawing)
    await program.open(page, `/gremien/${body.id}`)
    const { addSeat, saveSeat } = bodyPage(page)
    await addSeat.click()
    await expect(saveSeat).toBeVisible()
    await expect(title.lost).toHaveCount(0)
  })
})

for (const timezoneId of ['America/Los_Angeles', 'Asia/Tokyo']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId })

    test(`date-not-one-day-early: ein Tag bleibt derselbe Tag in ${timezoneId}`, async ({ page, program }) => {
      const form = projectForm(page)
      await program.open(page, '/projekte/neu')
      await typeApplication(page, WELCOME)
      await form.openCalendar('receivedOn').click()
      await form.day('Montag, 2. November 2026').click()
      await expect(form.receivedOn).toHaveValue('Mo, 02.11.2026')
      await form.submit.click()
      await expect(projectPage(page).application).toContainText('01.03.2027 – 29.02.2028')
      await expect(projectPage(page).application).toContainText('Mo, 02.11.2026')
      const [row] = await listProjectRows(program.deps)
      expect(row).toMatchObject({ startsOn: '2027-03-01', endsOn: '2028-02-29' })
    })

    test(`date-not-one-day-early: eine Stimme kurz vor Mitternacht bleibt rechtzeitig in ${timezoneId}`, async ({
      page,
      program,
    }) => {
      const umlauf = await startUmlauf(program)
      program.at('2026-11-20', '09:00')
      await program.open(page, `/umlaufverfahren/${umlauf.procedure.id}`)
      const panel = responsePanel(page, MEMBER)
      await procedurePage(page).name(MEMBER).press('j')
      await panel.receivedOn.fill('19.11.2026')
      await panel.receivedAt.fill('23:59')
      await pickFiles(page, () => panel.chooseEvidence.click(), ['Antwort.eml'])
      await panel.save.click()
      await expect(procedurePage(page).row(MEMBER)).toContainText('19.11. 23:59 Uhr')
      const { items } = await pageOf(program, umlauf.procedure.id)
      expect(items[0]?.verdict.counts).toMatchObject({ yes: 1, late: 0 })
    })
  })
}
