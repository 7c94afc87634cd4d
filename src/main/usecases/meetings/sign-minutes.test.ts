import { describe, expect, test } from 'vitest'
import type { Id } from '#shared/basics/id.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { type MeetingOfThirteen, meetingOfThirteen, reached, refused, vote } from '#test/support/meeting-of-thirteen.ts'
import { keyFile, NO_ROOTS } from '#test/support/signed-files.ts'
import { signDocument } from '../documents/sign-document.ts'
import { showOverview } from '../overview/show-overview.ts'
import { approveMinutes } from './approve-minutes.ts'
import { closeMeeting } from './close-meeting.ts'
import { draftMinutes } from './draft-minutes.ts'
import { listMeetingRows } from './list-meetings.ts'
import { nameChair } from './name-chair.ts'
import { sendMinutes } from './send-minutes.ts'
import { signMinutesByHand } from './sign-minutes.ts'

const SCAN = new File([Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d])], 'Unterschriften.pdf', { type: 'application/pdf' })
const key = (name: string) => new File([keyFile(name) as Uint8Array<ArrayBuffer>], `${name}.p12`)
const DAY = localDate('2026-12-03')

/** Minutes of a meeting with chair and minute taker, approved on 03.12.2026. */
async function approvedMinutes(alliance: MeetingOfThirteen): Promise<Id<'meeting'>> {
  const { deps, page, turnTo } = alliance
  const meetingId = await alliance.open([{ title: 'Verfahren' }], 7)
  const { meeting, seats } = await page(meetingId)
  const minuteTakerPersonId = seats[1]?.people[0]?.personId ?? null
  reached(await nameChair(deps, { meetingId, chairPersonId: meeting.chairPersonId, minuteTakerPersonId }))
  reached(await vote(alliance, meetingId, 1, { yes: 7 }))
  turnTo('2026-11-25 11:00')
  reached(await closeMeeting(deps, { meetingId, at: null, deferRest: false }))
  reached(await draftMinutes(deps, { meetingId, reason: '' }))
  reached(await sendMinutes(deps, { meetingId, sentAt: null }))
  turnTo('2026-12-03 09:00')
  reached(await approveMinutes(deps, { meetingId, approvedOn: DAY, inMeetingId: null }))
  return meetingId
}

describe('Unterschreiben (VwVfG § 93)', () => {
  test('erst mit beiden Unterschriften ist die Niederschrift unterschrieben; Seite, Liste und Übersicht sagen es', async () => {
    const alliance = await meetingOfThirteen()
    const { deps, page } = alliance
    const meetingId = await approvedMinutes(alliance)
    const dueNow = async () =>
      (await showOverview(deps)).tasks.filter((task) => task.kind === 'meeting-act' && task.act === 'sign-minutes')
    expect(await dueNow()).toMatchObject([{ act: 'sign-minutes', on: '2026-12-17' }])
    const chair = reached(await signMinutesByHand(deps, { meetingId, parts: ['chair'], signedOn: DAY, scan: SCAN }))
    expect(chair.signers.map(({ part, signature }) => [part, signature?.way ?? null])).toEqual([
      ['chair', 'by-hand'],
      ['minute-taker', null],
    ])
    expect(chair.next.act).toBe('sign-minutes')
    const both = reached(await signMinutesByHand(deps, { meetingId, parts: ['minute-taker'], signedOn: DAY, scan: SCAN }))
    expect(both.next.act).toBe('none')
    expect(both.signers[0]?.signature?.evidence.name).toBe('Unterschriften.pdf')
    expect((await page(meetingId)).meeting.state).toBe('minutes-approved')
    expect((await listMeetingRows(deps)).find(({ id }) => id === meetingId)?.minutesSigned).toBe(true)
    expect(await dueNow()).toEqual([])
  })

  test('digital: die Signatur steht in der Datei und beim Teil, für den sie gilt; ein zweites Mal nicht', async () => {
    const alliance = await meetingOfThirteen()
    const { deps, page } = alliance
    const meetingId = await approvedMinutes(alliance)
    const input = { kind: 'minutes', id: meetingId, passphrase: 'geheim', comment: '', signedAs: 'chair', mark: null } as const
    const signed = reached(await signDocument(deps, { ...input, keyFile: key('rsa') }, NO_ROOTS))
    const { signers } = await page(meetingId)
    expect(signers[0]?.signature).toMatchObject({
      way: 'digital',
      personName: 'Erika Muster',
      signedOn: DAY,
      evidence: { sha256: signed.record.sha256 },
    })
    expect(refused(await signDocument(deps, { ...input, keyFile: key('ec-256') }, NO_ROOTS))).toMatchObject({
      code: 'PART_SIGNED',
    })
  })

  test('vor der Genehmigung, in der Zukunft, doppelt, für niemanden oder mit falscher Datei: eine Meldung, nichts wird geschrieben', async () => {
    const alliance = await meetingOfThirteen()
    const { deps, page } = alliance
    const running = await alliance.open([{ title: 'Verfahren' }], 7)
    const early = { meetingId: running, parts: ['chair'], signedOn: DAY, scan: SCAN } as const
    expect(refused(await signMinutesByHand(deps, early))).toMatchObject({ code: 'WRONG_MEETING_STATE' })
    const other = await meetingOfThirteen()
    const meetingId = await approvedMinutes(other)
    const attempt = async (change: object) =>
      refused(await signMinutesByHand(other.deps, { ...early, meetingId, ...change })).code
    expect(await attempt({ signedOn: localDate('2026-12-02') })).toBe('SIGNED_BEFORE_APPROVED')
    expect(await attempt({ signedOn: localDate('2026-12-04') })).toBe('IN_FUTURE')
    expect(await attempt({ scan: new File([], 'leer.pdf') })).toBe('FILE_EMPTY')
    expect(await attempt({ scan: new File(['kein PDF'], 'falsch.pdf') })).toBe('FILE_TYPE_MISMATCH')
    expect((await other.page(meetingId)).signers.every(({ signature }) => signature === null)).toBe(true)
    reached(await signMinutesByHand(other.deps, { ...early, meetingId }))
    expect(await attempt({})).toBe('PART_SIGNED')
    expect((await page(running)).signers).toHaveLength(1)
  })
})
