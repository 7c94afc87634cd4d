import { fileFrom, pickFiles } from './arrived-file.ts'
import { expect, test } from './fixtures.ts'
import { handsOnKeyboard } from './hands.ts'
import { declarePage } from './pages/declare-page.ts'
import { frame } from './pages/frame.ts'
import { overviewPage } from './pages/overview-page.ts'
import { procedurePage, responsePanel } from './pages/procedure-page.ts'
import { projectForm, projectPage } from './pages/project-pages.ts'
import { resolutionPage } from './pages/resolution-page.ts'
import { startPage } from './pages/start-page.ts'
import { issuedStatement, statementEditor } from './pages/statement-pages.ts'

const SPONSOR = 'Große Kreisstadt Stollberg'
const SEVEN = [
  'Agentur für Arbeit Annaberg-Buchholz',
  'DGB Region Südwestsachsen',
  'Große Kreisstadt Annaberg-Buchholz',
  'IGA Industrie- & Gewerbevereinigung Westerzgebirge e. V.',
  'IHK Chemnitz, Regionalkammer Erzgebirge',
  'Jobcenter Erzgebirgskreis',
  'Kreishandwerkerschaft Erzgebirge',
] as const

test('Dieselbe Arbeit ohne Maus: vom Antrag bis zur ausgefertigten Stellungnahme', async ({ page, program }) => {
  test.slow()
  const { press, tabTo, type, write, push } = await handsOnKeyboard(page)

  /** Strg+K, ein Wort, Enter. */
  async function find(words: string): Promise<void> {
    await press('Control+k')
    await expect(frame(page).searchField).toBeFocused()
    await type(words)
    await expect(frame(page).found(words)).toBeVisible()
    await press('ArrowDown')
    await press('Enter')
  }

  await test.step('Antrag erfassen', async () => {
    const form = projectForm(page)
    await program.open(page)
    await expect(frame(page).title).toBeVisible()
    await find('Projektantrag erfassen')
    await write(form.projectTitle, 'Heimat mit Arbeit')
    await write(form.shortTitle, 'Heimat')
    await write(form.sponsor, 'Stollb')
    await expect(form.suggestion(SPONSOR)).toBeVisible()
    await press('ArrowDown')
    await press('Enter')
    await expect(form.sponsor).toHaveValue(SPONSOR)
    await write(form.fieldOfAction, '4')
    await write(form.activity, '7')
    await write(form.startsOn, '01032027')
    await write(form.endsOn, '29022028')
    await write(form.amount('totalCost'), '50000')
    await write(form.amount('staffCost'), '40000')
    await write(form.amount('materialCost'), '10000')
    await write(form.amount('grant'), '45000')
    await write(form.amount('ownContribution'), '5000')
    await press('Enter')
    await expect(form.title).toHaveText('Heimat mit Arbeit')
  })

  await test.step('Umlauf einleiten', async () => {
    const start = startPage(page)
    await push(projectPage(page).startProcedure)
    await write(start.reason, 'Der Einreichungsschluss liegt vor der nächsten Sitzung.')
    await pickFiles(page, () => push(start.choosePapers), ['Antrag.pdf'])
    await tabTo(start.recusal(SPONSOR))
    await press('Space')
    await expect(start.act).toContainText('mindestens 7 von 13 Ja')
    await expect(start.stillOpen).toHaveCount(0)
    await push(start.start)
  })

  const procedure = procedurePage(page)
  await test.step('Sieben Stimmen, je eine Taste', async () => {
    await tabTo(procedure.name(SEVEN[0]))
    for (const member of SEVEN) {
      await expect(procedure.name(member)).toBeFocused()
      await press('j')
      const panel = responsePanel(page, member)
      await expect(panel.choice('yes')).toBeChecked()
      await pickFiles(page, () => push(panel.chooseEvidence), ['Antwort.eml'])
      await press('Control+Enter')
    }
    await expect(procedure.tally).toContainText('7 von 12 stimmberechtigten Mitgliedern haben geantwortet')
  })

  await test.step('Ergebnis feststellen', async () => {
    program.at('2026-11-20', '08:30')
    await program.open(page)
    await push(overviewPage(page).task('declare-result', 'Heimat'))
    await push(procedure.declare)
    await push(declarePage(page).declare)
    await expect(procedure.state('adopted')).toBeVisible()
  })

  await test.step('Stellungnahme ausfertigen', async () => {
    const editor = statementEditor(page)
    const issued = issuedStatement(page)
    await find('2026/B-001')
    await push(resolutionPage(page).draftStatement)
    await expect(editor.openPoints).toBeVisible()
    for (const field of ['regionalNeed', 'fitToActionPlan', 'workforceStrategy', 'noDoubleFunding'] as const)
      await write(editor.reason(field), 'Die Region braucht dieses Vorhaben. ')
    for (const field of ['costBenefit', 'sustainability'] as const)
      await write(editor.reason(field), 'Es wirkt über das Ende hinaus. ')
    await expect(editor.openPoints).toContainText(editor.words.noOpenPoints)
    await tabTo(editor.issue, 'Shift+Tab')
    await press('Enter')
    await push(issued.issue)
    await expect(issued.title).toHaveText('Stellungnahme FKA-ERZ/2026/ST-001')
    const statement = await fileFrom(page, () => push(issued.download))
    expect(statement.text).toContain('7 von 13')
  })
})
