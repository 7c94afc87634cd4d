import { expect, test } from 'vitest'
import { localDate } from '#shared/basics/local-date.ts'
import {
  aResponse,
  berlin,
  castVotes,
  granted,
  openErzgebirge,
  pageOf,
  refused,
  representatives,
  startUmlauf,
} from '#test/support/erzgebirge.ts'
import { CONTENT } from '#test/support/meeting-of-thirteen.ts'
import { anEntry, answerTo, asFile, packsOf } from '#test/support/packs.ts'
import { readMail } from '../../mail/received-mail.ts'
import { writeAnswer } from '../../signing/answers/answer-file.ts'
import { keyFromSeed } from '../../signing/keys/signing-key.ts'
import { listMemberships, setMembershipEnd } from '../../store/repositories/memberships.ts'
import { makeDocument } from '../documents/make-document.ts'
import { prepareMeeting } from '../meetings/prepare-meeting.ts'
import { showMeeting } from '../meetings/show-meeting.ts'
import { showProject } from '../projects/show-project.ts'
import { confirmMemberKey } from './confirm-member-key.ts'
import { continueProcedure } from './continue-procedure.ts'
import { declareResult } from './declare-result.ts'
import { endProcedure } from './end-procedure.ts'
import { extendDeadline, previewExtension } from './extend-deadline.ts'
import { importAnswers } from './import-answers.ts'
import { makeReminders, makeResultMails } from './make-mails.ts'
import { makePacks } from './make-packs.ts'
import { recordResponse } from './record-response.ts'

async function running() {
  const alliance = await openErzgebirge()
  const page = await startUmlauf(alliance)
  const circularProcedureId = page.procedure.id
  alliance.at('2026-11-12', '10:00')
  const now = () => pageOf(alliance, circularProcedureId)
  const notices = page.roll.map(({ memberId }) => ({ memberId, sentAt: alliance.deps.now(), way: 'email' as const }))
  const extension = { circularProcedureId, days: 7, reason: 'Zwei Mitglieder sind verreist.', notices }
  return { alliance, page, circularProcedureId, now, extension, deps: alliance.deps }
}

test('Verlängerung um 7 Tage vom Ende der alten Frist: Do 26.11.2026; danach zählt, was bis dahin kommt (R29, F10)', async () => {
  const { alliance, page, extension, deps, now, circularProcedureId } = await running()
  expect(await previewExtension(deps, { circularProcedureId, days: 7 })).toMatchObject({ value: { endsOn: '2026-11-26' } })
  const after = granted(await extendDeadline(deps, extension))
  expect(after.procedure.deadline.endsOn).toBe('2026-11-26')
  expect(after.course.extension).toMatchObject({ formerEndsOn: '2026-11-19', reason: extension.reason })
  alliance.at('2026-11-25', '10:00')
  const [voter] = representatives(page)
  if (voter === undefined) throw new Error('no voter')
  granted(await recordResponse(deps, aResponse(alliance, page, voter, 'yes')))
  expect((await now()).items[0]?.verdict.counts).toMatchObject({ yes: 1, late: 0 })
})

test.each([
  ['ohne Grund', { reason: ' ' }, 'REASON_MISSING'],
  ['ohne Mitteilung an alle', { notices: [] }, 'NOTICE_MISSING'],
])('keine Verlängerung %s (R29)', async (_title, changes, code) => {
  const { deps, extension, now } = await running()
  expect(refused(await extendDeadline(deps, { ...extension, ...changes }))).toMatchObject({ problems: [{ code }] })
  expect((await now()).procedure.deadline.endsOn).toBe('2026-11-19')
})

test('nicht zweimal und nicht nach Fristende (R29)', async () => {
  const { deps, extension } = await running()
  granted(await extendDeadline(deps, extension))
  expect(refused(await extendDeadline(deps, extension))).toMatchObject({ problems: [{ code: 'ALREADY_EXTENDED' }] })
  const other = await running()
  other.alliance.at('2026-11-20', '00:01')
  expect(refused(await extendDeadline(other.deps, other.extension))).toMatchObject({ problems: [{ code: 'DEADLINE_PASSED' }] })
})

test.each([
  ['withdrawn', 'submitted'],
  ['moved-to-meeting', 'deferred'],
] as const)(
  'ohne Ergebnis beendet (%s): Stimmen ohne Wirkung, Projekt wieder offen, Antworten werden abgelehnt',
  async (kind, state) => {
    const { alliance, page, deps, circularProcedureId } = await running()
    const [pack] = await packsOf(alliance, page)
    if (pack === undefined) throw new Error('no pack')
    const answer = asFile(await answerTo(alliance, pack))
    const ended = granted(await endProcedure(deps, { circularProcedureId, kind, reason: 'Beratungsbedarf' }))
    expect(ended).toMatchObject({ procedure: { state: 'withdrawn' }, course: { ending: { kind, reason: 'Beratungsbedarf' } } })
    const projectId = page.procedure.items[0]?.projectId
    if (projectId == null) throw new Error('no project')
    expect(granted(await showProject(deps, { projectId })).project.state).toBe(state)
    expect(await importAnswers(deps, { files: [answer], statedAt: null })).toMatchObject([{ refusal: { code: 'NOT_RUNNING' } }])
    expect(refused(await endProcedure(deps, { circularProcedureId, kind, reason: 'noch einmal' }))).toMatchObject({
      code: 'NOT_RUNNING',
    })
  },
)

test('ohne Grund endet nichts', async () => {
  const { deps, circularProcedureId, now } = await running()
  expect(refused(await endProcedure(deps, { circularProcedureId, kind: 'withdrawn', reason: '' }))).toEqual({
    code: 'REASON_MISSING',
  })
  expect((await now()).procedure.state).toBe('running')
})

test('Erinnerungen gehen nur an die, die fehlen, in zwei Stufen, und stehen im Verlauf (no-reminder-after-voting)', async () => {
  const { alliance, page, deps, circularProcedureId, now } = await running()
  await castVotes(alliance, page, ['yes', 'no', 'abstain'])
  const voted = new Set(
    representatives(page)
      .slice(0, 3)
      .map(({ memberId }) => memberId),
  )
  const drafts = granted(await makeReminders(deps, { circularProcedureId, stage: 1 }))
  expect(drafts.map(({ memberId }) => memberId)).toEqual(
    page.roll.flatMap(({ memberId }) => (voted.has(memberId) ? [] : [memberId])),
  )
  const mail = await readMail(drafts[0]?.files[0]?.bytes ?? new Uint8Array())
  // A draft has no sender yet, so it is no message that arrived.
  expect(mail).toMatchObject({ ok: false })
  expect(new TextDecoder().decode(drafts[0]?.files[0]?.bytes)).toMatch(/^X-Unsent: 1$/m)
  granted(await makeReminders(deps, { circularProcedureId, stage: 2 }))
  const { reminders } = (await now()).course
  expect(reminders.map(({ stage }) => stage).toSorted()).toEqual([...Array(10).fill(1), ...Array(10).fill(2)])
})

test('ohne Änderung der Mitgliedschaften gibt es nichts fortzusetzen (R23)', async () => {
  const { deps, circularProcedureId, now } = await running()
  expect((await now()).membershipChanges).toEqual([])
  expect(refused(await continueProcedure(deps, { circularProcedureId, reason: 'weiter' }))).toEqual({
    code: 'NO_MEMBERSHIP_CHANGED',
  })
})

test('scheidet ein Mitglied vor Fristende aus, ist zu entscheiden; mit Grund fortgesetzt bleibt die Liste des Stichtags (R22, R23)', async () => {
  const { page, deps, circularProcedureId, now } = await running()
  const memberId = page.roll[3]?.memberId
  await deps.store.scribble(async (tx) => {
    const membership = (await listMemberships(tx)).find((one) => one.memberId === memberId)
    if (membership === undefined) throw new Error('no membership')
    await setMembershipEnd(tx, membership.id, { ...membership, validUntil: localDate('2026-11-15') })
  })
  expect((await now()).membershipChanges).toMatchObject([{ memberId, change: 'leaves', memberName: page.roll[3]?.memberName }])
  const after = granted(await continueProcedure(deps, { circularProcedureId, reason: 'Der Stichtag gilt.' }))
  expect(after.membershipChanges).toEqual([])
  expect(after.course.continuations).toMatchObject([{ reason: 'Der Stichtag gilt.' }])
  expect(after.roll).toHaveLength(13)
})

test('ein bestätigter Schlüssel gilt für das Mitglied; bestätigt wird einmal', async () => {
  const { alliance, page, deps } = await running()
  const [pack] = await packsOf(alliance, page)
  if (pack === undefined) throw new Error('no pack')
  const device = keyFromSeed(new Uint8Array(32).fill(5))
  await importAnswers(deps, { files: [asFile(await answerTo(alliance, pack, anEntry(pack), device))], statedAt: null })
  granted(await confirmMemberKey(deps, { keyX: device.publicKey.x }))
  expect(refused(await confirmMemberKey(deps, { keyX: device.publicKey.x }))).toMatchObject({ code: 'NOT_FOUND' })
})

test.each([
  { title: 'ein Widerspruch (R26)', end: 'objection' },
  { title: 'die Abgabe in die Sitzung', end: 'moved-to-meeting' },
] as const)('$title setzt alle Gegenstände auf die Tagesordnung der nächsten Sitzung, jeden einmal', async ({ end }) => {
  const { alliance, page, deps, circularProcedureId } = await running()
  const { meetingId } = granted(await prepareMeeting(deps, { ...CONTENT, agenda: [] }))
  const [voter] = representatives(page)
  if (voter === undefined) throw new Error('no voter')
  if (end === 'objection') {
    granted(await recordResponse(deps, aResponse(alliance, page, voter, 'yes', { objectsToProcedure: true })))
  } else granted(await endProcedure(deps, { circularProcedureId, kind: end, reason: 'Beratungsbedarf' }))
  const { agenda } = granted(await showMeeting(deps, { meetingId }))
  const projectId = page.procedure.items[0]?.projectId
  expect(agenda.filter(({ item }) => item.projectId === projectId)).toMatchObject([
    {
      item: { title: page.procedure.items[0]?.subject, proposedText: page.procedure.items[0]?.proposedText, kind: 'resolution' },
    },
  ])
})

test('ohne vorbereitete Sitzung geht beim Widerspruch nichts verloren: das Projekt bleibt zurückgestellt (R26)', async () => {
  const { alliance, page, deps } = await running()
  const [voter] = representatives(page)
  if (voter === undefined) throw new Error('no voter')
  granted(await recordResponse(deps, aResponse(alliance, page, voter, 'yes', { objectsToProcedure: true })))
  const projectId = page.procedure.items[0]?.projectId
  if (projectId == null) throw new Error('no project')
  expect(granted(await showProject(deps, { projectId })).project.state).toBe('deferred')
})

test('die Mitteilung des Ergebnisses geht an alle, mit dem Vermerk, und erst nach der Feststellung (R28)', async () => {
  const { alliance, page, deps, circularProcedureId } = await running()
  const record = granted(await makeDocument(deps, { kind: 'ballot-paper', id: circularProcedureId }))
  expect(refused(await makeResultMails(deps, { circularProcedureId, record })).code).toBe('NOT_DECLARED')
  await castVotes(alliance, page, ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'])
  alliance.at('2026-11-20', '09:00')
  granted(await declareResult(deps, { circularProcedureId }))
  const mails = granted(await makeResultMails(deps, { circularProcedureId, record }))
  expect(mails.map(({ memberId }) => memberId)).toEqual(page.roll.map(({ memberId }) => memberId))
  const text = await draftText(mails[0]?.files[0]?.bytes)
  expect(text.body).toContain('7 von 13 Ja')
  expect(text.attachments).toEqual(['Ergebnisvermerk.docx'])
})

test('eine Antwort, die unterwegs war, zählt nach einer Verlängerung bis zum neuen Ende (R29)', async () => {
  const { alliance, page, deps, extension, now } = await running()
  const [pack] = await packsOf(alliance, page)
  if (pack === undefined) throw new Error('no pack')
  const answer = asFile(await answerTo(alliance, pack))
  granted(await extendDeadline(deps, extension))
  alliance.at('2026-11-24', '09:00')
  expect(await importAnswers(deps, { files: [answer], statedAt: null })).toMatchObject([{ refusal: null, isLate: false }])
  expect((await now()).items[0]?.verdict.counts).toMatchObject({ yes: 1, late: 0 })
})

test('ein neuer Schlüssel ohne Stimmpaket zählt erst, wenn sein Fingerabdruck verglichen und bestätigt ist', async () => {
  const { alliance, page, deps, now } = await running()
  const [pack] = await packsOf(alliance, page)
  if (pack === undefined) throw new Error('no pack')
  const [old, renewed] = [keyFromSeed(new Uint8Array(32).fill(7)), keyFromSeed(new Uint8Array(32).fill(8))]
  const take = async (choice: 'yes' | 'no', key: typeof old, isWithPack: boolean) => {
    const { jws } = await answerTo(alliance, pack, anEntry(pack, choice), key)
    const { packProof, ...rest } = JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString())
    const again = await writeAnswer({ ...rest, packProof: isWithPack ? packProof : null }, key)
    const [report] = await importAnswers(deps, {
      files: [{ name: 'a.jws', bytes: new TextEncoder().encode(again) }],
      statedAt: null,
    })
    return report?.refusal?.code ?? 'accepted'
  }
  expect(await take('yes', old, true)).toBe('accepted')
  granted(await confirmMemberKey(deps, { keyX: old.publicKey.x }))
  alliance.at('2026-11-13')
  expect(await take('no', old, false)).toBe('accepted')
  // The device was lost: its new key is a stranger until it came with a pack and somebody compared the fingerprint.
  alliance.at('2026-11-14')
  expect(await take('yes', renewed, false)).toBe('ANSWER_KEY_UNKNOWN')
  expect(await take('yes', renewed, true)).toBe('accepted')
  expect((await now()).keys.map(({ fingerprint, confirmedAt }) => [fingerprint, confirmedAt !== null]).toSorted()).toEqual(
    [
      [old.fingerprint, true],
      [renewed.fingerprint, false],
    ].toSorted(),
  )
  granted(await confirmMemberKey(deps, { keyX: renewed.publicKey.x }))
  alliance.at('2026-11-15')
  expect(await take('no', renewed, false)).toBe('accepted')
  expect((await now()).items[0]?.verdict.counts).toMatchObject({ yes: 0, no: 1 })
})

test('Abbruch beim Anlegen der Stimmpakete: keines ist angelegt, und andere Arbeit kommt dazwischen dran', async () => {
  const { deps, circularProcedureId, now } = await running()
  let between = 0
  const timer = setInterval(() => (between += 1), 0)
  expect(refused(await makePacks(deps, { circularProcedureId }, (done) => done < 3)).code).toBe('CANCELLED')
  clearInterval(timer)
  expect(between).toBeGreaterThan(0)
  expect((await now()).packs).toEqual([])
})

test('die Uhr des Mitglieds wird gezeigt und entscheidet nichts', async () => {
  const { alliance, page, deps, now } = await running()
  const [pack] = await packsOf(alliance, page)
  if (pack === undefined) throw new Error('no pack')
  const ahead = { ...alliance, deps: { ...deps, now: () => berlin('2026-11-25', '08:00') } }
  const file = asFile(await answerTo(ahead, pack))
  expect(await importAnswers(deps, { files: [file], statedAt: null })).toMatchObject([
    { refusal: null, isLate: false, claimedAt: berlin('2026-11-25', '08:00'), receivedAt: deps.now() },
  ])
  expect((await now()).items[0]?.verdict.counts).toMatchObject({ yes: 1 })
})

/** What a draft says and carries, once it has a sender. */
async function draftText(bytes: Uint8Array = new Uint8Array()) {
  const mail = await readMail(new Uint8Array([...new TextEncoder().encode('From: k@example.org\r\n'), ...bytes]))
  if (!mail.ok) throw new Error(mail.error.code)
  return { body: mail.value.text, attachments: mail.value.attachments.map(({ fileName }) => fileName) }
}
