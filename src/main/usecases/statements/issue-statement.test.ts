import { expect, test } from 'vitest'
import type { Id } from '#shared/basics/id.ts'
import type { StatementContent } from '#shared/contract/statements.ts'
import type { Choice } from '#shared/domain/resolutions/vote.ts'
import { castVotes, type Erzgebirge, granted, memberOf, openErzgebirge, refused, startUmlauf } from '#test/support/erzgebirge.ts'
import { declareResult } from '../circular-procedures/declare-result.ts'
import { makeDocument } from '../documents/make-document.ts'
import { changeStatement } from './change-statement.ts'
import { draftStatement } from './draft-statement.ts'
import { issueStatement } from './issue-statement.ts'
import { previewStatement } from './preview-statement.ts'
import { showStatement } from './show-statement.ts'

const REASONS = {
  regionalNeed: 'Bedarf',
  fitToActionPlan: 'Passung',
  workforceStrategy: 'Strategie',
  noDoubleFunding: 'Keine',
  costBenefit: 'Nutzen',
  sustainability: 'Dauer',
}

const SEVEN_YES: readonly Choice[] = ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes']

async function draftAfter(alliance: Erzgebirge, choices: readonly Choice[], sponsorKey: string | null = null) {
  const application = sponsorKey === null ? {} : { sponsor: memberOf(alliance, sponsorKey) }
  const page = await startUmlauf(alliance, application)
  await castVotes(alliance, page, choices)
  alliance.at('2026-11-20', '10:00')
  const { resolutionIds } = granted(await declareResult(alliance.deps, { circularProcedureId: page.procedure.id }))
  const [resolutionId] = resolutionIds
  if (resolutionId === undefined) throw new Error('no resolution')
  const { statementId } = granted(await draftStatement(alliance.deps, { resolutionId }))
  return { resolutionId, statementId }
}

async function edit({ deps }: Erzgebirge, statementId: Id<'statement'>, changes: Partial<StatementContent>) {
  const { statement, version } = granted(await showStatement(deps, { statementId }))
  const { kind, addressee, conditions, exceptionReason, conflictDisclosed, signatories } = statement
  const content = {
    kind,
    addressee,
    conditions,
    exceptionReason,
    conflictDisclosed,
    signatories: [...signatories],
    reasons: REASONS,
    ...changes,
  }
  return granted(await changeStatement(deps, { statementId, version, content }))
}

async function issue({ deps }: Erzgebirge, statementId: Id<'statement'>) {
  const { version } = granted(await showStatement(deps, { statementId }))
  return issueStatement(deps, { statementId, version })
}

test('Ausgefertigt hat die Stellungnahme Nummer, Tag und Hash und gibt immer dieselben Bytes heraus', async () => {
  const alliance = await openErzgebirge()
  const { statementId } = await draftAfter(alliance, SEVEN_YES)
  await edit(alliance, statementId, {})
  const { statement } = granted(await issue(alliance, statementId))
  expect(statement).toMatchObject({ number: 'FKA-ERZ/2026/ST-001', state: 'issued', signedOn: '2026-11-20' })
  alliance.at('2027-02-01')
  const first = granted(await makeDocument(alliance.deps, { kind: 'statement', id: statementId }))
  const again = granted(await makeDocument(alliance.deps, { kind: 'statement', id: statementId }))
  expect(first.fileName).toBe('ST-2026-001_Ankommen_befuerwortend.docx')
  expect(again.bytes).toEqual(first.bytes)
})

test('Nach der Ausfertigung ist sie nicht mehr zu ändern und nicht noch einmal auszufertigen', async () => {
  const alliance = await openErzgebirge()
  const { statementId, resolutionId } = await draftAfter(alliance, SEVEN_YES)
  const { version } = await edit(alliance, statementId, {})
  granted(await issue(alliance, statementId))
  const expected = { code: 'ALREADY_ISSUED', number: 'FKA-ERZ/2026/ST-001' }
  expect(refused(await issue(alliance, statementId))).toEqual(expected)
  const content = {
    kind: 'endorsed',
    addressee: 'sab',
    reasons: REASONS,
    conditions: '',
    exceptionReason: '',
    conflictDisclosed: false,
    signatories: [],
  } as const
  expect(
    refused(await changeStatement(alliance.deps, { statementId, version, content: { ...content, signatories: [] } })),
  ).toEqual(expected)
  expect(refused(await draftStatement(alliance.deps, { resolutionId }))).toEqual({ code: 'STATEMENT_EXISTS', statementId })
})

test('Keine Befürwortung ohne angenommenen Beschluss (R37)', async () => {
  const alliance = await openErzgebirge()
  const { statementId } = await draftAfter(alliance, ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'])
  const page = await edit(alliance, statementId, { kind: 'endorsed' })
  expect(page.permittedKinds).toEqual(['not-endorsed'])
  expect(refused(await issue(alliance, statementId))).toMatchObject({
    code: 'RESOLUTION_DOES_NOT_PERMIT',
    kind: 'endorsed',
    outcome: 'rejected',
  })
  await edit(alliance, statementId, { kind: 'not-endorsed' })
  expect(granted(await issue(alliance, statementId)).statement.state).toBe('issued')
})

test('Das befangene geschäftsführende Mitglied unterzeichnet nicht allein; eine Vertretung oder die Offenlegung hilft (R19)', async () => {
  const alliance = await openErzgebirge()
  const { statementId } = await draftAfter(alliance, SEVEN_YES, 'wfe')
  const { statement, signatoryChoices } = granted(await showStatement(alliance.deps, { statementId }))
  expect(statement.signatories).toEqual([])
  const managing = signatoryChoices.find((choice) => choice.managing)
  const other = signatoryChoices.find((choice) => !choice.managing && !choice.recused)
  if (managing === undefined || other === undefined) throw new Error('no signatories')
  const ofManaging = {
    personId: managing.personId,
    name: managing.name,
    position: managing.position,
    organization: managing.organization,
    capacity: 'managing-member' as const,
  }
  await edit(alliance, statementId, { signatories: [ofManaging] })
  expect(refused(await issue(alliance, statementId))).toEqual({
    code: 'MANAGING_MEMBER_RECUSED',
    members: [managing.organization],
  })
  const substitute = {
    personId: other.personId,
    name: other.name,
    position: other.position,
    organization: other.organization,
    capacity: 'substitute' as const,
  }
  await edit(alliance, statementId, { signatories: [substitute] })
  expect(granted(await issue(alliance, statementId)).statement.state).toBe('issued')
})

test('Fehlende Pflichtteile und fehlende Auflagen verhindern die Ausfertigung', async () => {
  const alliance = await openErzgebirge()
  const { statementId } = await draftAfter(alliance, SEVEN_YES)
  await edit(alliance, statementId, { reasons: { ...REASONS, sustainability: ' ' } })
  expect(refused(await issue(alliance, statementId))).toEqual({ code: 'REASONS_MISSING', fields: ['sustainability'] })
  await edit(alliance, statementId, { kind: 'endorsed-with-conditions' })
  expect(refused(await issue(alliance, statementId))).toEqual({ code: 'CONDITIONS_MISSING' })
})

test('Wer einen älteren Stand ausfertigen will, wird gehalten', async () => {
  const alliance = await openErzgebirge()
  const { statementId } = await draftAfter(alliance, SEVEN_YES)
  const { version } = granted(await showStatement(alliance.deps, { statementId }))
  await edit(alliance, statementId, {})
  expect(refused(await issueStatement(alliance.deps, { statementId, version }))).toEqual({
    code: 'CHANGED_MEANWHILE',
    what: 'statement',
  })
})

test('Die Vorschau zeigt, was gerade getippt wird, und speichert nichts', async () => {
  const alliance = await openErzgebirge()
  const { statementId } = await draftAfter(alliance, SEVEN_YES)
  const { statement, version } = granted(await showStatement(alliance.deps, { statementId }))
  const content = { ...statement, signatories: [], reasons: { ...REASONS, regionalNeed: 'Gerade getippt' } }
  const blocks = granted(await previewStatement(alliance.deps, { statementId, content }))
  expect(JSON.stringify(blocks)).toContain('Gerade getippt')
  expect(granted(await showStatement(alliance.deps, { statementId })).version).toBe(version)
})
