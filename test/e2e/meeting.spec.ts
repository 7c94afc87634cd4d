import { listMeetingChoices } from '#main/usecases/meetings/list-choices.ts'
import { prepareMeeting } from '#main/usecases/meetings/prepare-meeting.ts'
import { sendInvitations } from '#main/usecases/meetings/send-invitations.ts'
import { showMeeting } from '#main/usecases/meetings/show-meeting.ts'
import type { AgendaEntry } from '#shared/contract/meetings.ts'
import { USUAL_DETAILS } from '#shared/domain/meetings/agenda-item.ts'
import { MEETING_STATE_WORDS } from '#shared/wording/meetings.ts'
import { berlin, granted } from '#test/support/erzgebirge.ts'
import { expect, type Program, test } from './fixtures.ts'
import { minutesPage, sessionPage } from './pages/meeting-pages.ts'

const DAY = '2026-11-25'

test('Eine Sitzung von 13 nur mit Tasten: spät kommen, früh gehen, Stimmengleichheit, Vertagung, Niederschrift', async ({
  page,
  program,
}) => {
  test.slow()
  const meetingId = await inviteToMeeting(program)
  program.at(DAY, '09:50')
  await program.open(page, `/sitzungen/${meetingId}/leiten`)
  const session = sessionPage(page)
  const codes = await test.step('Zwei Buchstaben und Enter: acht sind da', async () => {
    await expect(session.codes).toHaveCount(13)
    const letters = await session.codes.allTextContents()
    await page.keyboard.press('k')
    await move(letters.slice(0, 8))
    await expect(session.quorum).toContainText('8 von 13 anwesend')
    return letters
  })

  async function move(letters: readonly string[]) {
    for (const code of letters) {
      await page.keyboard.type(code)
      await page.keyboard.press('Enter')
      await expect(session.checkIn).toHaveValue('')
    }
  }

  await test.step('Eröffnen; der erste Punkt wird zur Kenntnis genommen', async () => {
    program.at(DAY, '10:00')
    await session.open.press('Enter')
    await expect(session.open).toBeHidden()
    await page.keyboard.press('w')
    await session.note.press('Control+A')
    await page.keyboard.type('Die Leitung stellt die Beschlussfähigkeit fest.')
    await page.keyboard.press('Control+Enter')
  })

  await test.step('Stimmengleichheit: abgelehnt, in einem Satz', async () => {
    await expect(session.focusedVoter).toBeVisible()
    for (const key of 'jjjjnnnn') await page.keyboard.press(key)
    await page.keyboard.press('Control+Enter')
    await expect(session.outcome).toContainText('Abgelehnt: 4 Ja (nötig: mehr Ja als Nein); 4 Nein')
  })

  await test.step('Die neunte kommt später und stimmt mit: angenommen mit 9 von 13', async () => {
    program.at(DAY, '10:20')
    await page.keyboard.press('k')
    await move(codes.slice(8, 9))
    await expect(session.quorum).toContainText('9 von 13 anwesend')
    await page.keyboard.press('Escape')
    await page.keyboard.press('w')
    await expect(session.focusedVoter).toBeVisible()
    await page.keyboard.press('r')
    await page.keyboard.press('Control+Enter')
    await expect(session.outcome).toContainText('Angenommen: einstimmig, 9 von 13 Ja (nötig: 7)')
  })

  await test.step('Drei gehen früher: nicht mehr beschlussfähig, der Punkt wird vertagt', async () => {
    program.at(DAY, '10:40')
    await page.keyboard.press('k')
    await move(codes.slice(0, 3))
    await expect(session.quorum).toContainText('nicht beschlussfähig')
    await page.keyboard.press('Escape')
    await page.keyboard.press('w')
    await session.deferForQuorum.press('Enter')
    await expect(session.item).toContainText('vertagt')
  })

  await test.step('Schließen, Niederschrift versenden und genehmigen', async () => {
    program.at(DAY, '11:30')
    await session.close.press('Enter')
    await session.beginMinutes.press('Enter')
    await session.toMinutes.press('Enter')
    const minutes = minutesPage(page)
    await expect(minutes.title).toContainText('Niederschrift')
    await minutes.send.press('Enter')
    await minutes.approve.press('Enter')
    await expect(minutes.state(MEETING_STATE_WORDS['minutes-approved'])).toBeVisible()
    await expect(minutes.agenda).toContainText('9 von 13 Ja')
  })

  const { meeting, agenda } = granted(await showMeeting(program.deps, { meetingId }))
  expect(meeting.state).toBe('minutes-approved')
  expect(agenda.map(({ item }) => item.state)).toEqual(['noted', 'rejected', 'adopted', 'deferred'])
})

/** A meeting with four items, invited to three weeks before. */
async function inviteToMeeting({ deps, at }: Program) {
  at('2026-11-04')
  const chair = (await showChair(deps)) ?? null
  const entry = {
    id: null,
    matter: 'procedural',
    reportedBy: '',
    projectId: null,
    proposedText: 'Die Allianz beschließt es.',
    continuesItemId: null,
    ...USUAL_DETAILS,
  } as const
  const agenda: AgendaEntry[] = [
    { ...entry, title: 'Eröffnung', kind: 'information' },
    { ...entry, title: 'Verfahren', kind: 'resolution' },
    { ...entry, title: 'Handlungskonzept', kind: 'resolution', matter: 'fundamental' },
    { ...entry, title: 'Geschäftsordnung', kind: 'resolution', matter: 'fundamental' },
  ]
  const { meetingId } = granted(
    await prepareMeeting(deps, {
      title: 'Herbstsitzung',
      kind: 'regular',
      format: 'in-person',
      startsAt: berlin(DAY, '10:00'),
      endsAt: berlin(DAY, '12:00'),
      place: 'Landratsamt',
      dialIn: '',
      chairPersonId: chair,
      minuteTakerPersonId: null,
      agenda,
    }),
  )
  granted(await sendInvitations(deps, { meetingId, dispatch: { sentAt: null, way: 'email', others: [], lateReason: '' } }))
  return meetingId
}

async function showChair(deps: Program['deps']) {
  const { people } = await listMeetingChoices(deps)
  return people[0]?.personId
}
