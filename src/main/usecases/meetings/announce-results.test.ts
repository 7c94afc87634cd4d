import { expect, test } from 'vitest'
import type { AgendaEntry } from '#shared/contract/meeting-shapes.ts'
import { USUAL_DETAILS } from '#shared/domain/meetings/agenda-item.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import { berlin, castVotes, granted, openErzgebirge, startUmlauf } from '#test/support/erzgebirge.ts'
import { declareResult } from '../circular-procedures/declare-result.ts'
import { makeDocument } from '../documents/make-document.ts'
import { callItem } from './call-item.ts'
import { listMeetingChoices } from './list-choices.ts'
import { noteItem } from './note-item.ts'
import { openMeeting } from './open-meeting.ts'
import { prepareMeeting } from './prepare-meeting.ts'
import { sendInvitations } from './send-invitations.ts'
import { showMeeting } from './show-meeting.ts'

test('der Punkt „Bekanntgabe“ füllt sich mit den Ergebnissen, die noch keine Sitzung hörte, und nur einmal (R28)', async () => {
  const alliance = await openErzgebirge()
  const { deps, at } = alliance
  const umlauf = await startUmlauf(alliance)
  await castVotes(alliance, umlauf, ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'])
  at('2026-11-20', '10:00')
  granted(await declareResult(deps, { circularProcedureId: umlauf.procedure.id }))
  const chairPersonId = (await listMeetingChoices(deps)).people[0]?.personId ?? null
  const entry: AgendaEntry = {
    ...USUAL_DETAILS,
    id: null,
    title: 'Bekanntgabe',
    kind: 'information',
    matter: 'procedural',
    reportedBy: '',
    projectId: null,
    proposedText: '',
    continuesItemId: null,
    announcesResults: true,
  }
  const content = { title: 'Sitzung', kind: 'regular', format: 'in-person', place: 'Landratsamt', dialIn: '' } as const
  const day = { startsAt: berlin('2026-12-16', '10:00'), endsAt: null, chairPersonId, minuteTakerPersonId: null, bodyIds: [] }
  const { meetingId } = granted(
    await prepareMeeting(deps, { ...content, ...day, agenda: [entry, { ...entry, title: 'Noch einmal' }] }),
  )
  granted(await sendInvitations(deps, { meetingId, dispatch: { sentAt: null, way: 'email', others: [], lateReason: '' } }))
  at('2026-12-16', '10:00')
  granted(await openMeeting(deps, { meetingId, at: null }))
  const [first, second] = granted(await showMeeting(deps, { meetingId })).agenda.map(({ item }) => item.id)
  if (first === undefined || second === undefined) return expect.fail()
  const called = granted(await callItem(deps, { meetingId, agendaItemId: first }))
  const resultText = called.agenda[0]?.item.resultText ?? ''
  expect(resultText).toContain(
    'Umlaufverfahren FKA-ERZ/2026/U-001 „Ankommen im Erzgebirge“: Beschluss FKA-ERZ/2026/B-001 vom 20.11.2026.',
  )
  expect(resultText).toContain('7 von 13')
  granted(await noteItem(deps, { meetingId, agendaItemId: first, resultText, noted: true }))
  const again = granted(await callItem(deps, { meetingId, agendaItemId: second }))
  expect(again.agenda[1]?.item.resultText).toBe('')
  const record = readText(granted(await makeDocument(deps, { kind: 'circular-record', id: umlauf.procedure.id })))
  expect(record).toContain('FKA-ERZ/2026/S-001')
})
