import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { localDate } from '#shared/basics/local-date.ts'
import type { DispatchPlan } from '#shared/contract/meeting-shapes.ts'
import { readMail } from '#test/support/documents/read-mail.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import { type MeetingOfThirteen, meetingOfThirteen, reached, refused, vote } from '#test/support/meeting-of-thirteen.ts'
import { winter } from '#test/support/rule-facts.ts'
import { readStoredBytes } from '../../store/repositories/blobs.ts'
import { findDocument } from '../../store/repositories/documents.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import { makeDocument } from '../documents/make-document.ts'
import { changeFollowUp, replaceResolution } from '../resolutions/follow-up.ts'
import { showResolution } from '../resolutions/show-resolution.ts'
import { approveMinutes } from './approve-minutes.ts'
import { cancelMeeting } from './cancel-meeting.ts'
import { changePapers } from './change-papers.ts'
import { closeMeeting } from './close-meeting.ts'
import { draftMinutes } from './draft-minutes.ts'
import { withNotices } from './make-notices.ts'
import { keepTemplate, keepTextModule, listTemplates, removeTemplate, removeTextModule } from './meeting-templates.ts'
import { correctMinutes, recordObjection } from './minutes-records.ts'
import { moveMeeting } from './move-meeting.ts'
import { recordReply } from './record-reply.ts'
import { sendMinutes } from './send-minutes.ts'

const PROCEDURE = { title: 'Verfahren' }
const SECRET = 'Kanarienvogel-4711'

async function calendarOf({ deps }: MeetingOfThirteen, id: string): Promise<string> {
  const { bytes } = reached(await makeDocument(deps, { kind: 'calendar-entry', id }))
  return new TextDecoder().decode(bytes).replaceAll(/\r\n[ \t]/g, '')
}

/** A meeting with one resolution whose minutes were sent on the day after. */
async function minutesSent(alliance: MeetingOfThirteen) {
  const { deps } = alliance
  const meetingId = await alliance.open([PROCEDURE], 7)
  reached(await vote(alliance, meetingId, 1, { yes: 7 }))
  alliance.turnTo('2026-11-25 11:00')
  reached(await closeMeeting(deps, { meetingId, at: null, deferRest: false }))
  reached(await draftMinutes(deps, { meetingId, reason: '' }))
  alliance.turnTo('2026-11-26 09:00')
  const plan = { sentAt: null, way: 'email', others: [] } satisfies DispatchPlan
  const notice = { meetingId, kind: 'minutes' as const, plan }
  reached(await withNotices(deps, notice, (notices) => sendMinutes(deps, { meetingId, ...plan }, notices)))
  return meetingId
}

describe('Versand', () => {
  test('ein Brief je Mitglied nennt es mit Anschrift und Anrede', async () => {
    const alliance = await meetingOfThirteen()
    const meetingId = await alliance.prepare([PROCEDURE])
    const { seats } = await alliance.page(meetingId)
    const letter = readText(
      reached(await makeDocument(alliance.deps, { kind: 'invitation', id: `${meetingId}.${seats[2]?.memberId}` })),
    )
    expect(letter).toContain('Mitglied 03')
    expect(letter).toContain('Vertretung-03')
  })

  test('der E-Mail-Entwurf trägt Brief, Kalendereintrag und Unterlagen, aber nichts Nichtöffentliches', async () => {
    const alliance = await meetingOfThirteen()
    const { deps } = alliance
    const secret = { title: SECRET, proposedText: SECRET, reportedBy: SECRET, isPublic: false }
    const meetingId = await alliance.prepare([PROCEDURE, secret])
    const { agenda, seats } = await alliance.page(meetingId)
    const paper = (name: string) => ({
      name,
      type: 'text/plain',
      size: 9,
      arrayBuffer: async () => new TextEncoder().encode(name).buffer as ArrayBuffer,
    })
    for (const [index, name] of ['Plan.txt', `${SECRET}.txt`].entries()) {
      const agendaItemId = agenda[index]?.item.id ?? expect.fail()
      reached(await changePapers(deps, { meetingId, agendaItemId, add: [paper(name)], remove: [] }))
    }
    const made = reached(await makeDocument(deps, { kind: 'invitation-mail', id: `${meetingId}.${seats[0]?.memberId}` }))
    expect(made.fileName).toMatch(/Einladung.*\.eml$/)
    const mail = await readMail(made.bytes)
    expect(mail.headers).toContain('X-Unsent: 1')
    expect(mail.names).toEqual([expect.stringContaining('.docx'), expect.stringContaining('.ics'), 'Plan.txt'])
    expect(mail.letter).toContain('Nichtöffentlicher Tagesordnungspunkt')
    expect(mail.everything).not.toContain(SECRET)
  })

  test('wer an der Stelle kommt, steht bei der Rückmeldung', async () => {
    const alliance = await meetingOfThirteen()
    const meetingId = await alliance.prepare([PROCEDURE])
    await alliance.invite(meetingId)
    const memberId = (await alliance.page(meetingId)).seats[0]?.memberId ?? expect.fail()
    const reply = { meetingId, memberId, reply: 'accepted', deputyName: 'Erika Stellvertretung-01' } as const
    const { invitations } = reached(await recordReply(alliance.deps, reply))
    expect(invitations.find((invitation) => invitation.memberId === memberId)).toMatchObject({ deputyName: reply.deputyName })
  })

  test('verschoben: gleiche Kennung, nächste Zählung, neue Einladung mit neuer Frist; die alten Nachweise bleiben', async () => {
    const alliance = await meetingOfThirteen()
    const { deps } = alliance
    const meetingId = await alliance.prepare([{ ...PROCEDURE }, { title: SECRET, proposedText: SECRET, isPublic: false }])
    await alliance.invite(meetingId)
    const before = await calendarOf(alliance, meetingId)
    const move = { meetingId, startsAt: winter('2026-12-09 10:00'), endsAt: null, place: 'Rathaus', reason: 'Leitung erkrankt' }
    expect(refused(await moveMeeting(deps, { ...move, reason: ' ' }))).toEqual({ code: 'REASON_MISSING' })
    expect(refused(await moveMeeting(deps, { ...move, startsAt: winter('2026-11-01 10:00') }))).toMatchObject({ code: 'IN_PAST' })
    const moved = reached(await moveMeeting(deps, move))
    expect([moved.meeting.state, moved.invitations, moved.notice.latestReceipt]).toEqual(['scheduled', [], '2026-11-24'])
    expect(moved.dispatches.length).toBeGreaterThan(12)
    const after = await calendarOf(alliance, meetingId)
    const uidOf = (calendar: string) => /UID:(.*)/.exec(calendar)?.[1]
    expect(uidOf(after)).toBe(uidOf(before))
    expect([/SEQUENCE:(\d)/.exec(before)?.[1], /SEQUENCE:(\d)/.exec(after)?.[1]]).toEqual(['0', '1'])
    expect(before + after).not.toContain(SECRET)
    reached(await cancelMeeting(deps, { meetingId, reason: 'entfällt' }))
    expect(await calendarOf(alliance, meetingId)).toContain('METHOD:CANCEL')
  })
})

describe('Niederschrift', () => {
  test('beim Versand steht für jedes Mitglied, der Prüfwert seiner E-Mail; die versandte Niederschrift liegt mit dem ihren in der Arbeitsdatei', async () => {
    const alliance = await meetingOfThirteen()
    const { deps } = alliance
    const meetingId = await minutesSent(alliance)
    const { dispatches, seats } = await alliance.page(meetingId)
    const sent = dispatches.filter(({ kind }) => kind === 'minutes')
    expect(sent.map(({ memberId }) => memberId).toSorted()).toEqual(seats.map(({ memberId }) => memberId).toSorted())
    for (const { files } of sent)
      expect(files).toEqual([{ name: expect.stringMatching(/\.eml$/), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }])
    const kept = await deps.store.read((tx) => findDocument(tx, 'minutes', `${meetingId}.versandt`))
    const bytes = await deps.store.read((tx) => readStoredBytes(tx, kept?.sha256 ?? expect.fail()))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(kept?.sha256)
  })

  test('eine Einwendung muss entschieden sein, bevor genehmigt wird; zurückgewiesen nur mit Antwort', async () => {
    const alliance = await meetingOfThirteen()
    const { deps } = alliance
    const meetingId = await minutesSent(alliance)
    alliance.turnTo('2026-11-30 09:00')
    const objection = { id: null, personName: 'Kim Beispiel', text: 'Die Zeit fehlt.', receivedAt: deps.now() } as const
    const entered = reached(await recordObjection(deps, { meetingId, objection: { ...objection, outcome: 'open', answer: '' } }))
    const approve = () => approveMinutes(deps, { meetingId, approvedOn: localDate('2026-11-30'), inMeetingId: null })
    expect(refused(await approve())).toEqual({ code: 'OBJECTION_OPEN', people: ['Kim Beispiel'] })
    const id = entered.objections[0]?.id ?? expect.fail()
    const rejected = { ...objection, id, outcome: 'rejected', answer: '' } as const
    expect(refused(await recordObjection(deps, { meetingId, objection: rejected }))).toEqual({ code: 'REASON_MISSING' })
    reached(await recordObjection(deps, { meetingId, objection: { ...rejected, answer: 'Sie steht auf Seite 1.' } }))
    expect(reached(await approve()).meeting.state).toBe('minutes-approved')
  })

  test('genehmigt wird am Tag der Sitzung, die es beschließt; eine Berichtigung ist ein eigener Vermerk und ändert die Datei nicht', async () => {
    const alliance = await meetingOfThirteen()
    const { deps } = alliance
    const meetingId = await minutesSent(alliance)
    const next = await alliance.prepare([PROCEDURE], { startsAt: winter('2026-12-09 10:00'), endsAt: null })
    alliance.turnTo('2026-12-09 10:30')
    const approve = (day: string) => approveMinutes(deps, { meetingId, approvedOn: localDate(day), inMeetingId: next })
    expect(refused(await approve('2026-12-08'))).toMatchObject({ code: 'APPROVED_ELSEWHERE', heldOn: '2026-12-09' })
    expect(reached(await approve('2026-12-09')).meeting.approvedInMeetingId).toBe(next)
    const before = reached(await makeDocument(deps, { kind: 'minutes', id: meetingId }))
    const page = reached(await correctMinutes(deps, { meetingId, text: 'Beginn 10:05 Uhr.', reason: 'Tippfehler' }))
    expect(page.corrections).toMatchObject([{ text: 'Beginn 10:05 Uhr.', reason: 'Tippfehler', madeBy: 'Juliane Beispiel' }])
    expect(reached(await makeDocument(deps, { kind: 'minutes', id: meetingId })).bytes).toEqual(before.bytes)
    expect(refused(await correctMinutes(deps, { meetingId, text: '', reason: 'x' }))).toEqual({ code: 'REASON_MISSING' })
  })
})

describe('Beschlussregister', () => {
  test('Wiedervorlage und „ersetzt durch“ stehen beim Beschluss und im Register; ersetzen kann nur ein späterer, einmal', async () => {
    const alliance = await meetingOfThirteen()
    const { deps } = alliance
    const meetingId = await alliance.open([PROCEDURE, PROCEDURE], 7)
    reached(await vote(alliance, meetingId, 1, { yes: 7 }))
    alliance.turnTo('2026-11-25 10:20')
    reached(await vote(alliance, meetingId, 2, { yes: 7 }))
    const [older, newer] = await deps.store.read(listResolutions)
    if (older === undefined || newer === undefined) return expect.fail()
    reached(
      await changeFollowUp(deps, { resolutionId: older.id, owner: 'Koordination', dueOn: localDate('2026-12-15'), doneOn: null }),
    )
    const replace = (resolutionId: typeof older.id, replacedById: typeof older.id) =>
      replaceResolution(deps, { resolutionId, replacedById, reason: 'Schreibfehler' })
    expect(refused(await replace(newer.id, older.id))).toMatchObject({ code: 'REPLACED_BY_EARLIER' })
    reached(await replace(older.id, newer.id))
    expect(refused(await replace(older.id, newer.id))).toMatchObject({ code: 'ALREADY_REPLACED' })
    const shown = reached(await showResolution(deps, { resolutionId: older.id }))
    expect(shown).toMatchObject({ followUp: { owner: 'Koordination' }, replacedBy: { number: newer.number } })
    const register = readText(reached(await makeDocument(deps, { kind: 'resolution-register', id: 'all' })))
    expect(register).toContain('Koordination')
    expect(register).toContain('ersetzt')
  })
})

test('Vorlagen je Gremium und Textbausteine: merken, ersetzen, löschen', async () => {
  const { deps } = await meetingOfThirteen()
  const { bodies } = await listTemplates(deps)
  const bodyId = bodies[0]?.id ?? expect.fail()
  const item = { title: 'Eröffnung', kind: 'information', matter: 'procedural', reportedBy: '', proposedText: '' } as const
  const items = [{ ...item, plannedMinutes: 5, isPublic: true, publicTitle: '', announcesResults: false, reviewsTasks: false }]
  reached(await keepTemplate(deps, { bodyId, name: 'Herbst', items }))
  const { templates } = reached(await keepTemplate(deps, { bodyId, name: 'Herbst', items: [...items, ...items] }))
  const ofBody = (all: typeof templates) =>
    all.filter((one) => one.bodyId === bodyId).map(({ name, isStandard, items: kept }) => [name, isStandard, kept.length])
  expect(ofBody(templates)).toEqual([
    ['Übliche Tagesordnung', true, 11],
    ['Herbst', false, 2],
  ])
  const replaced = reached(await keepTemplate(deps, { bodyId, name: 'Übliche Tagesordnung', items }))
  expect(ofBody(replaced.templates)[0]).toEqual(['Übliche Tagesordnung', false, 1])
  const { textModules } = reached(await keepTextModule(deps, { title: 'Dank', text: 'Die Leitung dankt.' }))
  const textModuleId = textModules[0]?.id ?? expect.fail()
  reached(await removeTextModule(deps, { textModuleId }))
  const own = replaced.templates.filter((one) => one.bodyId === bodyId)
  for (const { id: agendaTemplateId } of own) reached(await removeTemplate(deps, { agendaTemplateId }))
  const left = await listTemplates(deps)
  expect([ofBody(left.templates), left.textModules]).toEqual([[['Übliche Tagesordnung', true, 11]], []])
})
