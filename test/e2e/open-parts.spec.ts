import { submitProject } from '#main/usecases/projects/submit-project.ts'
import { anApplication, granted, memberOf, startUmlauf } from '#test/support/erzgebirge.ts'
import { pickFiles } from './arrived-file.ts'
import { expect, test } from './fixtures.ts'
import { expectNoHurdles } from './hurdles.ts'
import { errorScreen, signInScreen } from './pages/error-screens.ts'
import { frame } from './pages/frame.ts'
import { membersPage } from './pages/members-page.ts'
import { procedurePage, responsePanel } from './pages/procedure-page.ts'
import { projectForm } from './pages/project-pages.ts'
import { startPage } from './pages/start-page.ts'

test('Suche, Farbschema und Tastenhilfe sind ohne Hürden', async ({ page, program }) => {
  await program.open(page)
  const around = frame(page)
  await expect(around.title).toBeVisible()
  await page.keyboard.press('Control+k')
  await around.searchField.fill('Jobcenter')
  await expect(around.found('Jobcenter Erzgebirgskreis')).toBeVisible()
  await expectNoHurdles(page, 'search')
  await page.keyboard.press('Escape')
  await around.themeButton.click()
  await expect(around.themes.first()).toBeVisible()
  await expectNoHurdles(page, 'color scheme')
  await page.keyboard.press('Escape')
  await around.keysButton.click()
  await expect(around.keys).toBeVisible()
  await expectNoHurdles(page, 'keys')
})

test('Listen mit Spaltenwahl und ohne Treffer, Formulare und Meldung bei Mitgliedern sind ohne Hürden', async ({
  page,
  program,
}) => {
  const members = membersPage(page)
  await program.open(page, '/mitglieder')
  await members.chooseColumns.click()
  await expect(members.columns.first()).toBeVisible()
  await expectNoHurdles(page, 'columns')
  await page.keyboard.press('Escape')
  await members.openCalendar.click()
  await expect(members.calendar).toBeVisible()
  await expectNoHurdles(page, 'calendar')
  await page.keyboard.press('Escape')
  await members.filter.fill('gibt es nicht')
  await expectNoHurdles(page, 'nothing found')
  await members.filter.fill('')
  await members.openMember('Jobcenter Erzgebirgskreis')
  await members.changeContact.click()
  await members.changePerson('Dirk Sommerlatt').click()
  await members.email.fill('keine Adresse')
  await expectNoHurdles(page, 'forms with a wrong address')
  await members.email.fill('kontakt@example.org')
  await members.saveContact.click()
  await expect(frame(page).undo).toBeVisible()
  await expectNoHurdles(page, 'notice with a way back')
})

test('ein Antrag mit allen Fehlern und ein Umlauf, dem noch alles fehlt, sind ohne Hürden', async ({ page, program }) => {
  const form = projectForm(page)
  await program.open(page, '/projekte/neu')
  await form.addPartner.click()
  await form.amount('totalCost').fill('100')
  await form.submit.click()
  await form.sponsor.fill('Stadt')
  await expect(form.suggestion('Große Kreisstadt Stollberg')).toBeVisible()
  await expectNoHurdles(page, 'application with errors')
  const sponsor = memberOf(program, 'wfe')
  const { projectId } = granted(await submitProject(program.deps, anApplication(program, { sponsor })))
  const start = startPage(page)
  await program.open(page, `/projekte/${projectId}/umlauf`)
  await pickFiles(page, () => start.choosePapers.click(), ['Skizze.pdf'])
  await start.fixedDay.check()
  await start.lastDay.fill('18.11.2026')
  await start.start.click()
  await expect(start.stillOpen).toHaveCount(3)
  await expectNoHurdles(page, 'start with errors')
})

test('der Umlauf mit Zwischenstand, Menü und ausgefülltem Panel ist ohne Hürden', async ({ page, program }) => {
  const { procedure } = await startUmlauf(program, {}, { dispatches: [] })
  const umlauf = procedurePage(page)
  const member = 'DGB Region Südwestsachsen'
  const panel = responsePanel(page, member)
  program.at('2026-11-09')
  await program.open(page, `/umlaufverfahren/${procedure.id}`)
  await umlauf.showInterim.click()
  await umlauf.asTable.click()
  await frame(page).moreActions.click()
  await expect(frame(page).menuItem(umlauf.words.letter)).toBeVisible()
  await expectNoHurdles(page, 'interim result, table and menu')
  await page.keyboard.press('Escape')
  await umlauf.name(member).click()
  await panel.who.selectOption({ label: umlauf.words.otherPerson })
  await panel.way.selectOption('telephone')
  await panel.conflicted.check()
  await panel.objects.check()
  await panel.save.click()
  await expectNoHurdles(page, 'response panel')
  await umlauf.recordSending('Jobcenter Erzgebirgskreis').click()
  await expect(umlauf.saveSending).toBeVisible()
  await expectNoHurdles(page, 'sending panel')
})

test('leere Listen, unbekannte Adressen und die Seite ohne Sitzung sind ohne Hürden', async ({ page, program, browserWatch }) => {
  browserWatch.expectTrouble(/404|401|Not Found/)
  await program.open(page)
  for (const address of [
    '/',
    '/projekte',
    '/umlaufverfahren',
    '/beschluesse',
    '/stellungnahmen',
    '/sitzungen',
    '/dokumente',
    '/meinungsbilder',
    '/stimme',
  ]) {
    await program.open(page, address)
    await expect(frame(page).title).toBeVisible()
    await expectNoHurdles(page, `empty ${address}`)
  }
  for (const address of ['/gibt-es-nicht', '/projekte/gibt-es-nicht']) {
    await program.open(page, address)
    await expect(errorScreen(page).title).toHaveText(errorScreen(page).words.notFoundTitle)
    await expectNoHurdles(page, address)
  }
  await page.context().clearCookies()
  await page.goto(program.host.origin)
  await expect(signInScreen(page).title).toHaveText(signInScreen(page).words.signInTitle)
  await expectNoHurdles(page, 'without a session')
})
