import { describe, expect, test } from 'vitest'
import type { Id } from '#shared/basics/id.ts'
import { toId } from '#shared/basics/id.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { finished } from '#shared/basics/work.ts'
import {
  arrivalOf,
  type MeetingOfThirteen,
  meetingOfThirteen,
  reached,
  refused,
  vote,
} from '#test/support/meeting-of-thirteen.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import { addBody } from '../members/change-body.ts'
import { addSeat } from '../members/change-seat.ts'
import { checkWorkspace } from '../workspace/check-workspace.ts'
import { deferItem } from './defer-item.ts'
import { prepareMeeting } from './prepare-meeting.ts'
import { recordArrival } from './record-arrival.ts'
import { recuseMember } from './recuse-member.ts'

const SINCE = localDate('2020-01-01')

/** A steering group in which Mitglied 06 to 10 have a vote and Mitglied 11 advises, and the alliance as a body. */
async function withSteeringGroup(alliance: MeetingOfThirteen) {
  const { deps, page, prepare } = alliance
  const { bodies, seats } = await page(await prepare([{ title: 'Zum Nachsehen' }]))
  const about = { name: 'Lenkungsgruppe', shortName: 'LG', purpose: '', validFrom: null, validUntil: null } as const
  const { body } = reached(await addBody(deps, { ...about, kind: 'steering-group' }))
  for (const seat of seats.slice(5, 11)) {
    const kind = seat.name === 'Mitglied 11' ? 'advisory' : 'voting'
    const period = { validFrom: SINCE, validUntil: null }
    reached(await addSeat(deps, { bodyId: body.id, memberId: seat.memberId, personId: null, kind, ...period }))
  }
  return { groupId: body.id, allianceId: bodies[0]?.id ?? toId<'body'>('') }
}

async function jointMeeting(alliance: MeetingOfThirteen, present: number) {
  const { groupId, allianceId } = await withSteeringGroup(alliance)
  const agenda = [
    { title: 'Verfahren der Allianz', bodyId: allianceId },
    { title: 'Arbeitsplan der Lenkungsgruppe', bodyId: groupId },
  ]
  const meetingId = await alliance.open(agenda, present, { bodyIds: [allianceId, groupId] })
  return { meetingId, groupId, allianceId }
}

async function arrive({ deps, page }: MeetingOfThirteen, meetingId: Id<'meeting'>, name: string) {
  const seat = (await page(meetingId)).seats.find((candidate) => candidate.name === name)
  if (seat === undefined) throw new Error(`No seat of ${name}`)
  reached(await recordArrival(deps, { meetingId, arrival: arrivalOf(seat) }))
}

describe('Gemeinsame Sitzung zweier Gremien (R30, R43)', () => {
  test('jedes Gremium hat sein Verzeichnis, seine Beschlussfähigkeit, sein Ergebnis und seine Nummern', async () => {
    const alliance = await meetingOfThirteen()
    const { deps, page, turnTo } = alliance
    const { meetingId } = await jointMeeting(alliance, 7)
    const opened = await page(meetingId)
    expect(opened.bodies.map(({ name, quorum }) => [name, quorum.present, quorum.needed, quorum.entitled])).toEqual([
      ['Fachkräfteallianz Musterkreis', 7, 7, 13],
      ['Lenkungsgruppe', 2, 3, 5],
    ])
    expect(opened.agenda.map((line) => line.vote?.quorum.isQuorate)).toEqual([true, false])
    expect(refused(await vote(alliance, meetingId, 2, { yes: 2 }))).toEqual({
      code: 'NOT_QUORATE',
      present: 2,
      needed: 3,
      entitled: 5,
    })
    turnTo('2026-11-25 10:10')
    await arrive(alliance, meetingId, 'Mitglied 08')
    turnTo('2026-11-25 10:15')
    const group = reached(await vote(alliance, meetingId, 2, { yes: 2, no: 1 }))
    expect(group.page.agenda[1]?.resolution).toMatchObject({ number: 'FKA-MK/LG/2026/B-001', outcome: 'adopted' })
    turnTo('2026-11-25 10:20')
    const whole = reached(await vote(alliance, meetingId, 1, { yes: 7, abstain: 1 }))
    expect(whole.page.agenda[0]?.resolution?.number).toBe('FKA-MK/2026/B-001')
    const resolutions = await deps.store.read(listResolutions)
    expect(resolutions.map(({ roll, verdict }) => [roll.length, verdict.counts.entitled])).toEqual([
      [5, 5],
      [13, 13],
    ])
    const { findings } = await finished(checkWorkspace(deps, { full: false }))
    expect(findings).toEqual([])
  })

  test('befangen ist man zur Sache: die Ampel des Punktes fällt, die des anderen Gremiums bleibt', async () => {
    const alliance = await meetingOfThirteen()
    const { meetingId } = await jointMeeting(alliance, 8)
    const before = await alliance.page(meetingId)
    const [line, seat] = [before.agenda[1], before.seats[6]]
    if (line === undefined || seat === undefined) return expect.fail()
    const recusal = { agendaItemId: line.item.id, memberId: seat.memberId, kind: 'declared', reason: 'eigenes Vorhaben' } as const
    const { agenda, bodies } = reached(await recuseMember(alliance.deps, { meetingId, ...recusal, leftRoom: true }))
    expect(agenda[1]?.vote).toMatchObject({ entitled: 5, recused: 1, quorum: { present: 2, needed: 3, isQuorate: false } })
    expect(agenda[0]?.vote?.quorum).toMatchObject({ present: 8, isQuorate: true })
    expect(bodies.map(({ quorum }) => quorum.isQuorate)).toEqual([true, true])
  })

  test('wer in dem Gremium keine Stimme hat, stimmt dort nicht mit ab (R13)', async () => {
    const alliance = await meetingOfThirteen()
    const { meetingId } = await jointMeeting(alliance, 8)
    const { seats } = await alliance.page(meetingId)
    const [stranger] = seats
    if (stranger === undefined) return expect.fail()
    const votes = [{ memberId: stranger.memberId, choice: 'yes' as const }]
    expect(refused(await vote(alliance, meetingId, 2, {}, { votes }))).toMatchObject({
      code: 'NO_VOTING_RIGHT',
      members: ['Mitglied 01'],
    })
  })

  test('eine Sitzung der Lenkungsgruppe allein lädt nur ihre Mitglieder', async () => {
    const alliance = await meetingOfThirteen()
    const { groupId } = await withSteeringGroup(alliance)
    const meetingId = await alliance.prepare([{ title: 'Arbeitsplan' }], { bodyIds: [groupId] })
    const { seats, quorum } = await alliance.page(meetingId)
    expect(seats.map(({ name, isVoting }) => [name, isVoting])).toEqual([
      ...['06', '07', '08', '09', '10'].map((two) => [`Mitglied ${two}`, true]),
      ['Mitglied 11', false],
    ])
    expect(quorum).toMatchObject({ needed: 3, entitled: 5 })
    await alliance.invite(meetingId)
    expect((await alliance.page(meetingId)).invitations).toHaveLength(6)
  })

  test('nach fehlender Beschlussfähigkeit hilft die Wiederholung nur demselben Gremium (R31)', async () => {
    const alliance = await meetingOfThirteen()
    const { deps, page, prepare } = alliance
    const { meetingId, groupId, allianceId } = await jointMeeting(alliance, 7)
    const item = (await page(meetingId)).agenda[1]?.item
    if (item === undefined) return expect.fail()
    reached(await deferItem(deps, { meetingId, agendaItemId: item.id, because: 'lack-of-quorum', note: '' }))
    const again = await prepare(
      [groupId, allianceId].map((bodyId) => ({ title: item.title, continuesItemId: item.id, bodyId })),
      { bodyIds: [groupId, allianceId] },
    )
    expect((await page(again)).agenda.map((line) => line.vote?.repeatedForLackOfQuorum)).toEqual([true, false])
  })

  test('über ein Projekt beschließt nur die Allianz; ein Gremium ohne Kurznamen kann keine Beschlüsse zählen', async () => {
    const alliance = await meetingOfThirteen()
    const { deps, page, prepare, submit } = alliance
    const { groupId } = await withSteeringGroup(alliance)
    const projectId = await submit(0)
    const meetingId = await prepare([{ title: 'Zum Nachsehen' }])
    const { meeting, agenda } = await page(meetingId)
    const { title, kind, format, startsAt, endsAt, place, dialIn, chairPersonId, minuteTakerPersonId } = meeting
    const content = { title, kind, format, startsAt, endsAt, place, dialIn, chairPersonId, minuteTakerPersonId }
    const entry = agenda[0]?.item
    if (entry === undefined) return expect.fail()
    const project = { ...entry, id: null, matter: 'procedural', projectId } as const
    expect(refused(await prepareMeeting(deps, { ...content, bodyIds: [groupId], agenda: [project] }))).toMatchObject({
      code: 'PROJECT_OF_ALLIANCE_ONLY',
    })
    const about = { name: 'Beirat', shortName: '', purpose: '', validFrom: null, validUntil: null } as const
    const { body } = reached(await addBody(deps, { ...about, kind: 'advisory-board' }))
    expect(refused(await prepareMeeting(deps, { ...content, bodyIds: [body.id], agenda: [] }))).toEqual({
      code: 'BODY_WITHOUT_SHORT_NAME',
      name: 'Beirat',
    })
  })
})
