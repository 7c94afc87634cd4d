import { listProcedureRows } from '#main/usecases/circular-procedures/list-procedures.ts'
import { submitProject } from '#main/usecases/projects/submit-project.ts'
import { anApplication, granted, startUmlauf } from '#test/support/erzgebirge.ts'
import { pickFiles } from './arrived-file.ts'
import { expect, test } from './fixtures.ts'
import { alerts } from './pages/controls.ts'
import { errorScreen, signInScreen } from './pages/error-screens.ts'
import { membersPage } from './pages/members-page.ts'
import { typeApplication, WELCOME } from './pages/project-acts.ts'
import { projectForm } from './pages/project-pages.ts'
import { startPage } from './pages/start-page.ts'

test('Eine Frist am Feiertag oder in der Vergangenheit leitet nichts ein (F02)', async ({ page, program }) => {
  const { projectId } = granted(await submitProject(program.deps, anApplication(program)))
  await program.open(page, `/projekte/${projectId}/umlauf`)
  const start = startPage(page)
  await start.reason.fill('Der Einreichungsschluss liegt vor der nächsten Sitzung.')
  await pickFiles(page, () => start.choosePapers.click(), ['Skizze.pdf'])
  await start.fixedDay.check()
  await start.lastDay.fill('18.11.2026')
  await expect(alerts(start.deadline)).toHaveText(
    'Mi, 18.11.2026 ist kein Werktag (Buß- und Bettag). Bitte einen Werktag wählen (F02).',
  )
  await start.lastDay.fill('02.11.2026')
  await expect(alerts(start.deadline).first()).toContainText('liegt in der Vergangenheit')
  await start.start.click()
  await expect(start.stillOpen.first()).toContainText('liegt in der Vergangenheit')
  expect(await listProcedureRows(program.deps)).toEqual([])
})

test('Zwei Fenster ändern denselben Kontakt: das zweite erfährt es und behält das Getippte', async ({
  page,
  context,
  program,
  browserWatch,
}) => {
  browserWatch.expectTrouble(/409 \/rpc\/members\/changeContact/)
  const second = await context.newPage()
  for (const window of [page, second]) {
    await program.open(window, '/mitglieder')
    await membersPage(window).openMember('Jobcenter Erzgebirgskreis')
    await membersPage(window).changeContact.click()
  }
  const [mine, other] = [membersPage(page), membersPage(second)]
  await mine.website.fill('www.jobcenter.example.org')
  await other.street.fill('Paulus-Jenisius-Straße 43')
  await other.save.click()
  await expect(other.contact).toContainText('Paulus-Jenisius-Straße 43')
  await mine.save.click()
  await expect(alerts(mine.contact)).toContainText('Inzwischen wurde an anderer Stelle etwas geändert.')
  await expect(mine.website).toHaveValue('www.jobcenter.example.org')
  await expect(mine.street).toHaveValue('Paulus-Jenisius-Straße 43')
  await mine.save.click()
  await expect(mine.contact).toContainText('www.jobcenter.example.org')
  await expect(mine.contact).toContainText('Paulus-Jenisius-Straße 43')
})

test('Zwei Fenster leiten über dasselbe Projekt ein: das zweite erfährt, warum es nicht geht', async ({
  page,
  program,
  browserWatch,
}) => {
  browserWatch.expectTrouble(/PROJECT_NOT_OPEN|409 \/rpc\/circularProcedures\/previewStart/)
  const umlauf = await startUmlauf(program)
  await program.open(page, `/projekte/${umlauf.procedure.items[0]?.projectId}/umlauf`)
  await expect(errorScreen(page).main).toContainText('Über dieses Projekt läuft schon eine Abstimmung')
})

test('Neu geladen mitten im Antrag: das Getippte ist wieder da', async ({ page, program }) => {
  await program.open(page, '/projekte/neu')
  const form = projectForm(page)
  await typeApplication(page, WELCOME)
  await form.summary.fill('Erste Zeile\nZweite Zeile')
  await page.reload()
  await expect(form.draftNote).toContainText('Ihre Eingaben vom 04.11.2026, 09:00 Uhr sind wieder da.')
  await expect(form.projectTitle).toHaveValue(WELCOME.title)
  await expect(form.summary).toHaveValue('Erste Zeile\nZweite Zeile')
  await expect(form.amount('totalCost')).toHaveValue('50.000,00')
  await expect(form.partnerName(1)).toHaveValue(WELCOME.partners[0]?.name ?? '')
  await form.submit.click()
  await expect(form.title).toHaveText(WELCOME.title)
  await program.open(page, '/projekte/neu')
  await expect(form.projectTitle).toHaveValue('')
})

test('Ein falscher Startschlüssel zeigt keine Daten, sondern wie es weitergeht', async ({ page, program, browserWatch }) => {
  browserWatch.expectTrouble(/answer: 401/)
  for (const address of ['/', '/#key=falsch', '/mitglieder']) {
    await page.goto('about:blank')
    await page.goto(`${program.host.origin}${address}`)
    await expect(signInScreen(page).title).toHaveText('Bitte über das Programm öffnen')
    await expect(signInScreen(page).everything).not.toContainText('Jobcenter')
  }
})
