import { expect, test } from 'vitest'
import type { NewResponse } from '#shared/contract/circular-procedures.ts'
import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import {
  aFile,
  aResponse,
  berlin,
  castVotes,
  type Erzgebirge,
  granted,
  openErzgebirge,
  pageOf,
  refused,
  representatives,
  startUmlauf,
} from '#test/support/erzgebirge.ts'
import { declareResult } from './declare-result.ts'
import { recordResponse } from './record-response.ts'

async function running(options: Partial<RuleOptions> = {}) {
  const alliance = await openErzgebirge(options)
  const page = await startUmlauf(alliance)
  const [voter, other] = representatives(page)
  if (voter === undefined || other === undefined) throw new Error('no voters')
  alliance.at('2026-11-10', '10:00')
  const record = (changes: Partial<NewResponse> = {}, choice: 'yes' | 'no' = 'yes') =>
    recordResponse(alliance.deps, aResponse(alliance, page, voter, choice, changes))
  return { alliance, page, voter, other, record }
}

async function countsOf(alliance: Erzgebirge, page: Awaited<ReturnType<typeof startUmlauf>>) {
  return (await pageOf(alliance, page.procedure.id)).items[0]?.verdict.counts
}

test('Bis Fristende ersetzt die spätere Stimme die frühere, beide bleiben stehen (R10)', async () => {
  const { alliance, page, record } = await running()
  granted(await record({}, 'no'))
  alliance.at('2026-11-17', '08:00')
  granted(await record({}, 'yes'))
  const after = await pageOf(alliance, page.procedure.id)
  expect(after.items[0]?.verdict.counts).toMatchObject({ yes: 1, no: 0, silent: 12 })
  expect(after.items[0]?.fates.map(({ fate }) => fate)).toEqual(['replaced', 'counted'])
})

test('Eingang Fr 20.11.2026 00:01 ist verspätet: gespeichert, zählt nicht (R09)', async () => {
  const { alliance, page, record } = await running()
  alliance.at('2026-11-20', '00:01')
  const { page: after } = granted(await record())
  expect(after.items[0]?.verdict.counts).toMatchObject({ yes: 0, silent: 13, late: 1 })
  expect(after.procedure.state).toBe('deadline-passed')
  expect(after.responses).toHaveLength(1)
  expect(page.procedure.state).toBe('running')
})

test('Die Stimme der Vertretung geht der Stellvertretung vor, gleich in welcher Folge (R11)', async () => {
  const { alliance, page, voter, record } = await running()
  granted(await record({}, 'yes'))
  alliance.at('2026-11-12')
  const deputy = page.voters.find(({ memberId, role }) => memberId === voter.memberId && role === 'deputy')
  if (deputy === undefined) throw new Error('no deputy')
  granted(await recordResponse(alliance.deps, aResponse(alliance, page, deputy, 'no')))
  expect(await countsOf(alliance, page)).toMatchObject({ yes: 1, no: 0 })
})

test('Wer nicht auf der Liste steht, wird aufbewahrt und zählt nie (R45)', async () => {
  const { alliance, page, record } = await running()
  granted(await record({ memberId: null, personId: null, personName: 'Unbekannt' }))
  const after = await pageOf(alliance, page.procedure.id)
  expect(after.items[0]?.verdict.counts).toMatchObject({ yes: 0, silent: 13 })
  expect(after.items[0]?.fates[0]?.fate).toBe('not-on-roll')
})

test('Wer sich in der Rückmeldung für befangen erklärt, wirkt nicht mit (R14)', async () => {
  const { alliance, page, record } = await running()
  const conflicts = page.procedure.items.map(({ id }) => ({ itemId: id, reason: 'Ich sitze im Vorstand des Trägers.' }))
  granted(await record({ votes: [], conflicts }))
  expect(await countsOf(alliance, page)).toMatchObject({ yes: 0, recused: 1, silent: 12 })
})

test('Ein rechtzeitiger Widerspruch gegen das Verfahren beendet es, auch mit Ja zur Sache (R26)', async () => {
  const { alliance, page, record } = await running()
  const { page: after } = granted(await record({ objectsToProcedure: true }))
  expect(after.procedure.state).toBe('aborted')
  expect(after.items[0]?.verdict.outcome).toBe('aborted')
  expect(refused(await record())).toEqual({ code: 'NOT_RUNNING', state: 'aborted' })
  expect(refused(await declareResult(alliance.deps, { circularProcedureId: page.procedure.id }))).toEqual({
    code: 'PROCEDURE_ABORTED',
  })
})

test('Wo zwei widersprechen müssen, beendet erst das zweite Mitglied das Verfahren (R26, § 2.3)', async () => {
  const { alliance, page, other, record } = await running({ procedureObjection: 'quorum', objectionQuorum: 2 })
  expect(granted(await record({ objectsToProcedure: true })).page.procedure.state).toBe('running')
  expect(granted(await record({ objectsToProcedure: true })).page.procedure.state).toBe('running')
  const second = aResponse(alliance, page, other, 'no', { objectsToProcedure: true })
  expect(granted(await recordResponse(alliance.deps, second)).page.procedure.state).toBe('aborted')
})

test('Ein verspäteter Widerspruch beendet nichts mehr (R26)', async () => {
  const { alliance, record } = await running()
  alliance.at('2026-11-20')
  expect(granted(await record({ objectsToProcedure: true })).page.procedure.state).toBe('deadline-passed')
})

test('Eine falsch erfasste Stimme wird durch eine neue berichtigt; die alte bleibt, zählt aber nicht mehr', async () => {
  const { alliance, page, record } = await running()
  const { responseId } = granted(await record({}, 'no'))
  granted(await record({ corrects: responseId, correctionReason: 'Beim Abtippen verwechselt' }, 'yes'))
  expect(await countsOf(alliance, page)).toMatchObject({ yes: 1, no: 0, silent: 12 })
  expect(refused(await record({ corrects: responseId, correctionReason: 'Noch einmal' }, 'no'))).toEqual({
    code: 'ALREADY_CORRECTED',
  })
})

const HUNDRED_MEGABYTES = 104_857_600

const BAD_RESPONSES: readonly { readonly title: string; readonly changes: Partial<NewResponse>; readonly expected: object }[] = [
  { title: 'ohne Stimme', changes: { votes: [] }, expected: { code: 'VOTE_MISSING' } },
  {
    title: 'mit einem Eingang in der Zukunft',
    changes: { receivedAt: berlin('2026-11-11', '09:00') },
    expected: { code: 'RECEIVED_IN_FUTURE' },
  },
  {
    title: 'mit einem Eingang vor dem Start',
    changes: { receivedAt: berlin('2026-11-03', '09:00') },
    expected: { code: 'RECEIVED_BEFORE_START' },
  },
  ...(['email', 'letter', 'form', 'telephone', 'meeting'] as const).flatMap((way) => [
    {
      title: `auf dem Weg ${way} ohne Grund`,
      changes: { way, onBehalfReason: ' ' },
      expected: { code: 'REASON_AND_EVIDENCE_NEEDED' },
    },
    { title: `auf dem Weg ${way} ohne Beleg`, changes: { way, evidence: [] }, expected: { code: 'REASON_AND_EVIDENCE_NEEDED' } },
  ]),
  {
    title: 'mit einem Beleg von 100 MB',
    changes: { evidence: [aFile('Postfach.zip', HUNDRED_MEGABYTES)] },
    expected: { code: 'FILE_TOO_LARGE', size: HUNDRED_MEGABYTES },
  },
  { title: 'mit einem leeren Beleg', changes: { evidence: [aFile('leer.eml', 0)] }, expected: { code: 'FILE_EMPTY' } },
]

test.each(BAD_RESPONSES)('Keine Rückmeldung $title: nichts wird geschrieben', async ({ changes, expected }) => {
  const { alliance, page, record } = await running()
  expect(refused(await record(changes))).toMatchObject(expected)
  expect((await pageOf(alliance, page.procedure.id)).responses).toEqual([])
})

test('Eine Person stimmt nicht für zwei Organisationen ab (R12)', async () => {
  const { alliance, page, voter, other, record } = await running()
  expect(refused(await record({ memberId: other.memberId }))).toMatchObject({
    code: 'VOTES_FOR_ANOTHER_MEMBER',
    personName: voter.name,
  })
  expect((await pageOf(alliance, page.procedure.id)).responses).toEqual([])
})

test('Summe der Stimmen ist immer die Zahl der Mitglieder (R44)', async () => {
  const { alliance, page } = await running()
  await castVotes(alliance, page, ['yes', 'no', 'abstain', 'invalid', 'yes'])
  const counts = await countsOf(alliance, page)
  if (counts === undefined) throw new Error('no counts')
  const { yes, no, abstain, invalid, silent, recused, entitled } = counts
  expect(yes + no + abstain + invalid + silent + recused).toBe(entitled)
  expect(entitled).toBe(13)
})
