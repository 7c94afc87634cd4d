import { expect, test } from 'vitest'
import { localDate } from '#shared/basics/local-date.ts'
import type { CircularStart } from '#shared/contract/circular-start.ts'
import type { UploadedFile } from '#shared/contract/shapes.ts'
import {
  aFile,
  anApplication,
  anItem,
  aStart,
  type Erzgebirge,
  granted,
  memberOf,
  openErzgebirge,
  pageOf,
  refused,
  startUmlauf,
} from '#test/support/erzgebirge.ts'
import { meetingOfThirteen } from '#test/support/meeting-of-thirteen.ts'
import { listMemberships, setMembershipEnd } from '../../store/repositories/memberships.ts'
import { callItem } from '../meetings/call-item.ts'
import { closeMeeting } from '../meetings/close-meeting.ts'
import { noteItem } from '../meetings/note-item.ts'
import { submitProject } from '../projects/submit-project.ts'
import { previewStart } from './preview-start.ts'
import { startProcedure } from './start-procedure.ts'

test('Vorschau und Start rechnen gleich: 13 Mitglieder, 7 Ja, Frist wegen Buß- und Bettag bis Do 19.11.2026 (R22, F02)', async () => {
  const alliance = await openErzgebirge()
  const page = await startUmlauf(alliance)
  expect(page.roll).toHaveLength(13)
  expect(page.procedure.deadline.endsOn).toBe('2026-11-19')
  expect(page.procedure.deadline.sentence).toContain('Buß- und Bettag')
  expect(page.items[0]?.verdict).toMatchObject({ required: 7, basis: 13, outcome: 'open', counts: { entitled: 13, silent: 13 } })
  expect(page.procedure.number).toBe('FKA-ERZ/2026/U-001')
})

test('Wo im Umlauf alle zustimmen müssen, sind 13 von 13 Ja nötig (R35, § 2.3, BGB § 32 Abs. 3)', async () => {
  const page = await startUmlauf(await openErzgebirge({ circularConsent: 'all-members' }))
  expect(page.items[0]?.verdict).toMatchObject({ majority: 'unanimity-of-all-members', required: 13, basis: 13 })
})

test.each([
  { circularRollDate: 'start', rollDate: '2026-11-04', entitled: 13, change: [{ change: 'leaves' }] },
  { circularRollDate: 'deadline', rollDate: '2026-11-19', entitled: 12, change: [] },
] as const)('Stichtag $circularRollDate: wer am 15.11. ausscheidet, zählt oder nicht (R22, R23, § 2.3)', async (expected) => {
  const { circularRollDate, rollDate, entitled, change } = expected
  const alliance = await openErzgebirge({ circularRollDate })
  await leaving(alliance, 'ihk-erzgebirge')
  const page = await startUmlauf(alliance)
  expect(page.procedure.rollDate).toBe(rollDate)
  expect(page.items[0]?.verdict.counts.entitled).toBe(entitled)
  expect(page.membershipChanges).toMatchObject(change)
})

test('Stichtag Fristende: wer nach der Einleitung unerwartet ausscheidet, ist eine Frage an die Koordination (R23)', async () => {
  const alliance = await openErzgebirge({ circularRollDate: 'deadline' })
  const page = await startUmlauf(alliance)
  await leaving(alliance, 'ihk-erzgebirge')
  const { membershipChanges } = await pageOf(alliance, page.procedure.id)
  expect(membershipChanges).toMatchObject([{ memberId: memberOf(alliance, 'ihk-erzgebirge').memberId, change: 'leaves' }])
})

/** The member leaves on Sunday 15 November 2026, four days before the deadline. */
async function leaving(alliance: Erzgebirge, key: string): Promise<void> {
  await alliance.deps.store.scribble(async (tx) => {
    const own = (await listMemberships(tx)).find(({ memberId }) => memberId === memberOf(alliance, key).memberId)
    if (own === undefined) throw new Error('no membership')
    await setMembershipEnd(tx, own.id, { ...own, validUntil: localDate('2026-11-15') })
  })
}

test('Ein Träger, der Mitglied ist, und ein Partner mit Mitteln sind befangen, ein Partner ohne Mittel nicht (R14, R18)', async () => {
  const alliance = await openErzgebirge()
  const page = await startUmlauf(alliance, {
    sponsor: memberOf(alliance, 'wfe'),
    partners: [
      { ...memberOf(alliance, 'ihk-erzgebirge'), role: 'without-funds', contribution: 'Räume' },
      { ...memberOf(alliance, 'khs-erzgebirge'), role: 'with-funds', contribution: 'Werkstätten' },
    ],
  })
  expect(page.recusals.map(({ memberId }) => memberId)).toEqual([
    memberOf(alliance, 'khs-erzgebirge').memberId,
    memberOf(alliance, 'wfe').memberId,
  ])
  expect(page.items[0]?.verdict).toMatchObject({ required: 7, counts: { entitled: 13, recused: 2, silent: 11 } })
})

test('Was befangen macht, lässt sich beim Start nicht weglassen; Angezeigtes kommt hinzu (R14, R15)', async () => {
  const alliance = await openErzgebirge()
  const declared = {
    memberId: memberOf(alliance, 'ihk-erzgebirge').memberId,
    kind: 'declared' as const,
    reason: 'Organ des Trägers',
    position: null,
  }
  const page = await startUmlauf(alliance, { sponsor: memberOf(alliance, 'wfe') }, { recusals: [declared] })
  expect(page.recusals.map(({ kind }) => kind)).toEqual(['declared', 'found'])
})

interface BadStart {
  readonly title: string
  readonly changes: Partial<CircularStart>
  readonly item?: Partial<CircularStart['items'][number]>
  readonly papers?: readonly UploadedFile[]
  readonly expected: object
}

const BAD_STARTS: readonly BadStart[] = [
  {
    title: 'ohne Begründung des kurzfristigen Bedarfs (R24)',
    changes: { urgencyReason: '' },
    expected: { code: 'CANNOT_START', problems: [{ code: 'URGENCY_REASON_MISSING' }] },
  },
  {
    title: 'ohne Beschlusstext',
    changes: {},
    item: { proposedText: ' ' },
    expected: { code: 'CANNOT_START', problems: [{ code: 'RESOLUTION_TEXT_MISSING' }] },
  },
  {
    title: 'mit einer Frist am Buß- und Bettag (F04)',
    changes: { endsOn: localDate('2026-11-18') },
    expected: { code: 'CANNOT_START', problems: [{ code: 'DEADLINE_NOT_A_WORKING_DAY', name: 'Buß- und Bettag' }] },
  },
  {
    title: 'mit einer Frist in der Vergangenheit',
    changes: { endsOn: localDate('2026-11-03') },
    expected: { code: 'CANNOT_START', problems: [{ code: 'DEADLINE_PASSED' }] },
  },
  {
    title: 'mit weniger als fünf Arbeitstagen (§ 2.3)',
    changes: { endsOn: localDate('2026-11-10') },
    expected: { code: 'CANNOT_START', problems: [{ code: 'DEADLINE_TOO_SHORT', workingDays: 4, least: 5 }] },
  },
  { title: 'ohne Unterlagen (R25)', changes: {}, papers: [], expected: { code: 'PAPERS_MISSING' } },
  {
    title: 'mit einer Unterlage von 100 MB',
    changes: {},
    papers: [aFile('Film.mp4', 104_857_600)],
    expected: { code: 'FILE_TOO_LARGE', name: 'Film.mp4' },
  },
  {
    title: 'mit einer leeren Unterlage',
    changes: {},
    papers: [aFile('leer.pdf', 0)],
    expected: { code: 'FILE_EMPTY', name: 'leer.pdf' },
  },
]

test.each(BAD_STARTS)('Kein Start $title: nichts wird geschrieben', async ({ changes, item, papers, expected }) => {
  const alliance = await openErzgebirge()
  const { projectId } = granted(await submitProject(alliance.deps, anApplication(alliance)))
  const start = { ...aStart(projectId), items: [anItem(projectId, item)], ...changes }
  expect(refused(await startProcedure(alliance.deps, { ...start, papers: papers ?? [aFile('Skizze.pdf')] }))).toMatchObject(
    expected,
  )
  const again = granted(await startProcedure(alliance.deps, { ...aStart(projectId), papers: [aFile('Skizze.pdf')] }))
  expect(again.number).toBe('FKA-ERZ/2026/U-001')
})

test('Sieben Befangene machen die Mehrheit aller Mitglieder unerreichbar: Warnung vor dem Start (R16)', async () => {
  const alliance = await openErzgebirge()
  const { projectId } = granted(await submitProject(alliance.deps, anApplication(alliance)))
  const { roll } = granted(await previewStart(alliance.deps, aStart(projectId)))
  const recusals = roll
    .slice(0, 7)
    .map(({ memberId }) => ({ memberId, kind: 'declared' as const, reason: 'Beteiligt', position: null }))
  const preview = granted(await previewStart(alliance.deps, { ...aStart(projectId), recusals }))
  expect(preview.problems).toEqual([{ code: 'UNREACHABLE', eligible: 6, required: 7 }])
})

test('Über ein Projekt läuft nur ein Verfahren', async () => {
  const alliance = await openErzgebirge()
  const page = await startUmlauf(alliance)
  const projectId = page.procedure.items[0]?.projectId
  if (projectId === null || projectId === undefined) throw new Error('no project')
  const second = await startProcedure(alliance.deps, { ...aStart(projectId), papers: [aFile('Skizze.pdf')] })
  expect(refused(second)).toEqual({ code: 'PROJECT_NOT_OPEN', state: 'in-decision' })
})

test('Wer erst nach Geschäftsschluss verschickt, gewinnt keinen Tag: Zugang am nächsten Werktag (F08)', async () => {
  const alliance = await openErzgebirge()
  alliance.at('2026-11-06', '22:15')
  const page = await startUmlauf(alliance)
  expect(page.procedure.deadline).toMatchObject({ countedFrom: '2026-11-09', endsOn: '2026-11-23' })
  expect((await pageOf(alliance, page.procedure.id)).roll.every(({ dispatch }) => dispatch?.receivedOn === '2026-11-09')).toBe(
    true,
  )
})

test('Wo nur in den Umlauf darf, was eine Sitzung schon kannte: vorher nein, danach ja (R24, § 2.3)', async () => {
  const alliance = await meetingOfThirteen({ circularUse: 'already-presented' })
  const { deps, open, turnTo } = alliance
  const projectId = await alliance.submit(0)
  const problems = async () => granted(await previewStart(deps, aStart(projectId))).problems.map(({ code }) => code)
  expect(await problems()).toContain('NOT_YET_PRESENTED')
  const meetingId = await open([{ title: 'Vorstellung', kind: 'information', projectId }], 7)
  const [line] = (await alliance.page(meetingId)).agenda
  if (line === undefined) throw new Error('no item')
  granted(await callItem(deps, { meetingId, agendaItemId: line.item.id }))
  expect(await problems()).toContain('NOT_YET_PRESENTED')
  turnTo('2026-11-25 11:00')
  granted(await noteItem(deps, { meetingId, agendaItemId: line.item.id, resultText: 'Vorgestellt.', noted: true }))
  granted(await closeMeeting(deps, { meetingId, at: null, deferRest: false }))
  expect(await problems()).not.toContain('NOT_YET_PRESENTED')
})
