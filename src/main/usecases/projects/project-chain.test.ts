import { expect, test } from 'vitest'
import type { Id } from '#shared/basics/id.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { cents } from '#shared/basics/money.ts'
import type { BatchProgress } from '#shared/contract/statements.ts'
import { assess, catalogueOf, complete, endorse, openCall, rate } from '#test/support/call-of-projects.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import { aFile, anApplication, type Erzgebirge, granted, memberOf, openErzgebirge, refused } from '#test/support/erzgebirge.ts'
import { makeDocument } from '../documents/make-document.ts'
import { issueAllStatements } from '../statements/issue-all.ts'
import { recordStatementDispatch } from '../statements/record-dispatch.ts'
import { attachFiles } from './attach-files.ts'
import { changeDecidedProject } from './change-decided-project.ts'
import { createCatalogue } from './create-catalogue.ts'
import { drawRanking } from './draw-ranking.ts'
import { importScoreSheets } from './import-score-sheets.ts'
import { listCalls } from './list-calls.ts'
import { recordNotice } from './record-grant.ts'
import { acceptOverCommitment } from './save-budget.ts'
import { saveScoreSheet } from './save-score-sheet.ts'
import { showAssessment } from './show-assessment.ts'
import { showProject } from './show-project.ts'
import { submitProject } from './submit-project.ts'

async function issueAll(alliance: Erzgebirge, callId: Id<'project-call'>): Promise<BatchProgress | undefined> {
  let last: BatchProgress | undefined
  for await (const event of issueAllStatements(alliance.deps, { callId, signal: undefined })) last = event
  return last
}

test('Aufruf, Bewertung, Reihenfolge, Stellungnahmen in einem Zug, Bescheid: der ganze Weg', async () => {
  const alliance = await openErzgebirge()
  const { deps, at } = alliance
  const { callId, budgetId } = await openCall(alliance)
  const partners = [{ ...memberOf(alliance, 'dgb-suedwestsachsen'), role: 'without-funds' as const, contribution: 'Räume' }]
  const joint = await assess(alliance, {
    shortTitle: 'Gemeinsam',
    projectCallId: callId,
    sponsor: memberOf(alliance, 'ihk-erzgebirge'),
    partners,
  })
  const own = await assess(alliance, { shortTitle: 'Eigenes', projectCallId: callId, sponsor: memberOf(alliance, 'wfe') })
  const other = await assess(alliance, { shortTitle: 'Anderes', projectCallId: callId })
  await rate(alliance, joint, 2)
  await rate(alliance, own, 2)
  await rate(alliance, other, 3)
  const { ranking } = granted(
    await drawRanking(deps, { callId, jointBonusPercent: null, budget: cents(10_000_000), bodyOrder: [] }),
  )
  expect(ranking?.rows.map(({ project, line, because }) => [project.shortTitle, line.isBelowBudget, because])).toEqual([
    ['Gemeinsam', false, 'an der Spitze'],
    ['Anderes', false, 'nicht gemeinsam getragen'],
    ['Eigenes', true, 'weniger Punkte'],
  ])
  for (const projectId of [joint, own, other]) await endorse(alliance, projectId)
  const overCommitted = (await listCalls(deps)).budgets[0]
  expect(overCommitted).toMatchObject({ needsReason: true, standing: { endorsed: 13_500_000, free: -7_500_000 } })
  granted(await acceptOverCommitment(deps, { budgetId, reason: 'Rückläufe sind angekündigt.' }))
  expect((await listCalls(deps)).budgets[0]?.needsReason).toBe(false)

  await complete(alliance, joint)
  await complete(alliance, other)
  const first = await issueAll(alliance, callId)
  expect(first).toMatchObject({ of: 3, issued: 2, left: [{ title: 'Eigenes', refusal: { code: 'REASONS_MISSING' } }] })
  expect(await issueAll(alliance, callId)).toMatchObject({ of: 1, issued: 0 })

  const { statements } = granted(await showProject(deps, { projectId: other }))
  const statementId = statements[0]?.id
  if (statementId === undefined) throw new Error('no statement')
  granted(await recordStatementDispatch(deps, { statementId, sentAt: deps.now(), way: 'portal', receiver: 'SAB', remark: '' }))
  at('2027-02-01')
  const notice = {
    projectId: other,
    outcome: 'granted' as const,
    notifiedOn: localDate('2027-01-20'),
    reference: '',
    amount: cents(4_500_001),
    startsOn: localDate('2027-03-01'),
    endsOn: localDate('2028-02-29'),
    remark: '',
    proofDueOn: localDate('2028-08-31'),
  }
  expect(refused(await recordNotice(deps, notice)).code).toBe('GRANT_ABOVE_APPLICATION')
  expect(granted(await recordNotice(deps, { ...notice, amount: cents(4_500_000) })).stateToday).toBe('granted')
  const stateOn = async (day: string) => {
    at(day)
    return granted(await showProject(deps, { projectId: other })).stateToday
  }
  expect([await stateOn('2027-03-01'), await stateOn('2028-02-29'), await stateOn('2028-03-01')]).toEqual([
    'running',
    'running',
    'proof-open',
  ])
})

test('Ein Bogen aus Excel kommt zurück; ein anderes Projekt, eine andere Fassung, Befangene und Punkte außerhalb nicht (R40)', async () => {
  const alliance = await openErzgebirge()
  const { deps } = alliance
  const { callId } = await openCall(alliance)
  const own = await assess(alliance, { projectCallId: callId, sponsor: memberOf(alliance, 'wfe') })
  const other = await assess(alliance, { projectCallId: callId })
  await rate(alliance, other, 2)
  const { raters, catalogue } = granted(await showAssessment(deps, { projectId: other }))
  const memberId = raters[0]?.memberId
  if (memberId === undefined || catalogue === null) throw new Error('nobody rates')
  const scores = catalogue.criteria.map(({ id }) => ({ criterionId: id, points: 4, reason: '' }))
  const sheet = { projectId: other, memberId, personName: '', way: 'form' as const, scores }
  expect(refused(await saveScoreSheet(deps, sheet))).toMatchObject({ code: 'SCORES_DO_NOT_FIT', points: 4, most: 3 })
  const wfe = memberOf(alliance, 'wfe').memberId
  expect(refused(await saveScoreSheet(deps, { ...sheet, projectId: own, memberId: wfe })).code).toBe('RATER_RECUSED')

  const { bytes, fileName } = granted(await makeDocument(deps, { kind: 'score-sheet', id: `${other}.${memberId}` }))
  const file = { name: fileName, type: '', size: bytes.length, arrayBuffer: async () => bytes.slice().buffer }
  expect(granted(await importScoreSheets(deps, { projectId: other, files: [file] }))).toMatchObject([{ replaced: true }])
  expect(refused(await importScoreSheets(deps, { projectId: own, files: [file] })).code).toBe('OTHER_PROJECT')
  granted(await createCatalogue(deps, catalogueOf(2)))
  const old = refused(await importScoreSheets(deps, { projectId: other, files: [file] }))
  expect(old).toMatchObject({ code: 'OTHER_CATALOGUE', edition: 1, current: 2 })
  const draw = { callId, jointBonusPercent: null, budget: cents(0), bodyOrder: [] }
  expect(refused(await drawRanking(deps, draw)).code).toBe('SCORES_MISSING')
})

test('Kein Gehalt steht in der Mitgliederfassung, wo immer es im Antrag steht', async () => {
  const alliance = await openErzgebirge()
  const { deps } = alliance
  const staffPositions = [{ position: 'KANARIE-A', percent: 75, payGrade: 'KANARIE-B', yearlyCost: cents(7_654_321) }]
  const contact = { name: 'KANARIE-C', email: 'kanarie-d@example.org', phone: 'KANARIE-E' }
  const { projectId } = granted(await submitProject(deps, anApplication(alliance, { staffPositions, contact })))
  const upload = (name: string, forMembers: boolean) => ({
    projectId,
    kind: 'other' as const,
    forMembers,
    receivedOn: localDate('2026-11-04'),
    files: [aFile(name)],
  })
  granted(await attachFiles(deps, upload('KANARIE-F.txt', false)))
  granted(await attachFiles(deps, upload('Skizze.txt', true)))
  const text = readText(granted(await makeDocument(deps, { kind: 'member-version', id: projectId })))
  expect(text).toContain('Skizze')
  expect(text.match(/kanarie|76\.?543,21|7654321/gi)).toBeNull()
  const never = refused(await attachFiles(deps, { ...upload('Antrag.txt', true), kind: 'application' }))
  expect(never.code).toBe('NEVER_FOR_MEMBERS')
})

test('Eine Datei, die nicht ist, was ihr Name sagt, wird abgewiesen', async () => {
  const alliance = await openErzgebirge()
  const { projectId } = granted(await submitProject(alliance.deps, anApplication(alliance)))
  const upload = { projectId, kind: 'other' as const, forMembers: false, receivedOn: localDate('2026-11-04') }
  const refusal = refused(await attachFiles(alliance.deps, { ...upload, files: [aFile('Antrag.pdf')] }))
  expect(refusal).toMatchObject({ code: 'FILE_TYPE_MISMATCH', claimed: 'PDF' })
  expect(granted(await showProject(alliance.deps, { projectId })).attachments).toEqual([])
})

test('Eine wesentliche Änderung nach der Befürwortung braucht einen neuen Beschluss, eine kleine nicht (R37)', async () => {
  const alliance = await openErzgebirge()
  const { deps } = alliance
  const { callId } = await openCall(alliance)
  const projectId = await assess(alliance, { projectCallId: callId })
  await endorse(alliance, projectId)
  const change = async (endsOn: string, reason: string) => {
    const { version } = granted(await showProject(deps, { projectId }))
    const application = anApplication(alliance, { projectCallId: callId, endsOn: localDate(endsOn) })
    return changeDecidedProject(deps, { projectId, version, application, reason })
  }
  expect(refused(await change('2028-02-29', 'x')).code).toBe('NOTHING_CHANGED')
  expect(refused(await change('2028-03-31', ' ')).code).toBe('REASON_MISSING')
  const changed = granted(await change('2028-03-31', 'Der Beginn verschiebt sich.'))
  expect([changed.stateToday, changed.isOpen]).toEqual(['deferred', true])
  expect(await issueAll(alliance, callId)).toMatchObject({ issued: 0, left: [{ refusal: { code: 'CHANGED_SINCE_RESOLUTION' } }] })
})

test('Ein Antrag nach dem Einreichungsschluss kommt nicht in den Aufruf; nichts wird geschrieben (R38)', async () => {
  const alliance = await openErzgebirge()
  const { callId } = await openCall(alliance)
  const late = anApplication(alliance, { projectCallId: callId, receivedOn: localDate('2026-11-17') })
  expect(refused(await submitProject(alliance.deps, late))).toMatchObject({
    code: 'CALL_DOES_NOT_FIT',
    findings: [{ code: 'AFTER_DEADLINE', deadline: '2026-11-16' }],
  })
})
