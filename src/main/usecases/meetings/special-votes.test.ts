import { expect, test } from 'vitest'
import { checkDecision } from '#shared/rules/verification/check-decisions.ts'
import { factsOf } from '#shared/rules/verification/facts.ts'
import { arrivalOf, meetingOfThirteen, reached, refused, vote } from '#test/support/meeting-of-thirteen.ts'
import { readTables } from '../../store/read-tables.ts'
import { findResolution, listResolutions } from '../../store/repositories/resolutions.ts'
import type { Deps } from '../deps.ts'
import { recordArrival } from './record-arrival.ts'
import { recuseMember } from './recuse-member.ts'
import { takeBallot } from './take-ballot.ts'
import { transferVote } from './transfer-vote.ts'

const PROCEDURE = { title: 'Verfahren' }
const FUNDAMENTAL = { title: 'Handlungskonzept', matter: 'fundamental' } as const
const PROOF = 'E-Mail vom 24.11.2026'

/** What a check of the workspace finds on every resolution, computed again from the stored rows. */
async function findingsIn({ store }: Deps): Promise<readonly unknown[]> {
  const facts = factsOf(await store.read(readTables))
  return facts.rows('resolution').flatMap((resolution) => checkDecision(facts, resolution))
}

/** Seven of 13 are there; member 12 lets member 01 vote for it. */
async function withTransfer(isAllowed = true) {
  const alliance = await meetingOfThirteen({ voteTransfer: isAllowed })
  const meetingId = await alliance.open([FUNDAMENTAL, FUNDAMENTAL], 7)
  const { seats } = await alliance.page(meetingId)
  const memberId = (number: number) => seats[number - 1]?.memberId ?? expect.fail()
  const transfer = (from: number, to: number | null, proof = PROOF) =>
    transferVote(alliance.deps, {
      meetingId,
      transfer: { memberId: memberId(from), holderMemberId: to === null ? null : memberId(to), proof },
    })
  const voteAll = async (item: number, yes: readonly number[]) => {
    const votes = yes.map((number) => ({ memberId: memberId(number), choice: 'yes' as const }))
    return vote(alliance, meetingId, item, {}, { votes })
  }
  return { alliance, meetingId, memberId, transfer, voteAll }
}

test('Ein Abwesender lässt ein anwesendes Mitglied für sich abstimmen; beschlussfähig macht das nicht (R12, R30)', async () => {
  const { alliance, meetingId, transfer, voteAll } = await withTransfer()
  expect(refused(await voteAll(1, [1, 2, 3, 4, 5, 6, 12]))).toMatchObject({ code: 'NOT_PRESENT' })
  const page = reached(await transfer(12, 1))
  expect(page.quorum.present).toBe(7)
  const { resolutionId } = reached(await voteAll(1, [1, 2, 3, 4, 5, 6, 12]))
  const resolution = await alliance.deps.store.read((tx) => findResolution(tx, resolutionId ?? expect.fail()))
  expect(resolution?.outcome).toBe('adopted')
  expect(resolution?.roll.find(({ memberName }) => memberName === 'Mitglied 12')).toMatchObject({
    choice: 'yes',
    role: 'deputy',
    personName: 'Erika Vertretung-01 (Mitglied 01; Stimme übertragen)',
  })
  expect(resolution?.proofSentences).toContain(
    'durch ein anderes Mitglied abgegeben: 1, zählt nicht als anwesend für die Beschlussfähigkeit (R12: Übertragung der Stimme zugelassen)',
  )
  alliance.turnTo('2026-11-25 10:20')
  reached(await transfer(12, null))
  expect(refused(await voteAll(2, [1, 12]))).toMatchObject({ code: 'NOT_PRESENT' })
  expect((await alliance.page(meetingId)).seats.map((seat) => seat.transfer)).toEqual(Array(14).fill(null))
  expect(await findingsIn(alliance.deps)).toEqual([])
})

test('Kommt der Abwesende doch, stimmt er selbst; ist der andere befangen, stimmt niemand für ihn (R12, R14)', async () => {
  const { alliance, meetingId, memberId, transfer, voteAll } = await withTransfer()
  reached(await transfer(12, 1))
  const { agenda, seats } = await alliance.page(meetingId)
  const agendaItemId = agenda[0]?.item.id ?? expect.fail()
  const recusal = { agendaItemId, memberId: memberId(1), kind: 'declared', reason: 'Vorteil', leftRoom: true } as const
  reached(await recuseMember(alliance.deps, { meetingId, ...recusal }))
  expect(refused(await voteAll(1, [12]))).toMatchObject({ code: 'NOT_PRESENT', members: ['Mitglied 12'] })
  alliance.turnTo('2026-11-25 10:20')
  reached(await recordArrival(alliance.deps, { meetingId, arrival: arrivalOf(seats[11] ?? expect.fail()) }))
  alliance.turnTo('2026-11-25 10:30')
  const { resolutionId } = reached(await voteAll(2, [1, 2, 3, 4, 5, 6, 12]))
  const resolution = await alliance.deps.store.read((tx) => findResolution(tx, resolutionId ?? expect.fail()))
  expect(resolution?.roll.find(({ memberName }) => memberName === 'Mitglied 12')?.personName).toBe('Erika Vertretung-12')
})

test('Keine Übertragung, wo die Geschäftsordnung sie nicht kennt, an sich selbst, weiter, oder ohne Beleg (R12)', async () => {
  const { transfer: forbidden } = await withTransfer(false)
  expect(refused(await forbidden(12, 1))).toMatchObject({ code: 'TRANSFER_NOT_POSSIBLE', because: 'rules' })
  const { transfer } = await withTransfer()
  expect(refused(await transfer(12, 12))).toMatchObject({ because: 'itself' })
  expect(refused(await transfer(12, 1, ' '))).toMatchObject({ because: 'no-proof' })
  expect(refused(await transfer(14, 1))).toEqual({ code: 'NO_VOTING_RIGHT', members: ['Mitglied 14'] })
  reached(await transfer(12, 1))
  expect(refused(await transfer(13, 12))).toMatchObject({ because: 'passed-on' })
  expect(refused(await transfer(1, 2))).toMatchObject({ because: 'passed-on' })
})

test('Geheim abgestimmt: nur die Summen stehen fest, ohne Namen (§ 2.3, R44)', async () => {
  const alliance = await meetingOfThirteen()
  const meetingId = await alliance.open([FUNDAMENTAL], 9)
  const secret = { yes: 7, no: 1, abstain: 0, invalid: 1 }
  expect(refused(await vote(alliance, meetingId, 1, {}, { form: 'secret', secret: { ...secret, no: 2 }, votes: [] }))).toEqual({
    code: 'MORE_PAPERS_THAN_PRESENT',
    papers: 10,
    present: 9,
  })
  expect(refused(await vote(alliance, meetingId, 1, { yes: 1 }, { form: 'secret', secret }))).toMatchObject({ because: 'sums' })
  const { resolutionId, page } = reached(await vote(alliance, meetingId, 1, {}, { form: 'secret', secret, votes: [] }))
  expect(page.agenda[0]?.ballots[0]?.ballot).toMatchObject({ form: 'secret', secret, votes: [] })
  const resolution = await alliance.deps.store.read((tx) => findResolution(tx, resolutionId ?? expect.fail()))
  expect(resolution?.sentence).toBe(
    'Angenommen: mehrheitlich, 7 von 13 Ja (nötig: 7); 1 Nein, 0 Enthaltungen, 1 ungültig, 4 ohne Stimmabgabe, 0 befangen, geheim abgestimmt.',
  )
  expect(resolution?.roll.every(({ choice }) => choice === null)).toBe(true)
  expect(await findingsIn(alliance.deps)).toEqual([])
})

test('Über Projekte nie geheim; immer geheim, wo die Geschäftsordnung es sagt (§ 2.3)', async () => {
  const alliance = await meetingOfThirteen()
  const projectId = await alliance.submit(0)
  const meetingId = await alliance.open([{ title: 'Projekt', projectId }], 8)
  const secret = { yes: 8, no: 0, abstain: 0, invalid: 0 }
  expect(refused(await vote(alliance, meetingId, 1, {}, { form: 'secret', secret, votes: [] }))).toEqual({
    code: 'SECRET_VOTE_DOES_NOT_FIT',
    because: 'forbidden',
  })
  const always = await meetingOfThirteen({ secretBallot: 'always' })
  const secretMeeting = await always.open([PROCEDURE], 8)
  expect(refused(await vote(always, secretMeeting, 1, { yes: 8 }))).toMatchObject({ because: 'required' })
  expect(reached(await vote(always, secretMeeting, 1, {}, { form: 'secret', secret, votes: [] })).resolutionId).not.toBeNull()
})

test('Stimmengleichheit: der Punkt wartet auf die zweite Abstimmung, bei erneuter Gleichheit ist abgelehnt (R33)', async () => {
  for (const [second, outcome] of [
    [{ yes: 4, no: 4 }, 'rejected'],
    [{ yes: 5, no: 3 }, 'adopted'],
  ] as const) {
    const alliance = await meetingOfThirteen({ tieBreak: 'repetition' })
    const meetingId = await alliance.open([PROCEDURE], 8)
    const first = reached(await vote(alliance, meetingId, 1, { yes: 4, no: 4 }))
    expect(first.resolutionId).toBeNull()
    expect(first.page.agenda[0]).toMatchObject({ resolution: null, vote: { repeatedAfterTie: true } })
    expect(first.page.agenda[0]?.item.state).toBe('open')
    alliance.turnTo('2026-11-25 10:15')
    const { page } = reached(await vote(alliance, meetingId, 1, second))
    expect(page.agenda[0]?.resolution?.outcome).toBe(outcome)
    expect(page.agenda[0]?.ballots.map(({ ballot }) => ballot.repeatedAfterTie)).toEqual([false, true])
    expect(await alliance.deps.store.read(listResolutions)).toHaveLength(1)
    expect(await findingsIn(alliance.deps)).toEqual([])
  }
})

test('Eine Abstimmung ohne Namen und ohne Summen ist keine geheime (R44)', async () => {
  const alliance = await meetingOfThirteen()
  const meetingId = await alliance.open([FUNDAMENTAL], 8)
  const { agenda } = await alliance.page(meetingId)
  const agendaItemId = agenda[0]?.item.id ?? expect.fail()
  const more = { text: null, takenAt: null, withoutQuorumReason: '', subsequentUntil: null } as const
  const ballot = { agendaItemId, form: 'secret', votes: [], secret: null, ...more } as const
  expect(refused(await takeBallot(alliance.deps, { meetingId, ballot: { ...ballot, votes: [] } }))).toMatchObject({
    code: 'SECRET_VOTE_DOES_NOT_FIT',
    because: 'sums',
  })
})
