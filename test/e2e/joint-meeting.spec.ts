import { listResolutions } from '#main/store/repositories/resolutions.ts'
import { sendInvitations } from '#main/usecases/meetings/send-invitations.ts'
import { showMeeting } from '#main/usecases/meetings/show-meeting.ts'
import { addBody } from '#main/usecases/members/change-body.ts'
import { addSeat } from '#main/usecases/members/change-seat.ts'
import { pages } from '#renderer/client/addresses.ts'
import { toId } from '#shared/basics/id.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { granted, memberOf } from '#test/support/erzgebirge.ts'
import { expect, type Program, test } from './fixtures.ts'
import { meetingFormPage, minutesPage, sessionPage } from './pages/meeting-pages.ts'

const DAY = '2026-11-25'
const GROUP = 'Lenkungsgruppe'
const SITTING_IN_BOTH = ['wfe', 'ihk-erzgebirge', 'khs-erzgebirge', 'stadt-stollberg', 'liga-erzgebirge'] as const

test('Zwei Gremien tagen gemeinsam: vorbereitet mit der Maus, zwei Ampeln, je Gremium ein Beschluss und eine Nummer (R30, R43)', async ({
  page,
  program,
}) => {
  test.slow()
  const { deps } = program
  program.at('2026-11-04')
  await setUpGroup(program)
  const form = meetingFormPage(page)

  const meetingId = await test.step('Sitzung anlegen; der neue Punkt wird an seiner Nummer nach oben gezogen', async () => {
    await program.open(page, pages.newMeeting)
    await form.name.fill('Gemeinsame Sitzung')
    await form.day.fill('25.11.2026')
    await form.time.fill('10:00')
    await form.place.fill('Landratsamt')
    await form.together.selectOption(GROUP)
    await form.chooseChair()
    await form.clear()
    await form.addItem('Verfahren der Allianz')
    await form.addItem('Arbeitsplan')
    await form.handle(2).dragTo(form.handle(1), { steps: 8 })
    await expect(form.itemTitle(1)).toHaveValue('Arbeitsplan')
    await expect(form.itemTitle(2)).toHaveValue('Verfahren der Allianz')
    await form.propose(1, 'Die Lenkungsgruppe beschließt den Arbeitsplan.')
    await form.resolvedBy.first().selectOption(GROUP)
    await form.propose(2, 'Die Allianz beschließt das Verfahren.')
    await form.save.click()
    await page.waitForURL(/\/sitzungen\/meeting-/)
    return toId<'meeting'>(new URL(page.url()).pathname.split('/').at(-1) ?? '')
  })
  const { agenda, bodies } = granted(await showMeeting(deps, { meetingId }))
  expect(agenda.map(({ item, bodyId }) => [item.title, bodies.find(({ id }) => id === bodyId)?.name])).toEqual([
    ['Arbeitsplan', GROUP],
    ['Verfahren der Allianz', 'Fachkräfteallianz Erzgebirge'],
  ])
  granted(await sendInvitations(deps, { meetingId, dispatch: { sentAt: null, way: 'email', others: [], lateReason: '' } }))

  const session = sessionPage(page)
  await test.step('Zwei Ampeln: die Lenkungsgruppe ist schon beschlussfähig, die Allianz noch nicht', async () => {
    program.at(DAY, '09:50')
    await program.open(page, pages.meetingSession(meetingId))
    await expect(session.codes).toHaveCount(13)
    await page.keyboard.press('k')
    for (const key of SITTING_IN_BOTH.slice(0, 3)) await session.checkInMember(memberOf(program, key).name)
    await expect(session.lightOf(GROUP)).toContainText('3 von 5 anwesend')
    await expect(session.lightOf('Fachkräfteallianz Erzgebirge')).toContainText('nicht beschlussfähig')
    await page.keyboard.press('Escape')
    program.at(DAY, '10:00')
    await session.open.press('Enter')
    await expect(session.open).toBeHidden()
    await session.callItem('Arbeitsplan').press('Enter')
    await expect(session.item).toContainText('Arbeitsplan')
    await session.rest.press('Enter')
    await session.declare.press('Enter')
    // The outcome is foretold before it is declared; only then the ballot has its time.
    await expect(session.declare).toBeHidden()
    await expect(session.outcome).toContainText('Angenommen: einstimmig, 3 Ja')
  })

  await test.step('Vier weitere kommen: jetzt beschließt auch die Allianz, mit 7 von 13', async () => {
    program.at(DAY, '10:20')
    await page.keyboard.press('k')
    const there = new Set(SITTING_IN_BOTH.slice(0, 3).map((key) => memberOf(program, key).name))
    const { seats } = granted(await showMeeting(deps, { meetingId }))
    for (const { name } of seats.filter((seat) => !there.has(seat.name)).slice(0, 4)) await session.checkInMember(name)
    await expect(session.lightOf('Fachkräfteallianz Erzgebirge')).toContainText('7 von 13 anwesend')
    await page.keyboard.press('Escape')
    await session.callItem('Verfahren der Allianz').press('Enter')
    await expect(session.item).toContainText('Verfahren der Allianz')
    await session.rest.press('Enter')
    await session.declare.press('Enter')
    await expect(session.declare).toBeHidden()
    await expect(session.outcome).toContainText('Angenommen: einstimmig, 7')
  })

  await test.step('Die Niederschrift zählt beide Gremien', async () => {
    program.at(DAY, '11:00')
    await session.close.press('Enter')
    await session.beginMinutes.press('Enter')
    await session.toMinutes.press('Enter')
    const minutes = minutesPage(page)
    await expect(minutes.agenda).toContainText('Beschluss LG/2026/B-001')
    await expect(minutes.agenda).toContainText('Beschluss 2026/B-001')
  })
  const resolutions = await deps.store.read(listResolutions)
  expect(resolutions.map(({ number, verdict: { counts } }) => [number, counts.entitled, counts.yes])).toEqual([
    ['FKA-ERZ/LG/2026/B-001', 5, 3],
    ['FKA-ERZ/2026/B-001', 13, 7],
  ])
})

/** A steering group of five members of the alliance. */
async function setUpGroup(program: Program): Promise<void> {
  const about = { name: GROUP, shortName: 'LG', purpose: '', validFrom: null, validUntil: null } as const
  const { body } = granted(await addBody(program.deps, { ...about, kind: 'steering-group' }))
  for (const key of SITTING_IN_BOTH) {
    const { memberId } = memberOf(program, key)
    const seat = { bodyId: body.id, memberId, personId: null, kind: 'voting' as const }
    granted(await addSeat(program.deps, { ...seat, validFrom: localDate('2020-01-01'), validUntil: null }))
  }
}
