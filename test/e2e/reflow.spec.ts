import { castVotes, startUmlauf } from '#test/support/erzgebirge.ts'
import { expect, test } from './fixtures.ts'
import { expectNoHurdles, TELEPHONE } from './hurdles.ts'
import { frame } from './pages/frame.ts'
import { movingParts, overhang } from './pages/layout.ts'
import { membersPage } from './pages/members-page.ts'
import { procedurePage, responsePanel } from './pages/procedure-page.ts'

test('der Umlauf ist auf einem Telefon zu bedienen: Navigation, Panel, Tabelle', async ({ page, program }) => {
  const umlauf = await startUmlauf(program)
  program.at('2026-11-09')
  await castVotes(program, umlauf, ['yes', 'yes', 'no'])
  await page.setViewportSize(TELEPHONE)
  await program.open(page)
  await frame(page).openNavigation.click()
  await expectNoHurdles(page, 'navigation, 320 pixels')
  await frame(page).goTo(membersPage(page).words.title)
  await expect(frame(page).title).toHaveText(membersPage(page).words.title)
  await program.open(page, `/umlaufverfahren/${umlauf.procedure.id}`)
  const member = 'Kreishandwerkerschaft Erzgebirge'
  await procedurePage(page).name(member).click()
  await expect(responsePanel(page, member).save).toBeVisible()
  expect(await overhang(page), 'open panel').toEqual([])
  await expectNoHurdles(page, 'response panel, 320 pixels')
})

test('wer Bewegung abgewählt hat, sieht keine', async ({ page, program }) => {
  const { procedure } = await startUmlauf(program)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await program.open(page, `/umlaufverfahren/${procedure.id}`)
  await procedurePage(page).showInterim.click()
  await page.keyboard.press('Control+k')
  await expect(frame(page).searchField).toBeFocused()
  expect(await movingParts(page)).toEqual([])
})
