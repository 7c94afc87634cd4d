import { describe, expect, test } from 'vitest'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import { arrivalOf, meetingOfThirteen, reached, refused, vote } from '#test/support/meeting-of-thirteen.ts'
import { winter } from '#test/support/rule-facts.ts'
import { findProject } from '../../store/repositories/projects.ts'
import { findResolution, listResolutions } from '../../store/repositories/resolutions.ts'
import { showProject } from '../projects/show-project.ts'
import { draftStatement } from '../statements/draft-statement.ts'
import { callItem } from './call-item.ts'
import { closeMeeting } from './close-meeting.ts'
import { declareSubsequentResult } from './declare-subsequent-result.ts'
import { deferItem } from './defer-item.ts'
import { listMeetingChoices } from './list-choices.ts'
import { noteItem } from './note-item.ts'
import { recordArrival } from './record-arrival.ts'
import { recordDeparture } from './record-departure.ts'
import { recordSubsequentVote } from './record-subsequent-vote.ts'
import { recuseMember } from './recuse-member.ts'
import { undoAttendance } from './undo-attendance.ts'

const PROCEDURE = { title: 'Verfahren' }

describe('Anwesenheit zählt im Augenblick der Abstimmung (R30)', () => {
  test('wer später kommt, stimmt beim ersten Punkt nicht mit und beim zweiten schon', async () => {
    const alliance = await meetingOfThirteen()
    const meetingId = await alliance.open([PROCEDURE, PROCEDURE], 7)
    reached(await vote(alliance, meetingId, 1, { yes: 7 }))
    alliance.turnTo('2026-11-25 10:20')
    const { seats } = await alliance.page(meetingId)
    reached(await recordArrival(alliance.deps, { meetingId, arrival: arrivalOf(seatAt(seats, 8)) }))
    alliance.turnTo('2026-11-25 10:30')
    const { resolutionId } = reached(await vote(alliance, meetingId, 2, { yes: 8 }))
    const [first, second] = await alliance.deps.store.read(listResolutions)
    expect(first?.verdict.counts).toMatchObject({ entitled: 13, yes: 7, silent: 6 })
    expect(second?.id).toBe(resolutionId)
    expect(second?.verdict.counts).toMatchObject({ entitled: 13, yes: 8, silent: 5 })
    expect(second?.roll.find(({ memberName }) => memberName === 'Mitglied 08')).toMatchObject({
      choice: 'yes',
      way: 'meeting',
      personName: 'Erika Vertretung-08',
      receivedAt: winter('2026-11-25 10:30'),
    })
  })

  test('geht die siebte von 13, ist die Sitzung nicht mehr beschlussfähig; die Abstimmung wird abgelehnt und der Punkt vertagt', async () => {
    const alliance = await meetingOfThirteen()
    const meetingId = await alliance.open([PROCEDURE], 7)
    const { attendances, agenda } = await alliance.page(meetingId)
    const attendanceId = attendances[6]?.id ?? expect.fail()
    reached(await recordDeparture(alliance.deps, { meetingId, attendanceId, at: null }))
    alliance.turnTo('2026-11-25 10:10')
    expect(refused(await vote(alliance, meetingId, 1, { yes: 6 }))).toEqual({
      code: 'NOT_QUORATE',
      present: 6,
      needed: 7,
      entitled: 13,
    })
    const agendaItemId = agenda[0]?.item.id ?? expect.fail()
    const page = reached(await deferItem(alliance.deps, { meetingId, agendaItemId, because: 'lack-of-quorum', note: '' }))
    expect(page.agenda[0]?.item).toMatchObject({ state: 'deferred', deferredFor: 'lack-of-quorum' })
    expect(page.next).toEqual({ act: 'close' })
  })

  test('für ein Mitglied stimmt die Stellvertretung, solange die Vertretung fehlt, danach die Vertretung (R11)', async () => {
    const alliance = await meetingOfThirteen()
    const meetingId = await alliance.open([PROCEDURE, PROCEDURE], 7)
    const seat = seatAt((await alliance.page(meetingId)).seats, 8)
    reached(await recordArrival(alliance.deps, { meetingId, arrival: arrivalOf(seat, 'deputy') }))
    reached(await vote(alliance, meetingId, 1, { yes: 8 }))
    alliance.turnTo('2026-11-25 10:30')
    reached(await recordArrival(alliance.deps, { meetingId, arrival: arrivalOf(seat) }))
    alliance.turnTo('2026-11-25 10:31')
    const { page } = reached(await vote(alliance, meetingId, 2, { yes: 8 }))
    const speakers = page.agenda.map(({ ballots }) =>
      ballots[0]?.ballot.votes.find(({ memberName }) => memberName === 'Mitglied 08'),
    )
    expect(speakers).toMatchObject([
      { personName: 'Erika Stellvertretung-08', role: 'deputy' },
      { personName: 'Erika Vertretung-08', role: 'representative' },
    ])
  })

  test('zweimal anwesend, vor dem Kommen gegangen, für ein anderes Mitglied, beratend mit Stimme: abgelehnt', async () => {
    const alliance = await meetingOfThirteen()
    const { deps } = alliance
    const meetingId = await alliance.open([PROCEDURE], 7)
    const { seats, attendances } = await alliance.page(meetingId)
    const arrive = (more: object) =>
      recordArrival(deps, { meetingId, arrival: { ...arrivalOf(seatAt(seats, 1)), ...more } }).then(refused)
    expect(await arrive({})).toMatchObject({ code: 'PRESENT_TWICE', since: winter('2026-11-25 09:55') })
    expect(await arrive({ ...arrivalOf(seatAt(seats, 9)), memberId: seatAt(seats, 10).memberId })).toMatchObject({
      code: 'VOTES_FOR_ANOTHER_MEMBER',
      memberName: 'Mitglied 09',
    })
    expect(await arrive(arrivalOf(seatAt(seats, 14)))).toEqual({ code: 'NO_VOTING_RIGHT', members: ['Mitglied 14'] })
    expect(await arrive({ ...arrivalOf(seatAt(seats, 9)), at: winter('2026-11-25 10:06') })).toMatchObject({ code: 'IN_FUTURE' })
    expect(await arrive({ ...arrivalOf(seatAt(seats, 9)), at: winter('2026-11-24 23:59') })).toMatchObject({
      code: 'NOT_ON_MEETING_DAY',
    })
    const attendanceId = attendances[0]?.id ?? expect.fail()
    const at = winter('2026-11-25 09:54')
    expect(refused(await recordDeparture(deps, { meetingId, attendanceId, at }))).toEqual({
      code: 'DEPARTURE_BEFORE_ARRIVAL',
      from: winter('2026-11-25 09:55'),
      until: at,
    })
  })

  test('was abgestimmt ist, wird durch nachgetragenes Kommen und Gehen nicht mehr anders', async () => {
    const alliance = await meetingOfThirteen()
    const { deps } = alliance
    const meetingId = await alliance.open([PROCEDURE], 8)
    reached(await vote(alliance, meetingId, 1, { yes: 8 }))
    alliance.turnTo('2026-11-25 10:30')
    const { seats, attendances } = await alliance.page(meetingId)
    const attendanceId = attendances[0]?.id ?? expect.fail()
    const at = winter('2026-11-25 10:04')
    expect(refused(await recordDeparture(deps, { meetingId, attendanceId, at }))).toMatchObject({ code: 'BALLOT_SINCE' })
    expect(refused(await undoAttendance(deps, { meetingId, attendanceId }))).toMatchObject({ code: 'BALLOT_SINCE' })
    const arrival = arrivalOf(seatAt(seats, 9), 'representative', at)
    expect(refused(await recordArrival(deps, { meetingId, arrival }))).toMatchObject({ code: 'BALLOT_SINCE' })
  })

  test('ein Versehen lässt sich zurücknehmen: erst das Gehen, dann das Kommen', async () => {
    const alliance = await meetingOfThirteen()
    const { deps } = alliance
    const meetingId = await alliance.open([PROCEDURE], 7)
    const attendanceId = (await alliance.page(meetingId)).attendances[6]?.id ?? expect.fail()
    const left = reached(await recordDeparture(deps, { meetingId, attendanceId, at: null }))
    expect(left.quorum).toEqual({ present: 6, needed: 7, isQuorate: false, entitled: 13 })
    const back = reached(await undoAttendance(deps, { meetingId, attendanceId }))
    expect(back.quorum).toMatchObject({ present: 7, isQuorate: true })
    const never = reached(await undoAttendance(deps, { meetingId, attendanceId }))
    expect(never.attendances).toHaveLength(6)
  })

  test('benannte Stellvertretung ja, andere nein, wenn die Geschäftsordnung es so sagt', async () => {
    const alliance = await meetingOfThirteen({ deputies: 'named' })
    const meetingId = await alliance.open([PROCEDURE], 6)
    const seat = seatAt((await alliance.page(meetingId)).seats, 7)
    const stranger = { ...arrivalOf(seat, 'deputy'), personId: null, personName: 'Max Zufall' }
    expect(refused(await recordArrival(alliance.deps, { meetingId, arrival: stranger }))).toEqual({
      code: 'DEPUTY_NOT_ALLOWED',
      personName: 'Max Zufall',
    })
    const page = reached(await recordArrival(alliance.deps, { meetingId, arrival: arrivalOf(seat, 'deputy') }))
    expect(page.quorum.present).toBe(7)
  })
})

describe('Befangenheit gilt für den einen Punkt (R14, R43)', () => {
  test('7 von 13 anwesend, davon 1 befangen: für diesen Punkt 6 und nicht beschlussfähig, für den anderen 7', async () => {
    const alliance = await meetingOfThirteen()
    const projectId = await alliance.submit(3)
    const meetingId = await alliance.open([{ title: 'Projekt', projectId }, PROCEDURE], 7)
    const { agenda } = await alliance.page(meetingId)
    expect(agenda[0]?.recusals).toMatchObject([{ memberName: 'Mitglied 03', kind: 'found', leftRoom: false }])
    expect(agenda[0]?.vote?.quorum).toEqual({ present: 6, needed: 7, isQuorate: false })
    expect(agenda[1]?.vote?.quorum).toEqual({ present: 7, needed: 7, isQuorate: true })
    expect(refused(await vote(alliance, meetingId, 1, { yes: 6 }))).toMatchObject({ code: 'NOT_QUORATE', present: 6 })
    reached(await vote(alliance, meetingId, 2, { yes: 7 }))
  })

  test('wer befangen ist und den Raum verlassen hat, stimmt nicht; die Projektabstimmung zählt gegen alle 13 (R16)', async () => {
    const alliance = await meetingOfThirteen()
    const projectId = await alliance.submit(0)
    const meetingId = await alliance.open([{ title: 'Projekt', projectId }], 8)
    const before = await alliance.page(meetingId)
    const { memberId } = seatAt(before.seats, 2)
    const agendaItemId = before.agenda[0]?.item.id ?? expect.fail()
    const declared = {
      agendaItemId,
      memberId,
      kind: 'declared',
      reason: 'Leitung ist im Vorstand des Trägers',
      leftRoom: true,
    } as const
    reached(await recuseMember(alliance.deps, { meetingId, ...declared }))
    const votes = [{ memberId, choice: 'yes' as const }]
    expect(refused(await vote(alliance, meetingId, 1, {}, { votes }))).toEqual({ code: 'RECUSED', members: ['Mitglied 02'] })
    const { resolutionId } = reached(await vote(alliance, meetingId, 1, { yes: 7 }))
    const resolution = await alliance.deps.store.read((tx) => findResolution(tx, resolutionId ?? expect.fail()))
    expect(resolution?.sentence).toBe(
      'Angenommen: einstimmig, 7 von 13 Ja (nötig: 7); 0 Nein, 0 Enthaltungen, 5 ohne Stimmabgabe, 1 befangen.',
    )
    expect(resolution?.roll.find((line) => line.recused)).toMatchObject({ memberName: 'Mitglied 02', choice: null })
    expect(await stateOf(alliance, projectId)).toBe('endorsed')
  })
})

describe('Abstimmung und Beschluss (R28, R33)', () => {
  test('Stimmengleichheit bei Mehrheit der Abstimmenden: abgelehnt; mit Stichentscheid entscheidet die Leitung', async () => {
    for (const [tieBreak, outcome] of [
      ['rejected', 'rejected'],
      ['chair', 'adopted'],
    ] as const) {
      const alliance = await meetingOfThirteen({ tieBreak })
      const meetingId = await alliance.open([PROCEDURE], 8)
      const { page } = reached(await vote(alliance, meetingId, 1, { yes: 4, no: 4 }))
      expect(page.agenda[0]?.resolution?.outcome).toBe(outcome)
      expect(page.agenda[0]?.item.state).toBe(outcome)
    }
  })

  test('zu wenige Ja bei Mehrheit aller: abgelehnt, das Projekt ist nicht befürwortet', async () => {
    const alliance = await meetingOfThirteen()
    const projectId = await alliance.submit(0)
    const meetingId = await alliance.open([{ title: 'Projekt', projectId }], 8)
    expect(await stateOf(alliance, projectId)).toBe('in-decision')
    const { page } = reached(await vote(alliance, meetingId, 1, { yes: 6, no: 1, abstain: 1 }))
    expect(page.agenda[0]?.resolution).toMatchObject({ outcome: 'rejected', number: 'FKA-MK/2026/B-001' })
    expect(await stateOf(alliance, projectId)).toBe('not-endorsed')
  })

  test('ein Punkt wird nicht zweimal beschlossen, auch nicht aus zwei Fenstern zugleich', async () => {
    const alliance = await meetingOfThirteen()
    const meetingId = await alliance.open([PROCEDURE], 8)
    const both = await Promise.all([vote(alliance, meetingId, 1, { yes: 8 }), vote(alliance, meetingId, 1, { no: 8 })])
    expect(both.map(({ ok }) => ok)).toEqual([true, false])
    expect(refused(both[1] ?? expect.fail())).toMatchObject({ code: 'WRONG_ITEM_STATE', state: 'adopted' })
    expect(await alliance.deps.store.read(listResolutions)).toHaveLength(1)
  })

  test('durch Zuruf: genannt sind drei Nein, die fünf abgeleiteten Ja stehen als abgeleitet im Verzeichnis des Beschlusses', async () => {
    const alliance = await meetingOfThirteen()
    const meetingId = await alliance.open([PROCEDURE], 8)
    reached(await vote(alliance, meetingId, 1, { no: 3 }, { form: 'acclamation' }))
    const [resolution] = await alliance.deps.store.read(listResolutions)
    const lines = Map.groupBy(resolution?.roll ?? [], ({ choice }) => choice)
    expect(resolution?.verdict.counts).toMatchObject({ yes: 5, no: 3 })
    expect(lines.get('yes')?.map(({ isDerived }) => isDerived)).toEqual([true, true, true, true, true])
    expect(lines.get('no')?.map(({ isDerived }) => isDerived)).toEqual([false, false, false])
  })

  test('Stimmen für Abwesende, doppelte Stimmen und Punkte ohne Beschluss: abgelehnt', async () => {
    const alliance = await meetingOfThirteen()
    const meetingId = await alliance.open([PROCEDURE, { title: 'Bericht', kind: 'information' }], 8)
    const { seats } = await alliance.page(meetingId)
    const voteOf = (number: number) => ({ memberId: seatAt(seats, number).memberId, choice: 'yes' as const })
    const tryVotes = async (...votes: readonly ReturnType<typeof voteOf>[]) =>
      refused(await vote(alliance, meetingId, 1, {}, { votes: [...votes] }))
    expect(await tryVotes(voteOf(13))).toEqual({ code: 'NOT_PRESENT', members: ['Mitglied 13'] })
    expect(await tryVotes(voteOf(1), voteOf(1))).toEqual({ code: 'VOTED_TWICE', members: ['Mitglied 01'] })
    expect(await tryVotes(voteOf(14))).toEqual({ code: 'NO_VOTING_RIGHT', members: ['Mitglied 14'] })
    expect(refused(await vote(alliance, meetingId, 2, { yes: 8 }))).toEqual({ code: 'NOT_VOTABLE', title: 'Bericht' })
    expect(refused(await vote(alliance, meetingId, 1, { yes: 8 }, { text: '  ' }))).toEqual({ code: 'RESOLUTION_TEXT_MISSING' })
  })

  test('der beschlossene Wortlaut darf vom Vorschlag abweichen', async () => {
    const alliance = await meetingOfThirteen()
    const meetingId = await alliance.open([PROCEDURE], 8)
    const { page } = reached(await vote(alliance, meetingId, 1, { yes: 8 }, { text: 'Die Allianz beschließt es geändert.' }))
    expect(page.agenda[0]?.resolution?.text).toBe('Die Allianz beschließt es geändert.')
    expect(page.agenda[0]?.item.proposedText).toBe('Die Allianz beschließt das Verfahren.')
  })

  test('ohne Beschlussfähigkeit nur mit Begründung: vermerkt, kein Beschluss, der Punkt ist vertagt (R31)', async () => {
    const alliance = await meetingOfThirteen()
    const meetingId = await alliance.open([PROCEDURE], 6)
    const { page, resolutionId } = reached(
      await vote(alliance, meetingId, 1, { yes: 6 }, { withoutQuorumReason: 'Meinungsbild gewünscht' }),
    )
    expect(resolutionId).toBeNull()
    expect(page.agenda[0]?.item).toMatchObject({ state: 'deferred', deferredFor: 'lack-of-quorum' })
    expect(page.agenda[0]?.ballots[0]).toMatchObject({
      ballot: { withoutQuorumReason: 'Meinungsbild gewünscht' },
      verdict: { outcome: 'not-quorate' },
    })
  })
})

describe('Vertagt, wiederholt, vorbehaltlich (R31, R32)', () => {
  test('wegen fehlender Beschlussfähigkeit vertagt: in der zweiten Sitzung genügen 4 Anwesende', async () => {
    const alliance = await meetingOfThirteen()
    const first = await alliance.open([PROCEDURE], 4)
    const agendaItemId = (await alliance.page(first)).agenda[0]?.item.id ?? expect.fail()
    reached(await deferItem(alliance.deps, { meetingId: first, agendaItemId, because: 'lack-of-quorum', note: '' }))
    const { deferredItems } = await listMeetingChoices(alliance.deps)
    expect(deferredItems).toMatchObject([{ id: agendaItemId, meetingNumber: 'FKA-MK/2026/S-002' }])
    alliance.turnTo('2026-11-02 09:00')
    const second = await alliance.open([{ ...PROCEDURE, continuesItemId: agendaItemId }, PROCEDURE], 4)
    expect((await listMeetingChoices(alliance.deps)).deferredItems).toEqual([])
    const { agenda } = await alliance.page(second)
    expect(agenda.map(({ vote: state }) => state?.quorum.isQuorate)).toEqual([true, false])
    const { page } = reached(await vote(alliance, second, 1, { yes: 4 }))
    expect(page.agenda[0]?.resolution?.outcome).toBe('adopted')
  })

  test('6 anwesend, 6 Ja, Projekt: vorbehaltlich, also keine Stellungnahme; 1 Nachvotum Ja in der Frist ergibt 7 von 13, angenommen', async () => {
    const alliance = await meetingOfThirteen()
    const { deps } = alliance
    const projectId = await alliance.submit(0)
    const meetingId = await alliance.open([{ title: 'Projekt', projectId }], 6)
    const subsequentUntil = winter('2026-12-03 00:00')
    const provisional = { subsequentUntil, withoutQuorumReason: 'Nachvotum vereinbart' }
    const { page } = reached(await vote(alliance, meetingId, 1, { yes: 6 }, provisional))
    expect(page.agenda[0]?.item.state).toBe('provisional')
    expect(page.agenda[0]?.ballots[0]?.completed?.outcome).toBe('open')
    // A statement is issued from a resolution; as long as it is provisional there is none, and no statement can begin.
    expect(await deps.store.read(listResolutions)).toEqual([])
    expect(reached(await showProject(deps, { projectId }))).toMatchObject({ resolutions: [], statements: [] })
    const agendaItemId = page.agenda[0]?.item.id ?? expect.fail()
    const absent = seatAt(page.seats, 9)
    const later = { agendaItemId, memberId: absent.memberId, personName: 'Erika Vertretung-09', role: 'representative' } as const
    alliance.turnTo('2026-11-30 09:00')
    const sent = { ...later, choice: 'yes', way: 'email', receivedAt: winter('2026-11-30 08:00') } as const
    reached(await recordSubsequentVote(deps, { meetingId, vote: sent }))
    expect(refused(await declareSubsequentResult(deps, { meetingId, agendaItemId }))).toMatchObject({
      code: 'DEADLINE_NOT_REACHED',
    })
    alliance.turnTo('2026-12-03 08:00')
    const declared = reached(await declareSubsequentResult(deps, { meetingId, agendaItemId }))
    const resolution = await deps.store.read((tx) => findResolution(tx, declared.resolutionId ?? expect.fail()))
    expect(resolution).toMatchObject({ outcome: 'adopted', resolvedOn: '2026-12-03', verdict: { counts: { yes: 7, silent: 6 } } })
    expect(resolution?.roll.find(({ memberName }) => memberName === 'Mitglied 09')).toMatchObject({ choice: 'yes', way: 'email' })
    expect(await stateOf(alliance, projectId)).toBe('endorsed')
    expect((await draftStatement(deps, { resolutionId: declared.resolutionId ?? expect.fail() })).ok).toBe(true)
  })

  test('ein Nachvotum, das die Mehrheit nicht mehr ändern kann, wird nicht angeboten', async () => {
    const alliance = await meetingOfThirteen()
    const projectId = await alliance.submit(0)
    const meetingId = await alliance.open([{ title: 'Projekt', projectId }], 12)
    const subsequentUntil = winter('2026-12-03 00:00')
    const tried = await vote(alliance, meetingId, 1, { yes: 3, no: 9 }, { subsequentUntil })
    expect(refused(tried)).toEqual({ code: 'SUBSEQUENT_VOTES_NOT_POSSIBLE' })
  })

  test('beim Schließen werden offene Punkte vertagt, und das Projekt wartet wieder', async () => {
    const alliance = await meetingOfThirteen()
    const { deps } = alliance
    const projectId = await alliance.submit(0)
    const meetingId = await alliance.open(
      [
        { title: 'Bericht', kind: 'information' },
        { title: 'Projekt', projectId },
      ],
      8,
    )
    const { agenda } = await alliance.page(meetingId)
    const [report, project] = agenda.map(({ item }) => item.id)
    reached(await callItem(deps, { meetingId, agendaItemId: project ?? expect.fail() }))
    const called = reached(await callItem(deps, { meetingId, agendaItemId: report ?? expect.fail() }))
    expect(called.agenda.map(({ item }) => item.state)).toEqual(['under-consultation', 'open'])
    expect(called.next).toEqual({ act: 'note-item', itemId: report })
    reached(await noteItem(deps, { meetingId, agendaItemId: report ?? expect.fail(), resultText: 'Zur Kenntnis.', noted: true }))
    expect(refused(await closeMeeting(deps, { meetingId, at: null, deferRest: false }))).toEqual({
      code: 'AGENDA_UNFINISHED',
      items: ['Projekt'],
    })
    alliance.turnTo('2026-11-25 11:30')
    const closed = reached(await closeMeeting(deps, { meetingId, at: null, deferRest: true }))
    expect(closed.meeting).toMatchObject({ state: 'ended', closedAt: winter('2026-11-25 11:30') })
    expect(new Set(closed.attendances.map(({ until }) => until))).toEqual(new Set([winter('2026-11-25 11:30')]))
    expect(await stateOf(alliance, projectId)).toBe('deferred')
  })
})

function seatAt(seats: MeetingPage['seats'], number: number): MeetingPage['seats'][number] {
  return seats[number - 1] ?? expect.fail(`no seat ${number}`)
}

async function stateOf(
  alliance: Awaited<ReturnType<typeof meetingOfThirteen>>,
  projectId: Awaited<ReturnType<typeof alliance.submit>>,
) {
  return (await alliance.deps.store.read((tx) => findProject(tx, projectId)))?.state
}
