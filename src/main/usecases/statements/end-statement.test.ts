import { expect, test } from 'vitest'
import type { Id } from '#shared/basics/id.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { cents } from '#shared/basics/money.ts'
import { assess, complete, endorse, openCall } from '#test/support/call-of-projects.ts'
import { readMail } from '#test/support/documents/read-mail.ts'
import { type Erzgebirge, granted, openErzgebirge, refused } from '#test/support/erzgebirge.ts'
import { resolveItems } from '#test/support/resolved-matter.ts'
import { makeDocument } from '../documents/make-document.ts'
import { showOverview } from '../overview/show-overview.ts'
import { recordNotice } from '../projects/record-grant.ts'
import { showProject } from '../projects/show-project.ts'
import { listRegister } from '../resolutions/list-resolutions.ts'
import { changeStatement } from './change-statement.ts'
import { draftStatement } from './draft-statement.ts'
import { issueStatement } from './issue-statement.ts'
import { recordStatementDispatch } from './record-dispatch.ts'
import { revokeStatement } from './revoke-statement.ts'
import { showStatement } from './show-statement.ts'

/** An issued statement on an endorsed project, on 24 November. */
async function issued(alliance: Erzgebirge) {
  const { callId } = await openCall(alliance)
  const contact = { name: 'Petra Beispiel', email: 'petra@example.org', phone: '' }
  const projectId = await assess(alliance, { projectCallId: callId, contact })
  await endorse(alliance, projectId)
  await complete(alliance, projectId)
  const { statements, resolutions } = granted(await showProject(alliance.deps, { projectId }))
  const [statementId, resolutionId] = [statements[0]?.id, resolutions[0]?.id]
  if (statementId === undefined || resolutionId === undefined) throw new Error('nothing to issue')
  alliance.at('2026-11-24')
  await issue(alliance, statementId)
  return { projectId, statementId, resolutionId }
}

async function issue({ deps }: Erzgebirge, statementId: Id<'statement'>) {
  const { version } = granted(await showStatement(deps, { statementId }))
  return granted(await issueStatement(deps, { statementId, version })).statement
}

test('Ersetzen: die neue Stellungnahme bekommt eine neue Nummer, die alte bleibt mit Verweis und denselben Bytes', async () => {
  const alliance = await openErzgebirge()
  const { deps } = alliance
  const { statementId, resolutionId } = await issued(alliance)
  const before = granted(await makeDocument(deps, { kind: 'statement', id: statementId }))
  expect(refused(await draftStatement(deps, { resolutionId })).code).toBe('STATEMENT_EXISTS')
  const next = granted(await draftStatement(deps, { resolutionId, supersedesId: statementId })).statementId
  const replaced = await issue(alliance, next)
  const old = granted(await showStatement(deps, { statementId }))
  expect([old.statement.state, old.supersededBy?.number]).toEqual(['superseded', replaced.number])
  expect(replaced.number).not.toBe(old.statement.number)
  const after = granted(await makeDocument(deps, { kind: 'statement', id: statementId }))
  expect(Buffer.compare(before.bytes, after.bytes)).toBe(0)
})

test('Widerrufen nur mit Grund und durch einen späteren, angenommenen Beschluss; zweimal nicht', async () => {
  const alliance = await openErzgebirge()
  const { deps } = alliance
  const { statementId, resolutionId, projectId } = await issued(alliance)
  const revoke = (by: Id<'resolution'>, reason = 'Der Träger hat aufgegeben.') =>
    revokeStatement(deps, { statementId, resolutionId: by, reason })
  expect(refused(await revoke(resolutionId)).code).toBe('RESOLUTION_NOT_ADOPTED')
  await resolveItems(alliance, { invitedOn: '2026-11-24', heldOn: '2026-12-14' }, [
    { projectId: null, title: 'Widerruf', proposedText: 'Die Stellungnahme wird widerrufen.', votes: { yes: 13 } },
  ])
  const later = (await listRegister(deps)).find(({ subject }) => subject === 'Widerruf')?.id
  if (later === undefined) throw new Error('not resolved')
  expect(refused(await revoke(later, ' ')).code).toBe('REASON_MISSING')
  expect(granted(await revoke(later)).statement.state).toBe('revoked')
  expect(refused(await revoke(later)).code).toBe('WRONG_STATEMENT_STATE')
  expect(granted(await showProject(deps, { projectId })).stateToday).toBe('deferred')
})

test('Mit Auflagen befürwortet heißt auch das Projekt so, solange nichts ausgefertigt ist', async () => {
  const alliance = await openErzgebirge()
  const { deps } = alliance
  const { callId } = await openCall(alliance)
  const projectId = await assess(alliance, { projectCallId: callId })
  await endorse(alliance, projectId)
  await complete(alliance, projectId)
  const statementId = granted(await showProject(deps, { projectId })).statements[0]?.id
  if (statementId === undefined) throw new Error('no draft')
  const decide = async (kind: 'endorsed' | 'endorsed-with-conditions') => {
    const { statement, version } = granted(await showStatement(deps, { statementId }))
    const { addressee, reasons, conditions, exceptionReason, conflictDisclosed, signatories } = statement
    const content = { kind, addressee, reasons, conditions, exceptionReason, conflictDisclosed, signatories: [...signatories] }
    granted(await changeStatement(deps, { statementId, version, content }))
    return granted(await showProject(deps, { projectId })).stateToday
  }
  expect([await decide('endorsed-with-conditions'), await decide('endorsed')]).toEqual(['endorsed-with-conditions', 'endorsed'])
})

test('Als E-Mail-Entwurf mit der ausgefertigten Datei; Anlage 2 nennt Votum und Kriterien; der Versand steht im Register', async () => {
  const alliance = await openErzgebirge()
  const { deps } = alliance
  const { statementId } = await issued(alliance)
  const file = granted(await makeDocument(deps, { kind: 'statement', id: statementId }))
  const mail = await readMail(granted(await makeDocument(deps, { kind: 'statement-mail', id: statementId })).bytes)
  expect(mail.headers).toMatch(/^Cc: .*petra@example\.org/m)
  expect(mail.headers).not.toMatch(/^To: \S/m)
  expect(mail.names).toEqual([file.fileName])
  expect(mail.letter).toContain('FKA-ERZ/2026/ST-001')
  const annex = granted(await makeDocument(deps, { kind: 'funder-attachment', id: statementId }))
  expect(annex.fileName).toMatch(/^Anlage-2_ST-2026-001_/)
  const sent = { statementId, sentAt: deps.now(), way: 'email' as const, receiver: 'SAB', remark: '' }
  expect(granted(await recordStatementDispatch(deps, sent)).dispatches).toHaveLength(1)
  const draftMail = await makeDocument(deps, { kind: 'statement-mail', id: 'nobody' })
  expect(refused(draftMail).code).toBe('NOT_FOUND')
})

test('Was fällig ist, steht als Aufgabe da: erst der Versand, nach dem Bescheid der Verwendungsnachweis', async () => {
  const alliance = await openErzgebirge()
  const { deps, at } = alliance
  const { statementId, projectId } = await issued(alliance)
  const kinds = async () => (await showOverview(deps)).tasks.map(({ kind, on }) => [kind, on])
  expect(await kinds()).toContainEqual(['send-statement', '2026-11-24'])
  granted(await recordStatementDispatch(deps, { statementId, sentAt: deps.now(), way: 'portal', receiver: 'SAB', remark: '' }))
  at('2027-02-01')
  const notice = {
    projectId,
    outcome: 'granted',
    notifiedOn: localDate('2027-01-20'),
    reference: '',
    amount: cents(4_500_000),
  } as const
  const period = {
    startsOn: localDate('2027-03-01'),
    endsOn: localDate('2028-02-29'),
    remark: '',
    proofDueOn: localDate('2028-08-31'),
  }
  granted(await recordNotice(deps, { ...notice, ...period }))
  const tasks = await kinds()
  expect(tasks).toContainEqual(['report-due', '2028-08-31'])
  expect(tasks.map(([kind]) => kind)).not.toContain('send-statement')
})
