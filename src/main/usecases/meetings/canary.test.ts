import { expect, test } from 'vitest'
import type { DocumentKind } from '#shared/domain/documents/issued-document.ts'
import { readMail } from '#test/support/documents/read-mail.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import { meetingOfThirteen, reached, vote } from '#test/support/meeting-of-thirteen.ts'
import { winter } from '#test/support/rule-facts.ts'
import { makeDocument } from '../documents/make-document.ts'
import { callItem } from './call-item.ts'
import { closeMeeting } from './close-meeting.ts'
import { draftMinutes } from './draft-minutes.ts'
import { openMeeting } from './open-meeting.ts'
import { recordTask } from './record-task.ts'
import { showRoom } from './show-room.ts'

const SECRET = 'Kanarienvogel-4711'

test('ein Wort aus einem nichtöffentlichen Punkt steht in keinem Register für andere, keiner Mail, keinem Kalender und keiner Auftragskontrolle', async () => {
  const alliance = await meetingOfThirteen()
  const { deps, page, prepare, turnTo } = alliance
  const secret = { title: SECRET, proposedText: SECRET, rationale: SECRET, reportedBy: SECRET, isPublic: false }
  const meetingId = await alliance.open([{ title: 'Verfahren' }, secret], 8)
  const agendaItemId = (await page(meetingId)).agenda[1]?.item.id ?? expect.fail()
  reached(await recordTask(deps, { meetingId, agendaItemId, task: { id: null, what: SECRET, owner: SECRET, dueOn: null } }))
  reached(await vote(alliance, meetingId, 1, { yes: 8 }))
  turnTo('2026-11-25 10:10')
  const { resolutionId } = reached(await vote(alliance, meetingId, 2, { yes: 8 }))
  turnTo('2026-11-25 11:00')
  reached(await closeMeeting(deps, { meetingId, at: null, deferRest: false }))
  reached(await draftMinutes(deps, { meetingId, reason: '' }))
  const { meeting, seats } = await page(meetingId)
  const member = `${meetingId}.${seats[0]?.memberId ?? ''}`
  const paper = async (kind: DocumentKind, id: string) => reached(await makeDocument(deps, { kind, id }))

  const register = readText(await paper('public-register', 'all'))
  expect(register).toContain('FKA-MK/2026/B-002')
  expect(register).toContain('Nichtöffentlicher Tagesordnungspunkt')
  expect(register).not.toContain(SECRET)
  expect(readText(await paper('resolution-register', 'all'))).toContain(SECRET)

  const extract = await paper('resolution-extract', resolutionId ?? '')
  expect(extract.fileName).toBe('B-2026-002_Auszug_vertraulich.docx')
  expect(readText(extract)).toContain('Vertraulich: Der Beschluss wurde nichtöffentlich gefasst.')

  for (const kind of ['minutes-mail', 'invitation-mail', 'cancellation-mail'] as const) {
    const { fileName, bytes } = await paper(kind, member)
    const mail = await readMail(bytes)
    expect(mail.names.length).toBeGreaterThan(0)
    expect(`${fileName} ${mail.everything}`).not.toContain(SECRET)
  }
  for (const kind of ['public-agenda', 'public-minutes', 'calendar-entry', 'cancellation'] as const) {
    const made = await paper(kind, meetingId)
    expect(made.fileName.endsWith('.docx') ? readText(made) : new TextDecoder().decode(made.bytes)).not.toContain(SECRET)
  }
  expect(JSON.stringify(reached(await showRoom(deps, { meetingId })))).not.toContain(SECRET)

  const review = { title: 'Kontrolle der Aufträge', kind: 'information', proposedText: '', reviewsTasks: true } as const
  const content = { startsAt: winter('2026-12-16 10:00'), endsAt: null, chairPersonId: meeting.chairPersonId }
  const next = await prepare([review], content)
  await alliance.invite(next)
  turnTo('2026-12-16 10:00')
  const opened = reached(await openMeeting(deps, { meetingId: next, at: null }))
  const called = reached(await callItem(deps, { meetingId: next, agendaItemId: opened.agenda[0]?.item.id ?? expect.fail() }))
  expect(called.agenda[0]?.item.resultText).toContain('Auftrag aus nichtöffentlicher Beratung: offen')
  expect(readText(await paper('public-minutes', next))).not.toContain(SECRET)
}, 20_000)
