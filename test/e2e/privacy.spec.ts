import { registerPerson } from '#main/usecases/members/register-person.ts'
import { backUp } from '#main/usecases/workspace/back-up.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { deliveryWords } from '#shared/wording/deliveries.ts'
import { granted, memberOf } from '#test/support/erzgebirge.ts'
import { expect, test } from './fixtures.ts'
import { privacyPage } from './pages/privacy-page.ts'

test('die jährliche Durchsicht: eine Regel ändern, einen löschen, eine behalten, Kopien entfernen, Nachweise herunterladen', async ({
  page,
  program,
}) => {
  const { deps } = program
  const { memberId } = memberOf(program, 'wfe')
  const person = { salutation: '', title: '', position: '', phone: '', informedOn: null, consentedOn: null } as const
  for (const [firstName, lastName] of [
    ['Ada', 'Abschied'],
    ['Bea', 'Bleibt'],
  ] as const)
    granted(
      await registerPerson(deps, {
        ...person,
        memberId,
        firstName,
        lastName,
        email: `${lastName.toLowerCase()}@example.org`,
        retainedUntil: localDate('2026-11-10'),
      }),
    )
  granted(await backUp(deps, 'wish'))
  program.at('2026-11-12')
  const privacy = privacyPage(page)
  await program.open(page, '/einstellungen')
  await privacy.toPrivacy.click()
  await privacy.changeRule('ballot-evidence').click()
  await privacy.months.fill('24')
  await privacy.saveRule.click()
  await expect(privacy.anywhere(privacy.words.mustFill)).toBeVisible()
  await privacy.reason.fill('Wunsch der Rechnungsprüfung')
  await privacy.saveRule.click()
  await expect(privacy.anywhere(/Wunsch der Rechnungsprüfung/)).toBeVisible()

  await privacy.startReview.click()
  await privacy.erase('Bea Bleibt').uncheck()
  await expect(privacy.complete).toBeDisabled()
  await privacy.keepReason.fill('Rückfragen zum laufenden Projekt')
  await privacy.complete.click()
  await expect(privacy.anywhere(/1 Eintrag gelöscht, 1 behalten/)).toBeVisible()
  const record = page.waitForEvent('download')
  await privacy.reviewWord.click()
  expect((await record).suggestedFilename()).toContain('Durchsicht')

  await privacy.removeCopies.click()
  await privacy.removeSure.click()
  await expect(privacy.anywhere(privacy.words.noCopies)).toBeVisible()

  await program.open(page, '/einstellungen/uebergabe')
  await privacy.keys.fill('Umschlag 3 im Tresor')
  await privacy.save.click()
  await expect(privacy.anywhere(privacy.words.saved)).toBeVisible()
  const handover = page.waitForEvent('download')
  await privacy.handoverWord.click()
  expect((await handover).suggestedFilename()).toContain('bergabeliste')

  await program.open(page, '/einstellungen/datenschutz/ausgaben')
  await expect(privacy.rowsOf(deliveryWords.title)).toHaveCount(3)
})
