import { listResolutions } from '#main/store/repositories/resolutions.ts'
import { listMembersOn } from '#main/usecases/members/list-members.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { MEMBERSHIP_STATE_WORDS } from '#shared/wording/screens/member-acts.ts'
import { memberOf, startUmlauf } from '#test/support/erzgebirge.ts'
import { resolveMatter } from '#test/support/resolved-matter.ts'
import { expect, test } from './fixtures.ts'
import { expectNoHurdles } from './hurdles.ts'
import { frame } from './pages/frame.ts'
import { memberActsPage } from './pages/member-acts-page.ts'
import { membersPage } from './pages/members-page.ts'

const NAME = 'Bildungsverbund Silberstraße e. V.'
const DAY = '2026-11-25'

test('Ein neuer Partner beantragt die Aufnahme, wird durch Beschluss aufgenommen und stimmt ab seinem Tag, vorher nicht (R21, R23)', async ({
  page,
  program,
  browserWatch,
}) => {
  test.slow()
  browserWatch.expectTrouble(/409 \/rpc\/members\/memberships\/admit/)
  const members = memberActsPage(page)

  await test.step('Antrag erfassen: noch kein Mitglied', async () => {
    await program.open(page, '/mitglieder')
    await members.menu.click()
    await members.menuItem(members.words.newMember).click()
    await members.name.fill(NAME)
    await members.saveNew.click()
    await expect(members.title).toHaveText(NAME)
    await expect(members.state(MEMBERSHIP_STATE_WORDS.applied)).toBeVisible()
  })

  await test.step('Die Sitzung beschließt mit 13 Stimmberechtigten; das neue Mitglied ist nicht dabei', async () => {
    await resolveMatter(program, {
      title: `Aufnahme ${NAME}`,
      proposedText: `Die Allianz nimmt ${NAME} zum 01.12.2026 auf.`,
      invitedOn: '2026-11-04',
      heldOn: DAY,
    })
    const [resolution] = await program.deps.store.read(listResolutions)
    expect(resolution?.verdict.counts).toMatchObject({ entitled: 13, yes: 13 })
  })

  await test.step('Aufnehmen: nicht am Tag des Beschlusses, und ein laufender Umlauf verlangt eine Entscheidung', async () => {
    program.at('2026-11-26')
    const { procedure } = await startUmlauf(program)
    await page.reload()
    await members.tab(members.words.membershipTab).click()
    await expectNoHurdles(page, 'membership tab')
    await members.admit.click()
    await members.firstDay.fill('25.11.2026')
    await expect(members.forbidden).toBeVisible()
    await expect(members.admitVerb).toBeDisabled()
    await members.firstDay.fill('01.12.2026')
    await members.admitVerb.click()
    await expect(members.question).toContainText(procedure.number)
    await expectNoHurdles(page, 'question R23')
    await members.goOnReason.fill('Der Stichtag der Einleitung bleibt')
    await members.goOn.click()
    await members.tab(members.words.membershipTab).click()
    await expect(members.timeline).toContainText('01.12.2026')
    await expect(members.state(MEMBERSHIP_STATE_WORDS.resolved)).toBeVisible()
    expect(procedure.state).toBe('running')
  })

  await test.step('Stand am: 13 bis zum 30.11., ab dem 01.12. sind es 14', async () => {
    await frame(page).goTo(membersPage(page).words.title)
    await members.stand.fill('30.11.2026')
    await expect(members.rows).toHaveCount(14)
    await members.slider.press('ArrowRight')
    await expect(members.rows).toHaveCount(15)
    await expect(members.rows.filter({ hasText: NAME })).toBeVisible()
  })

  await test.step('Der nächste Umlauf nach dem ersten Tag hat 14 Stimmberechtigte', async () => {
    program.at('2026-12-01')
    const { procedure } = await startUmlauf(program)
    expect(procedure.state).toBe('running')
    const voters = await listMembersOn(program.deps, { on: localDate('2026-12-01') })
    expect(voters.map(({ name }) => name)).toContain(NAME)
    await program.open(page, `/umlaufverfahren/${procedure.id}`)
    await expect(members.content).toContainText(NAME)
  })
})

test('Eine Tabelle in Windows-1252 einlesen: Fehler auslassen, Vorschau prüfen, mit einem Klick zurück', async ({
  page,
  program,
}) => {
  const members = memberActsPage(page)
  await program.open(page, `/mitglieder/${memberOf(program, 'jobcenter-erzgebirge').memberId}`)
  await members.tab(members.words.protectionTab).click()
  await members.erase('Dirk Sommerlatt').click()
  await expectNoHurdles(page, 'protection tab with the erasing form')
  await program.open(page, '/mitglieder/einlesen')
  const text = 'Organisation;Ort;E-Mail\r\nKöhler & Söhne GmbH;Zöblitz;info@example.org\r\nOhne Adresse;Aue;kaputt@\r\n'
  const chooser = page.waitForEvent('filechooser')
  await members.chooseTable.click()
  await (await chooser).setFiles({ name: 'partner.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') })
  await expect(members.previewRow('Ohne Adresse')).toContainText('Zelle C3')
  await expect(members.importVerb(1)).toBeDisabled()
  await expectNoHurdles(page, 'import preview')
  await members.leaveOutErrors.click()
  await members.showAllRows(2).click()
  await expect(members.previewRow('Köhler & Söhne GmbH')).toContainText('neu')
  await members.importVerb(1).click()
  await expect(frame(page).undo).toBeVisible()
  const isKnown = async () =>
    (await program.deps.store.read((tx) => tx.selectFrom('member').select('name').execute())).some(({ name }) =>
      name.startsWith('Köhler'),
    )
  expect(await isKnown()).toBe(true)
  await frame(page).undo.click()
  await expect.poll(isKnown).toBe(false)
})

/** A sitting in which all 13 resolve to admit the applicant. */
