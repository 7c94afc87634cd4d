import { startUmlauf } from '#test/support/erzgebirge.ts'
import { resolveRules } from '#test/support/resolved-rules.ts'
import { expect, test } from './fixtures.ts'
import { expectNoHurdles } from './hurdles.ts'
import { calculatorPage } from './pages/calculator-pages.ts'
import { frame } from './pages/frame.ts'
import { comparePage, editionForm, rulesPage } from './pages/rules-pages.ts'

test('Die Allianz gibt sich eine Geschäftsordnung; was läuft, behält seine Regeln', async ({ page, program }) => {
  const resolutionId = await resolveRules(program)
  program.at('2026-11-04')
  await startUmlauf(program)
  const rules = rulesPage(page)
  const form = editionForm(page)

  await test.step('1. Die geltende Fassung zeigt am Beispiel, was jede Regel bewirkt', async () => {
    await program.open(page)
    await frame(page).goTo(rules.words.title)
    await expect(rules.edition(1)).toContainText('gilt heute')
    await expect(rules.rule('recusedInDenominator')).toContainText('7 von 13 Ja nötig; 6 Ja, 2 Nein → abgelehnt')
    await expect(rules.rule('recusedInDenominator')).toContainText('6 von 11 Ja nötig; 6 Ja, 2 Nein → angenommen')
    await rules.count('members').fill('12')
    await rules.count('present').fill('11')
    await expect(rules.count('present')).toHaveAccessibleDescription(/Höchstens 10/)
    await rules.count('present').fill('9')
    await expect(rules.rule('recusedInDenominator')).toContainText('6 von 10 Ja nötig')
    await page.keyboard.press('Escape')
    await rules.title.click()
    await page.keyboard.press('/')
    await page.keyboard.type('schweigen')
    await expect(rules.rules).toHaveCount(1)
  })

  await test.step('2. Eine neue Fassung beginnt als Kopie, jede Wahl zeigt ihre Wirkung', async () => {
    await rules.newEdition.click()
    await form.next.click()
    await expect(form.validFrom).toBeFocused()
    await form.validFrom.fill('1.11.2026')
    await expect(form.validFrom).toHaveAccessibleDescription(/liegt in der Vergangenheit/)
    await expect(form.resolution).toHaveAccessibleDescription(/Es fehlt der Beschluss/)
    await form.validFrom.fill('1.12.2026')
    await form.resolution.selectOption(resolutionId)
    await form.choice('recusedInDenominator', false).check()
    await form.number('circularDays').fill('10')
    await expect(form.rule('circularDays')).toContainText('Zugang Mi, 04.11.2026 → Frist Mo, 16.11.2026, 24:00 Uhr')
    await expect(form.changes).toContainText('2 Regeln geändert')
    await expectNoHurdles(page, 'new edition')
    await form.next.click()
  })

  await test.step('3. Was geschieht, steht vorher da', async () => {
    await expect(form.title).toHaveText(form.words.enactTitle)
    for (const sentence of [
      'Fassung 2 gilt ab Di, 01.12.2026.',
      'Fassung 1 endet am Mo, 30.11.2026.',
      'Befangene im Nenner: bisher „ja, sie bleiben im Nenner“, künftig „nein, sie zählen nicht“.',
      'Frist im Umlauf: bisher „14 Tage“, künftig „10 Tage“.',
      'FKA-ERZ/2026/U-001 (Frist Do, 19.11.2026, 24:00 Uhr)',
    ])
      await expect(form.act).toContainText(sentence)
    await expectNoHurdles(page, 'act of a new edition')
    await form.enact.click()
    await expect(rules.edition(2)).toContainText('gilt noch nicht')
    await expect(rules.edition(1)).toContainText('30.11.2026')
  })

  await test.step('4. Der Vergleich zeigt nur, was verschieden ist', async () => {
    const compared = comparePage(page)
    await rules.more.click()
    await rules.compare.click()
    await expect(compared.differences).toHaveCount(3)
    await expect(compared.differences.filter({ hasText: 'Frist im Umlauf' })).toContainText('14 Tage')
    await compared.from.selectOption(compared.words.defaults)
    await expect(page).toHaveURL(/from=0&to=2$/)
    await expectNoHurdles(page, 'comparison')
  })

  await test.step('5. Am ersten Tag gilt die neue Fassung', async () => {
    program.at('2026-12-01')
    await program.open(page, '/geschaeftsordnung')
    await expect(rules.edition(2)).toContainText('gilt heute')
    await expect(rules.edition(1)).toContainText('gilt nicht mehr')
    await expect(rules.rule('circularDays')).toContainText('10 Tage')
  })
})

test('Eine Frage am Telefon: der Rechner antwortet mit Beweis', async ({ page, program, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const calculator = calculatorPage(page)

  await test.step('1. Sechs Ja von acht Antworten', async () => {
    await program.open(page)
    await frame(page).searchButton.click()
    await frame(page).searchField.fill('Rechner')
    await frame(page).found('Rechner').first().click()
    await expect(calculator.verdict).toContainText('Angenommen: ohne Gegenstimme, 7 von 13 Ja')
    await calculator.count('yes').focus()
    await page.keyboard.press('ArrowDown')
    await calculator.count('no').fill('2')
    await expect(calculator.verdict).toContainText('Abgelehnt: 6 von 13 Ja (nötig: 7); 2 Nein')
    await calculator.copy.click()
    await expect(calculator.confirmation).toHaveText(calculator.words.copied)
    expect(await calculator.clipboard()).toContain('3. nötig: ⌊13/2⌋+1 = 7 (R02)')
  })

  await test.step('2. Die Adresse behält den Fall, Unmögliches steht am Feld', async () => {
    await expect(page).toHaveURL(/yes=6&no=2$/)
    await page.reload()
    await expect(calculator.verdict).toContainText('Abgelehnt: 6 von 13 Ja')
    await calculator.count('recused').fill('14')
    await expect(calculator.count('recused')).toHaveAccessibleDescription(/Höchstens 13/)
    await expect(calculator.verdict).toHaveText(calculator.words.noResult)
    await calculator.count('recused').fill('2')
    await calculator.rule('Befangene im Nenner').selectOption('false')
    await expect(calculator.verdict).toContainText('Angenommen: mehrheitlich, 6 von 11 Ja')
    await calculator.meeting.check()
    await calculator.count('present').fill('6')
    await calculator.count('no').fill('0')
    await expect(calculator.verdict).toContainText('Nicht beschlussfähig: 6 von 13 anwesend (nötig: 7)')
  })

  await test.step('3. Vierzehn Tage bis nach Buß- und Bettag', async () => {
    await calculator.deadlines.click()
    await calculator.receivedOn.fill('4.11.2026')
    await expect(calculator.verdict).toHaveText('Do, 19.11.2026, 24:00 Uhr')
    await expect(calculator.result).toContainText('Mi, 18.11.2026: Buß- und Bettag')
    await calculator.extended.check()
    await expect(calculator.verdict).toHaveText('Do, 26.11.2026, 24:00 Uhr')
    await calculator.notice.check()
    await calculator.meetingDay.fill('3.12.2026')
    await expect(calculator.verdict).toHaveText('Zugang spätestens Di, 17.11.2026')
  })
})
