import { START } from '#test/support/served-erzgebirge.ts'
import { fileFrom, pickFiles } from './arrived-file.ts'
import { expect, test } from './fixtures.ts'
import { declarePage } from './pages/declare-page.ts'
import { frame } from './pages/frame.ts'
import { membersPage } from './pages/members-page.ts'
import { overviewPage } from './pages/overview-page.ts'
import { procedurePage, responsePanel } from './pages/procedure-page.ts'
import { typeApplication, WELCOME } from './pages/project-acts.ts'
import { projectForm, projectPage } from './pages/project-pages.ts'
import { resolutionPage } from './pages/resolution-page.ts'
import { startPage } from './pages/start-page.ts'
import { issuedStatement, statementEditor } from './pages/statement-pages.ts'

test.use({ beginning: 'demo', moment: START })

const VOTES_BY_KEY = [
  ['DGB Region Südwestsachsen', 'j'],
  ['Große Kreisstadt Annaberg-Buchholz', 'j'],
  ['Große Kreisstadt Stollberg', 'j'],
  ['IHK Chemnitz, Regionalkammer Erzgebirge', 'j'],
  ['Jobcenter Erzgebirgskreis', 'j'],
  ['Kreishandwerkerschaft Erzgebirge', 'j'],
  ['RBV Regionalbauernverband Erzgebirge e. V.', 'n'],
] as const

const REASONS = {
  regionalNeed:
    'Im Erzgebirgskreis fehlen in Pflege und Handwerk Fachkräfte; ein Drittel der Betriebe sucht länger als sechs Monate.',
  fitToActionPlan: 'Das Projekt setzt das Ziel um, Zugezogene in den ersten zwölf Monaten zu begleiten.',
  workforceStrategy: 'Es stärkt die Willkommenskultur, die die Strategie des Landes verlangt.',
  noDoubleFunding: 'Es schließt an das Welcome Center an; ein anderes Programm greift nicht.',
  costBenefit: 'Auf 120 begleitete Familien kommen Ausgaben von gut 400 Euro je Familie.',
  sustainability: 'Die Lotsen bleiben nach dem Ende im Ehrenamt der Kommunen.',
} as const

test('Vom Projektantrag über den Umlauf zur ausgefertigten Stellungnahme', async ({ page, program }) => {
  test.slow()
  const { at } = program

  await test.step('1. Die Übersicht zeigt, was ansteht', async () => {
    const overview = overviewPage(page)
    await program.open(page)
    await expect(overview.title).toHaveText(overview.words.title)
    await expect(overview.task('issue-statement', 'Karriere Dual plus')).toBeVisible()
    await expect(overview.runningCards).toContainText('5 von 11 beantwortet')
  })

  await test.step('2. Eine Telefonnummer hat sich geändert', async () => {
    const members = membersPage(page)
    await frame(page).goTo(members.words.title)
    await expect(members.rows).toHaveCount(14)
    await members.openMember('Jobcenter Erzgebirgskreis')
    await members.changePerson('Dirk Sommerlatt').click()
    await members.phone.fill('03733 000-999')
    await members.save.click()
    await expect(members.people).toContainText('03733 000-999')
    await expect(frame(page).savingState).toContainText('Alles gesichert')
  })

  await test.step('3. Ein Antrag geht erst nicht auf den Cent auf', async () => {
    const form = projectForm(page)
    await frame(page).goTo(form.words.title)
    await projectPage(page).create.click()
    await typeApplication(page, WELCOME)
    await form.amount('materialCost').fill('10000,01')
    await form.submit.click()
    await expect(form.amount('materialCost')).toBeFocused()
    await expect(form.amount('materialCost')).toHaveAccessibleDescription(/0,01\s€ zu viel/)
    await form.amount('materialCost').fill('10000')
    await form.submit.click()
    await expect(form.title).toHaveText(WELCOME.title)
  })

  await test.step('4. Der Umlauf beginnt', async () => {
    const start = startPage(page)
    await projectPage(page).startProcedure.click()
    await start.reason.fill('Der Einreichungsschluss liegt vor der nächsten Sitzung.')
    await pickFiles(page, () => start.choosePapers.click(), ['Antrag ohne Gehälter.pdf'])
    await expect(start.meaning).toContainText('mindestens 7 von 13 Ja')
    await expect(start.meaning).toContainText('18.11. ist Buß- und Bettag; Frist Do, 19.11.2026, 24:00 Uhr')
    await expect(start.stillOpen).toHaveText([start.words.recusalsUnconfirmed(1)])
    await start.start.click()
    await expect(start.recusal(WELCOME.sponsor)).toBeFocused()
    await start.recusal(WELCOME.sponsor).check()
    await expect(start.act).toContainText('Angenommen ist der Beschluss mit mindestens 7 von 13 Ja.')
    await start.start.click()
  })

  const procedure = procedurePage(page)
  await test.step('5. Die Mitglieder antworten', async () => {
    await expect(procedure.row(WELCOME.sponsor)).toContainText(procedure.words.recused)
    at('2026-11-09', '10:15')
    await page.reload()
    for (const [member, key] of VOTES_BY_KEY) {
      await procedure.name(member).press(key)
      const panel = responsePanel(page, member)
      await pickFiles(page, () => panel.chooseEvidence.click(), ['Antwort.eml'])
      await panel.save.click()
      await expect(procedure.row(member)).toContainText(procedure.words.answeredHidden)
      await expect(procedure.focusedName).toBeVisible()
    }
    const member = 'Agentur für Arbeit Annaberg-Buchholz'
    await procedure.name(member).click()
    const panel = responsePanel(page, member)
    await panel.who.selectOption({ label: 'Torsten Ahlbeck, Stellvertretung' })
    await panel.choice('yes').check()
    await panel.receivedAt.fill('9:40')
    await pickFiles(page, () => panel.chooseEvidence.click(), ['E-Mail vom 9. November.pdf'])
    await panel.save.click()
    await expect(procedure.row(member)).toContainText('E-Mail vom 9. November.pdf')
    await procedure.showInterim.click()
    await expect(procedure.tally).toContainText(procedure.standings.reached)
    await expect(procedure.row('Landesamt für Schule und Bildung')).toContainText(procedure.words.open)
  })

  await test.step('6. Nach der Frist wird das Ergebnis festgestellt', async () => {
    at('2026-11-20', '08:30')
    const declare = declarePage(page)
    await program.open(page)
    await overviewPage(page).task('declare-result', WELCOME.shortTitle).click()
    await expect(procedure.state('deadline-passed')).toBeVisible()
    await procedure.declare.click()
    await expect(declare.sentence('Angenommen: mehrheitlich, 7 von 13 Ja (nötig: 7)')).toBeVisible()
    await declare.declare.click()
    await expect(procedure.state('adopted')).toBeVisible()
    await procedure.notify.click()
    const record = await fileFrom(page, () => declare.record.click())
    expect(record.name).toMatch(/^U-2026-\d+_Ergebnisniederschrift\.docx$/)
    expect(record.text).toContain('7 von 13 Ja')
    await declare.notify.click()
    await procedure.openResolution.click()
  })

  const resolution = resolutionPage(page)
  await test.step('7. Die Stellungnahme wird ausgefertigt', async () => {
    await expect(resolution.title).toHaveText(/^Beschluss FKA-ERZ\/2026\/B-\d+$/)
    await expect(resolution.proof).toContainText('nötig: ⌊13/2⌋+1 = 7 (R02)')
    await resolution.draftStatement.click()
    const editor = statementEditor(page)
    for (const [field, text] of Object.entries(REASONS)) await editor.reason(field as keyof typeof REASONS).fill(text)
    await editor.letSign('Henrik Sandleben')
    await expect(editor.openPoints).toContainText('kann nicht allein unterzeichnen (R19)')
    await editor.letSign('Katja Wiesner')
    await expect(editor.openPoints).toContainText(editor.words.noOpenPoints)
    await expect(editor.paper).toContainText(REASONS.regionalNeed)
    await editor.issue.click()
    const issued = issuedStatement(page)
    await issued.issue.click()
    await expect(issued.title).toHaveText(/^Stellungnahme FKA-ERZ\/2026\/ST-\d+$/)
    const statement = await fileFrom(page, () => issued.download.click())
    expect(statement.text).toContain('7 von 13')
    expect(statement.text).toContain('Katja Wiesner')
  })

  await test.step('Das Register kennt den Beschluss', async () => {
    await frame(page).goTo(resolution.words.title)
    const register = await fileFrom(page, () => resolution.exportRegister.click())
    expect(register.name).toMatch(/^Beschlussregister_.*\.xlsx$/)
    const line = register.text.split('\n').find((row) => row.includes(WELCOME.title))
    expect(line?.split('\t').slice(6, 15)).toEqual(['13', '7', '1', '0', '0', '4', '1', '7', 'angenommen'])
  })
})
