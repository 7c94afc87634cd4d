import { beforeEach, describe, expect, test } from 'vitest'
import { type Id, toId } from '#shared/basics/id.ts'
import { localDate } from '#shared/basics/local-date.ts'
import type { DispatchPlan } from '#shared/contract/meeting-shapes.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import { type MeetingOfThirteen, meetingOfThirteen, reached, refused } from '#test/support/meeting-of-thirteen.ts'
import { winter } from '#test/support/rule-facts.ts'
import { sha256Of } from '../../documents/kit/hash.ts'
import { readBlob } from '../../store/repositories/blobs.ts'
import { makeDocument } from '../documents/make-document.ts'
import { addBody } from '../members/change-body.ts'
import { addSeat } from '../members/change-seat.ts'
import { cancelMeeting } from './cancel-meeting.ts'
import type { NoticeKind } from './make-notices.ts'
import { withNotices } from './make-notices.ts'
import { moveMeeting } from './move-meeting.ts'
import { sendCancellation } from './send-cancellation.ts'
import { sendInvitations } from './send-invitations.ts'

const BY_MAIL: DispatchPlan = { sentAt: null, way: 'email', others: [] }
const SECRET = 'Kanarienvogel-4711'

let alliance: MeetingOfThirteen
let bodyId: Id<'body'>

/** A group of two members, so that few papers are made. */
beforeEach(async () => {
  alliance = await meetingOfThirteen()
  const about = { name: 'Lenkungsgruppe', shortName: 'LG', purpose: '', validFrom: null, validUntil: null } as const
  bodyId = reached(await addBody(alliance.deps, { ...about, kind: 'steering-group' })).body.id
  const { seats } = await alliance.page(await alliance.prepare([{ title: 'Zum Nachsehen' }]))
  const period = { kind: 'voting', validFrom: localDate('2020-01-01'), validUntil: null } as const
  for (const { memberId } of seats.slice(0, 2))
    reached(await addSeat(alliance.deps, { bodyId, memberId, personId: null, ...period }))
  alliance.turnTo('2026-11-04 10:00')
})

function plannedMeeting() {
  return alliance.prepare([{ title: 'Verfahren' }, { title: SECRET, isPublic: false, proposedText: SECRET }], {
    bodyIds: [bodyId],
  })
}

const others = async (meetingId: Id<'meeting'>) => {
  const second = (await alliance.page(meetingId)).seats[1]?.memberId ?? toId<'member'>('')
  return [{ memberId: second, sentAt: winter('2026-11-04 09:00'), way: 'letter' as const }]
}

async function send(
  meetingId: Id<'meeting'>,
  kind: Exclude<NoticeKind, 'minutes'>,
  plan: Parameters<typeof withNotices>[1]['plan'],
) {
  const { deps } = alliance
  return withNotices<Awaited<ReturnType<MeetingOfThirteen['page']>>, { readonly code: string }>(
    deps,
    { meetingId, kind, plan },
    (notices) =>
      kind === 'invitation'
        ? sendInvitations(deps, { meetingId, dispatch: { ...plan, others: [...plan.others], lateReason: '' } }, notices)
        : sendCancellation(deps, { meetingId, plan }, notices),
  )
}

async function bytesOf(kind: 'invitation' | 'invitation-mail' | 'calendar-entry' | 'cancellation', id: string) {
  return reached(await makeDocument(alliance.deps, { kind, id })).bytes
}

describe('Was an die Mitglieder ging', () => {
  test('je Mitglied mit dem Prüfwert von Brief und Entwurf; wer am selben Tag herunterlädt, hat genau diese Bytes', async () => {
    const meetingId = await plannedMeeting()
    const [first, second] = (await alliance.page(meetingId)).seats.map(({ memberId }) => `${meetingId}.${memberId}`)
    const mail = await bytesOf('invitation-mail', first ?? '')
    const letter = await bytesOf('invitation', second ?? '')
    alliance.turnTo('2026-11-04 11:30')
    const { dispatches } = reached(await send(meetingId, 'invitation', { ...BY_MAIL, others: await others(meetingId) }))
    expect(dispatches.map(({ kind, way, files }) => [kind, way, files[0]?.sha256])).toEqual([
      ['invitation', 'letter', sha256Of(letter)],
      ['invitation', 'email', sha256Of(mail)],
    ])
    expect(dispatches[1]?.files.map(({ name }) => name.split('.').at(-1))).toEqual(['eml', 'docx'])
    const kept = dispatches[0]?.files[0]?.sha256
    const stored = await alliance.deps.store.read((tx) => readBlob(tx, kept ?? sha256Of(new Uint8Array())))
    expect(stored === undefined ? null : sha256Of(stored)).toBe(sha256Of(letter))
    expect(new TextDecoder().decode(mail)).not.toContain(SECRET)
  })

  test('verschoben: die neue Einladung nennt den alten Termin und aktualisiert den Kalender; abgesagt: sie trägt ihn aus', async () => {
    const { deps, turnTo } = alliance
    const meetingId = await plannedMeeting()
    reached(await send(meetingId, 'invitation', BY_MAIL))
    turnTo('2026-11-05 10:00')
    const startsAt = winter('2026-12-02 10:00')
    reached(await moveMeeting(deps, { meetingId, startsAt, endsAt: null, place: 'Rathaus', reason: 'Saal belegt' }))
    const moved = reached(await send(meetingId, 'invitation', BY_MAIL))
    expect(moved.dispatches.map(({ kind }) => kind)).toEqual(['invitation', 'invitation', 'move', 'move'])
    const member = moved.seats[0]?.memberId ?? ''
    const letter = reached(await makeDocument(deps, { kind: 'invitation', id: `${meetingId}.${member}` }))
    expect(readText(letter)).toContain('Verlegung und neue Einladung')
    expect(readText(letter)).toContain('Die für Mi, 25.11.2026, 10:00 Uhr einberufene Sitzung wird verlegt')
    const draft = new TextDecoder().decode(await bytesOf('invitation-mail', `${meetingId}.${member}`))
    expect(draft).toContain('Subject: Neuer Termin:')
    turnTo('2026-11-06 10:00')
    reached(await cancelMeeting(deps, { meetingId, reason: 'Die Leitung ist erkrankt.' }))
    const calendar = new TextDecoder().decode(await bytesOf('calendar-entry', meetingId))
    expect(calendar).toContain('METHOD:CANCEL')
    expect(calendar).toContain('SEQUENCE:2')
    const told = reached(await send(meetingId, 'cancellation', { ...BY_MAIL, way: 'letter' }))
    const cancellations = told.dispatches.filter(({ kind }) => kind === 'cancellation')
    expect(cancellations.map(({ way, files }) => [way, files[0]?.name])).toEqual([
      ['letter', 'S-2026-002_Absage_Mitglied-01.docx'],
      ['letter', 'S-2026-002_Absage_Mitglied-02.docx'],
    ])
    const sent = reached(await makeDocument(deps, { kind: 'cancellation', id: `${meetingId}.${member}` }))
    expect(readText(sent)).toContain('findet nicht statt')
    expect(readText(sent)).toContain('Die Leitung ist erkrankt.')
    expect(refused(await send(meetingId, 'cancellation', BY_MAIL))).toMatchObject({ code: 'ALREADY_TOLD' })
  })

  test('niemand eingeladen, in der Zukunft versandt oder inzwischen geändert: eine Meldung', async () => {
    const { deps } = alliance
    const never = await plannedMeeting()
    reached(await cancelMeeting(deps, { meetingId: never, reason: 'entfällt' }))
    expect(refused(await send(never, 'cancellation', BY_MAIL))).toMatchObject({ code: 'NOBODY_TO_TELL' })
    const meetingId = await plannedMeeting()
    const stale = { version: 0, kept: [], filesOf: () => [] }
    const dispatch = { ...BY_MAIL, others: [], lateReason: '' }
    expect(refused(await sendInvitations(deps, { meetingId, dispatch }, stale))).toMatchObject({ code: 'CHANGED_MEANWHILE' })
    reached(await send(meetingId, 'invitation', BY_MAIL))
    reached(await cancelMeeting(deps, { meetingId, reason: 'entfällt' }))
    const tomorrow = { ...BY_MAIL, sentAt: winter('2026-11-05 10:00') }
    expect(refused(await send(meetingId, 'cancellation', tomorrow))).toMatchObject({ code: 'SENT_IN_FUTURE' })
  })
})
