import { expect, test } from 'vitest'
import { localDate } from '#shared/basics/local-date.ts'
import type { NewResponse } from '#shared/contract/circular-procedures.ts'
import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import { checkDecision } from '#shared/rules/verification/check-decisions.ts'
import { factsOf } from '#shared/rules/verification/facts.ts'
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
import { readTables } from '../../store/read-tables.ts'
import { findResolution } from '../../store/repositories/resolutions.ts'
import { declareResult } from './declare-result.ts'
import { recordResponse } from './record-response.ts'

async function running(options: Partial<RuleOptions>) {
  const alliance = await openErzgebirge(options)
  const page = await startUmlauf(alliance)
  const [voter, other] = representatives(page)
  if (voter === undefined || other === undefined) throw new Error('no voters')
  alliance.at('2026-11-10', '10:00')
  const record = (changes: Partial<NewResponse> = {}) =>
    recordResponse(alliance.deps, aResponse(alliance, page, voter, 'yes', changes))
  return { alliance, page, voter, other, record }
}

/** What a check of the workspace finds on every resolution, computed again from the stored rows. */
async function findingsIn({ deps }: Erzgebirge): Promise<readonly unknown[]> {
  const facts = factsOf(await deps.store.read(readTables))
  return facts.rows('resolution').flatMap((resolution) => checkDecision(facts, resolution))
}

test('Poststempel vom letzten Tag: der Brief zählt, auch wenn er nach Fristende eingeht, und die Feststellung wartet darauf (R09, F08)', async () => {
  const { alliance, page, record } = await running({ decisiveMoment: 'postmark' })
  alliance.at('2026-11-20', '10:00')
  const circularProcedureId = page.procedure.id
  expect(refused(await declareResult(alliance.deps, { circularProcedureId }))).toEqual({
    code: 'LETTERS_UNDER_WAY',
    until: berlin('2026-11-24', '00:00'),
  })
  const letter = { way: 'letter', postedOn: localDate('2026-11-19') } as const
  const after = granted(await record(letter)).page
  expect(after.items[0]?.verdict.counts).toMatchObject({ yes: 1, late: 0, silent: 12 })
  expect(after.responses[0]?.postedOn).toBe('2026-11-19')
  alliance.at('2026-11-24', '08:00')
  const { resolutionIds } = granted(await declareResult(alliance.deps, { circularProcedureId }))
  const resolution = await alliance.deps.store.read((tx) => findResolution(tx, resolutionIds[0] ?? expect.fail()))
  expect(resolution?.proofSentences).toContain(
    'nach Fristende eingegangen, aber rechtzeitig aufgegeben: 1 (R09: maßgeblich ist der Poststempel)',
  )
  expect(await findingsIn(alliance)).toEqual([])
})

test.each(['email', 'telephone'] as const)(
  'Bei Schriftform ist %s kein Votum; Brief und Widerspruch gehen (§ 2.3, § 126 BGB)',
  async (way) => {
    const { alliance, page, record } = await running({ ballotForm: 'written' })
    expect(refused(await record({ way }))).toEqual({ code: 'BALLOT_FORM_NOT_KEPT' })
    expect((await pageOf(alliance, page.procedure.id)).responses).toEqual([])
    expect(granted(await record({ way: 'letter' })).page.items[0]?.verdict.counts.yes).toBe(1)
    expect(granted(await record({ way, votes: [], objectsToProcedure: true })).page.procedure.state).toBe('aborted')
  },
)

test.each([
  ['einer E-Mail', { way: 'email', postedOn: localDate('2026-11-09') }, 'no-letter'],
  ['nach dem Eingang', { way: 'letter', postedOn: localDate('2026-11-11') }, 'after-receipt'],
  ['vor dem Start', { way: 'letter', postedOn: localDate('2026-11-03') }, 'before-start'],
] as const)('Kein Poststempel %s: nichts wird geschrieben', async (_, changes, because) => {
  const { alliance, page, record } = await running({ decisiveMoment: 'postmark' })
  expect(refused(await record(changes))).toEqual({ code: 'POSTMARK_DOES_NOT_FIT', postedOn: changes.postedOn, because })
  expect((await pageOf(alliance, page.procedure.id)).responses).toEqual([])
})

test('Ein Widerspruch im rechtzeitig aufgegebenen Brief beendet das Verfahren auch nach Fristende (R26)', async () => {
  const { alliance, record } = await running({ decisiveMoment: 'postmark' })
  alliance.at('2026-11-20', '10:00')
  const objection = { way: 'letter', postedOn: localDate('2026-11-19'), objectsToProcedure: true } as const
  expect(granted(await record(objection)).page.procedure.state).toBe('aborted')
})

test('Die Stimme eines anderen Mitglieds gibt ab, wem sie übertragen ist; mit Beleg, und die eigene zählt daneben (R12)', async () => {
  const { alliance, page, voter, other, record } = await running({ voteTransfer: true })
  const held = { personId: other.personId, personName: other.name, role: 'representative' } as const
  expect(refused(await record({ ...held, evidence: [] }))).toMatchObject({ code: 'REASON_AND_EVIDENCE_NEEDED' })
  granted(await record({ ...held, evidence: [aFile('Vollmacht.pdf')] }))
  const { responses, items } = granted(await recordResponse(alliance.deps, aResponse(alliance, page, other, 'yes'))).page
  expect(items[0]?.verdict.counts).toMatchObject({ yes: 2, silent: 11 })
  const kept = responses.find(({ memberId }) => memberId === voter.memberId)
  expect(kept).toMatchObject({ heldBy: other.memberId, role: 'deputy' })
  alliance.at('2026-11-20')
  const { resolutionIds } = granted(await declareResult(alliance.deps, { circularProcedureId: page.procedure.id }))
  const resolution = await alliance.deps.store.read((tx) => findResolution(tx, resolutionIds[0] ?? expect.fail()))
  const line = resolution?.roll.find(({ memberId }) => memberId === voter.memberId)
  expect(line?.personName).toMatch(/^.+ \(.+; Stimme übertragen\)$/)
  expect(resolution?.proofSentences).toContain('durch ein anderes Mitglied abgegeben: 1 (R12: Übertragung der Stimme zugelassen)')
  expect(await findingsIn(alliance)).toEqual([])
})

test('Wo die Antworten entscheiden, genügt die Mehrheit von ihnen, wenn genug antworten (R03, § 2.3)', async () => {
  for (const [choices, outcome] of [
    [['yes', 'yes', 'yes', 'yes', 'no', 'no', 'abstain'], 'adopted'],
    [['yes', 'yes', 'yes', 'yes', 'yes', 'yes'], 'rejected'],
  ] as const) {
    const { alliance, page } = await running({ circularConsent: 'majority-of-answers' })
    await castVotes(alliance, page, [...choices])
    alliance.at('2026-11-20')
    const declared = granted(await declareResult(alliance.deps, { circularProcedureId: page.procedure.id }))
    expect(declared.page.procedure.state).toBe(outcome)
    expect(await findingsIn(alliance)).toEqual([])
  }
})

test('Die Frist läuft nach Arbeitstagen, wo die Geschäftsordnung es sagt (F06, § 2.3)', async () => {
  const { page } = await running({ circularDaysCounting: 'working-days', circularDays: 10 })
  expect(page.procedure.deadline.endsOn).toBe('2026-11-19')
  expect(page.procedure.deadline.sentence).toContain('10 Arbeitstage')
})

test('Was mit der Zustimmung aller entschieden ist, prüft die Kontrolle nach derselben Regel (R35)', async () => {
  const { alliance, page } = await running({ circularConsent: 'all-members' })
  await castVotes(alliance, page, Array(13).fill('yes'))
  alliance.at('2026-11-20')
  granted(await declareResult(alliance.deps, { circularProcedureId: page.procedure.id }))
  expect(await findingsIn(alliance)).toEqual([])
})
