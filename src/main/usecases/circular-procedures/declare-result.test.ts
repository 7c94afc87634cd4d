import { expect, test } from 'vitest'
import type { Choice } from '#shared/domain/resolutions/vote.ts'
import { castVotes, granted, memberOf, openErzgebirge, pageOf, refused, startUmlauf } from '#test/support/erzgebirge.ts'
import { showProject } from '../projects/show-project.ts'
import { showResolution } from '../resolutions/show-resolution.ts'
import { confirmNotification } from './confirm-notification.ts'
import { declareResult } from './declare-result.ts'
import { recordDispatch } from './record-dispatch.ts'

const SEVEN_YES: readonly Choice[] = ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes']

test('Nach Fristende entsteht ein nummerierter Beschluss mit Liste, Regel und Nachweis (R27, R28)', async () => {
  const alliance = await openErzgebirge()
  const page = await startUmlauf(alliance)
  await castVotes(alliance, page, SEVEN_YES)
  alliance.at('2026-11-20', '10:00')
  const { resolutionIds, page: after } = granted(await declareResult(alliance.deps, { circularProcedureId: page.procedure.id }))
  const [resolutionId] = resolutionIds
  if (resolutionId === undefined) throw new Error('no resolution')
  const { resolution, permittedStatements } = granted(await showResolution(alliance.deps, { resolutionId }))
  expect(resolution).toMatchObject({ number: 'FKA-ERZ/2026/B-001', outcome: 'adopted', resolvedOn: '2026-11-20' })
  expect(resolution.sentence).toContain('7 von 13')
  expect(resolution.sentence).toContain('ohne Gegenstimme')
  expect(resolution.roll).toHaveLength(13)
  expect(resolution.proofSentences.join(' ')).toContain('R02')
  expect(permittedStatements).toEqual(['endorsed', 'endorsed-with-conditions'])
  expect(after.procedure.state).toBe('adopted')
})

test('Sechs Ja von acht Antworten reichen nicht: abgelehnt (R03)', async () => {
  const alliance = await openErzgebirge()
  const page = await startUmlauf(alliance)
  await castVotes(alliance, page, ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'no', 'abstain'])
  alliance.at('2026-11-20')
  const { page: after } = granted(await declareResult(alliance.deps, { circularProcedureId: page.procedure.id }))
  expect(after.procedure.state).toBe('rejected')
  const projectId = after.procedure.items[0]?.projectId
  if (projectId === null || projectId === undefined) throw new Error('no project')
  expect(granted(await showProject(alliance.deps, { projectId })).project.state).toBe('not-endorsed')
})

test('Vor Fristende nur, wenn alle geantwortet haben und mit dem Verfahren einverstanden sind (R27)', async () => {
  const alliance = await openErzgebirge()
  const page = await startUmlauf(alliance)
  const input = { circularProcedureId: page.procedure.id }
  await castVotes(alliance, page, SEVEN_YES)
  expect(refused(await declareResult(alliance.deps, input))).toMatchObject({ code: 'DEADLINE_NOT_REACHED' })
  await castVotes(alliance, page, [...SEVEN_YES, 'no', 'no', 'no', 'no', 'no', 'no'])
  expect(granted(await declareResult(alliance.deps, input)).page.procedure.state).toBe('adopted')
})

test('Fehlt der Versandnachweis für ein Mitglied, gibt es keine Feststellung (R25)', async () => {
  const alliance = await openErzgebirge()
  const liga = memberOf(alliance, 'liga-erzgebirge')
  const full = await startUmlauf(alliance)
  const dispatches = full.roll
    .filter(({ memberId }) => memberId !== liga.memberId)
    .map(({ memberId }) => ({ memberId, sentAt: alliance.deps.now(), way: 'email' as const }))
  const page = await startUmlauf(alliance, { title: 'Zweites Projekt' }, { dispatches })
  const input = { circularProcedureId: page.procedure.id }
  alliance.at('2026-11-20')
  expect(refused(await declareResult(alliance.deps, input))).toEqual({ code: 'DISPATCH_PROOF_MISSING', members: [liga.name] })
  granted(await recordDispatch(alliance.deps, { ...input, memberId: liga.memberId, sentAt: alliance.deps.now(), way: 'letter' }))
  expect(granted(await declareResult(alliance.deps, input)).page.procedure.state).toBe('rejected')
})

test('Ein zweites Mal wird nicht festgestellt', async () => {
  const alliance = await openErzgebirge()
  const page = await startUmlauf(alliance)
  const input = { circularProcedureId: page.procedure.id }
  alliance.at('2026-11-20')
  granted(await declareResult(alliance.deps, input))
  expect(refused(await declareResult(alliance.deps, input))).toEqual({
    code: 'ALREADY_DECLARED',
    resolutionNumber: 'FKA-ERZ/2026/B-001',
  })
})

test('Mitgeteilt wird erst, was festgestellt ist (R28)', async () => {
  const alliance = await openErzgebirge()
  const page = await startUmlauf(alliance)
  const input = { circularProcedureId: page.procedure.id }
  expect(refused(await confirmNotification(alliance.deps, input))).toEqual({ code: 'NOT_DECLARED' })
  alliance.at('2026-11-20')
  granted(await declareResult(alliance.deps, input))
  expect(granted(await confirmNotification(alliance.deps, input)).procedure.state).toBe('notified')
})

test('deadline-holds-by-the-clock: eine Woche später geöffnet, ist die Frist abgelaufen, ohne dass etwas lief', async () => {
  const alliance = await openErzgebirge()
  const page = await startUmlauf(alliance)
  alliance.at('2026-11-27')
  const after = await pageOf(alliance, page.procedure.id)
  expect(after.procedure.state).toBe('deadline-passed')
  expect(after.items[0]?.verdict.outcome).toBe('rejected')
})
