import { describe, expect, test } from 'vitest'
import { localDate } from '#shared/basics/local-date.ts'
import type { InvitationDispatch } from '#shared/contract/meeting-shapes.ts'
import { USUAL_DETAILS } from '#shared/domain/meetings/agenda-item.ts'
import { meetingOfThirteen, reached, refused, vote } from '#test/support/meeting-of-thirteen.ts'
import { winter } from '#test/support/rule-facts.ts'
import { findProject } from '../../store/repositories/projects.ts'
import { makeDocument } from '../documents/make-document.ts'
import { approveMinutes } from './approve-minutes.ts'
import { cancelMeeting } from './cancel-meeting.ts'
import { changeAgenda } from './change-agenda.ts'
import { changeMeeting } from './change-meeting.ts'
import { closeMeeting } from './close-meeting.ts'
import { draftMinutes } from './draft-minutes.ts'
import { listMeetingRows } from './list-meetings.ts'
import { nameChair } from './name-chair.ts'
import { noteItem } from './note-item.ts'
import { openMeeting } from './open-meeting.ts'
import { recordReply } from './record-reply.ts'
import { sendInvitations } from './send-invitations.ts'
import { sendMinutes } from './send-minutes.ts'

const PROCEDURE = { title: 'Verfahren' }
const BY_EMAIL: InvitationDispatch = { sentAt: null, way: 'email', others: [], lateReason: '' }

describe('Vorbereiten', () => {
  test('ohne Tagesordnung Entwurf, mit ihr terminiert; ohne Ort wieder Entwurf', async () => {
    const { deps, prepare, page } = await meetingOfThirteen()
    const meetingId = await prepare([])
    const empty = await page(meetingId)
    expect([empty.meeting.state, empty.next.act]).toEqual(['draft', 'prepare'])
    expect(empty.inviteProblems).toEqual([{ code: 'AGENDA_EMPTY' }])
    const entry = { id: null, title: 'Bericht', kind: 'information', matter: 'procedural', reportedBy: '' } as const
    const agenda = [{ ...entry, projectId: null, proposedText: '', continuesItemId: null, ...USUAL_DETAILS }]
    const filled = reached(await changeAgenda(deps, { meetingId, version: empty.version, agenda }))
    expect([filled.meeting.state, filled.next.act]).toEqual(['scheduled', 'invite'])
    const { title, kind, format, startsAt, endsAt, place, dialIn, chairPersonId, minuteTakerPersonId } = filled.meeting
    const content = { title, kind, format, startsAt, endsAt, place, dialIn, chairPersonId, minuteTakerPersonId, bodyIds: [] }
    const placeless = reached(
      await changeMeeting(deps, { meetingId, version: filled.version, content: { ...content, place: '' } }),
    )
    expect(placeless.meeting.state).toBe('draft')
    expect(refused(await changeMeeting(deps, { meetingId, version: filled.version, content }))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
    })
  })

  test('die Tagesordnung ändert ihre Reihenfolge und behält ihre Punkte', async () => {
    const { deps, prepare, page } = await meetingOfThirteen()
    const meetingId = await prepare([{ title: 'Eins' }, { title: 'Zwei' }, { title: 'Drei' }])
    const { agenda, version } = await page(meetingId)
    const turned = agenda
      .toReversed()
      .map(({ item: { id, title, kind, reportedBy, projectId, proposedText, continuesItemId } }) => ({
        ...{ id, title, kind, reportedBy, projectId, proposedText, continuesItemId },
        ...USUAL_DETAILS,
        matter: 'procedural' as const,
      }))
    const changed = reached(await changeAgenda(deps, { meetingId, version, agenda: turned }))
    expect(changed.agenda.map(({ item }) => [item.position, item.title])).toEqual([
      [1, 'Drei'],
      [2, 'Zwei'],
      [3, 'Eins'],
    ])
    expect(new Set(changed.agenda.map(({ item }) => item.id))).toEqual(new Set(agenda.map(({ item }) => item.id)))
  })

  test('Ende vor dem Beginn, virtuell ohne Einwahl', async () => {
    const alliance = await meetingOfThirteen()
    await expect(alliance.prepare([PROCEDURE], { endsAt: winter('2026-11-25 09:00') })).rejects.toThrow('ENDS_BEFORE_START')
    const meetingId = await alliance.prepare([PROCEDURE], { format: 'virtual', place: '' })
    expect((await alliance.page(meetingId)).inviteProblems).toEqual([{ code: 'DIAL_IN_MISSING' }])
  })
})

describe('Einladen mit 14 Tagen Ladungsfrist (F07, F08)', () => {
  test('Sitzung Mi 25.11.: Zugang spätestens Di 10.11.; an alle 13 und das beratende Mitglied', async () => {
    const alliance = await meetingOfThirteen()
    const meetingId = await alliance.prepare([PROCEDURE])
    const before = await alliance.page(meetingId)
    expect(before.notice).toMatchObject({ latestReceipt: '2026-11-10', isLate: false, noticeDays: 14 })
    await alliance.invite(meetingId)
    const { meeting, invitations, notice } = await alliance.page(meetingId)
    expect(meeting.state).toBe('invited')
    expect(invitations).toHaveLength(14)
    expect(invitations[0]).toMatchObject({ memberName: 'Mitglied 01', receivedOn: '2026-11-04', way: 'email', reply: 'open' })
    expect(notice.isLate).toBe(false)
  })

  test('am 10.11. nach 17 Uhr: vorher gewarnt, ohne Begründung abgelehnt, mit Begründung vermerkt', async () => {
    const { deps, prepare, page, turnTo } = await meetingOfThirteen()
    const meetingId = await prepare([PROCEDURE])
    turnTo('2026-11-10 17:01')
    expect((await page(meetingId)).notice.isLate).toBe(true)
    expect(refused(await sendInvitations(deps, { meetingId, dispatch: BY_EMAIL }))).toEqual({
      code: 'INVITED_TOO_LATE',
      latestReceipt: '2026-11-10',
      receivedOn: '2026-11-11',
    })
    const dispatch = { ...BY_EMAIL, lateReason: 'Alle Mitglieder sind einverstanden.' }
    const { meeting, notice } = reached(await sendInvitations(deps, { meetingId, dispatch }))
    expect(meeting).toMatchObject({ state: 'invited', lateNoticeReason: 'Alle Mitglieder sind einverstanden.' })
    expect(notice.lateMembers).toHaveLength(14)
  })

  test('ein Brief am Fr 06.11. kommt am Di 10.11. an, einer am Mo 09.11. zu spät', async () => {
    const { deps, prepare, page, turnTo } = await meetingOfThirteen()
    const meetingId = await prepare([PROCEDURE])
    turnTo('2026-11-09 12:00')
    const memberId = (await page(meetingId)).seats[0]?.memberId ?? expect.fail()
    const byLetter = (sentAt: string) => ({ ...BY_EMAIL, others: [{ memberId, sentAt: winter(sentAt), way: 'letter' as const }] })
    expect(refused(await sendInvitations(deps, { meetingId, dispatch: byLetter('2026-11-09 11:00') }))).toMatchObject({
      code: 'INVITED_TOO_LATE',
      receivedOn: '2026-11-11',
    })
    const { invitations } = reached(await sendInvitations(deps, { meetingId, dispatch: byLetter('2026-11-06 11:00') }))
    expect(invitations.find((invitation) => invitation.memberId === memberId)).toMatchObject({ receivedOn: '2026-11-10' })
  })

  test('zählt die Geschäftsordnung ab Versand, gilt der Tag der Absendung', async () => {
    const { deps, prepare, turnTo } = await meetingOfThirteen({ noticeCounting: 'from-dispatch' })
    const meetingId = await prepare([PROCEDURE])
    turnTo('2026-11-10 18:00')
    expect(reached(await sendInvitations(deps, { meetingId, dispatch: BY_EMAIL })).notice.isLate).toBe(false)
  })

  test('ein Projekt ist nach der Einladung in Entscheidung, in keiner zweiten Sitzung, und nach der Absage wieder frei', async () => {
    const alliance = await meetingOfThirteen()
    const { deps } = alliance
    const projectId = await alliance.submit(0)
    const first = await alliance.prepare([{ title: 'Projekt', projectId }])
    const second = await alliance.prepare([{ title: 'Projekt', projectId }])
    await alliance.invite(first)
    expect(refused(await sendInvitations(deps, { meetingId: second, dispatch: BY_EMAIL }))).toMatchObject({
      code: 'PROJECT_NOT_OPEN',
    })
    expect(refused(await cancelMeeting(deps, { meetingId: first, reason: ' ' }))).toEqual({ code: 'REASON_MISSING' })
    reached(await cancelMeeting(deps, { meetingId: first, reason: 'Raum gesperrt' }))
    const project = await deps.store.read((tx) => findProject(tx, projectId))
    expect(project?.state).toBe('deferred')
    reached(await sendInvitations(deps, { meetingId: second, dispatch: BY_EMAIL }))
  })

  test('ohne Leitung wird nicht eröffnet, ohne Einladung auch nicht', async () => {
    const alliance = await meetingOfThirteen()
    const { deps } = alliance
    const meetingId = await alliance.prepare([PROCEDURE])
    expect(refused(await openMeeting(deps, { meetingId, at: null }))).toEqual({ code: 'WRONG_MEETING_STATE', state: 'scheduled' })
    await alliance.invite(meetingId)
    alliance.turnTo('2026-11-25 10:00')
    expect(refused(await openMeeting(deps, { meetingId, at: null }))).toEqual({ code: 'CHAIR_MISSING' })
    const { seats } = await alliance.page(meetingId)
    const chairPersonId = seats[1]?.people[0]?.personId ?? expect.fail()
    reached(await nameChair(deps, { meetingId, chairPersonId, minuteTakerPersonId: null }))
    const replied = reached(
      await recordReply(deps, { meetingId, memberId: seats[2]?.memberId ?? expect.fail(), reply: 'declined', deputyName: '' }),
    )
    expect(replied.invitations[2]?.reply).toBe('declined')
    expect(reached(await openMeeting(deps, { meetingId, at: null })).meeting.state).toBe('running')
  })
})

describe('Niederschrift', () => {
  test('Entwurf, versandt, nach Einwendung neu, genehmigt; danach ändert sich nichts mehr', async () => {
    const alliance = await meetingOfThirteen()
    const { deps } = alliance
    const meetingId = await alliance.open([PROCEDURE], 8)
    reached(await vote(alliance, meetingId, 1, { yes: 8 }))
    alliance.turnTo('2026-11-25 11:00')
    reached(await closeMeeting(deps, { meetingId, at: null, deferRest: false }))
    reached(await draftMinutes(deps, { meetingId, reason: '' }))
    const agendaItemId = (await alliance.page(meetingId)).agenda[0]?.item.id ?? expect.fail()
    const write = (resultText: string) => noteItem(deps, { meetingId, agendaItemId, resultText, noted: false })
    reached(await write('Das Verfahren wurde vorgestellt.'))
    reached(await sendMinutes(deps, { meetingId, sentAt: null }))
    expect(refused(await write('Anders.'))).toEqual({ code: 'WRONG_MEETING_STATE', state: 'minutes-sent' })
    expect(refused(await draftMinutes(deps, { meetingId, reason: '' }))).toEqual({ code: 'REASON_MISSING' })
    reached(await draftMinutes(deps, { meetingId, reason: 'Einwendung von Mitglied 03' }))
    reached(await write('Das Verfahren wurde vorgestellt und erörtert.'))
    alliance.turnTo('2026-11-27 09:00')
    reached(await sendMinutes(deps, { meetingId, sentAt: null }))
    const approve = (day: string) => approveMinutes(deps, { meetingId, approvedOn: localDate(day), inMeetingId: null })
    expect(refused(await approve('2026-11-26'))).toEqual({ code: 'APPROVED_BEFORE_SENT', sentOn: '2026-11-27' })
    expect(refused(await approve('2026-11-28'))).toMatchObject({ code: 'IN_FUTURE' })
    const { meeting, next, agenda } = reached(await approve('2026-11-27'))
    const frozen = reached(await makeDocument(deps, { kind: 'minutes', id: meetingId }))
    alliance.turnTo('2027-03-01 09:00')
    expect(reached(await makeDocument(deps, { kind: 'minutes', id: meetingId })).bytes).toEqual(frozen.bytes)
    expect(frozen.fileName).toBe('S-2026-002_Niederschrift.docx')
    expect([meeting.state, next.act]).toEqual(['minutes-approved', 'sign-minutes'])
    expect(agenda[0]?.item.resultText).toBe('Das Verfahren wurde vorgestellt und erörtert.')
    expect(refused(await write('Anders.'))).toEqual({ code: 'WRONG_MEETING_STATE', state: 'minutes-approved' })
    expect(await listMeetingRows(deps)).toMatchObject([
      { state: 'minutes-approved', items: 1, resolutions: 1 },
      { state: 'scheduled' },
    ])
  })

  test('solange ein Punkt vorbehaltlich ist, geht die Niederschrift nicht hinaus', async () => {
    const alliance = await meetingOfThirteen()
    const { deps } = alliance
    const projectId = await alliance.submit(0)
    const meetingId = await alliance.open([{ title: 'Projekt', projectId }], 8)
    reached(await vote(alliance, meetingId, 1, { yes: 6, abstain: 2 }, { subsequentUntil: winter('2026-12-03 00:00') }))
    reached(await closeMeeting(deps, { meetingId, at: null, deferRest: false }))
    const { next } = reached(await draftMinutes(deps, { meetingId, reason: '' }))
    expect(next.act).toBe('declare-subsequent')
    expect(refused(await sendMinutes(deps, { meetingId, sentAt: null }))).toEqual({
      code: 'AGENDA_UNFINISHED',
      items: ['Projekt'],
    })
  })
})
