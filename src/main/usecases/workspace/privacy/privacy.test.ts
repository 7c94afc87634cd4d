import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { backupFolderOf, listBackups } from '#main/files/backup-folder.ts'
import { createWorkspace } from '#main/store/create.ts'
import { verifyChain } from '#main/store/journal/chain.ts'
import { readAll } from '#main/store/repositories/journal.ts'
import type { Deps } from '#main/usecases/deps.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { finished } from '#shared/basics/work.ts'
import type { ReviewedSubject } from '#shared/contract/privacy.ts'
import { isErasable } from '#shared/domain/workspace/retention.ts'
import { findingSentence } from '#shared/wording/findings.ts'
import { ERASED_TEXT } from '#shared/wording/retention.ts'
import {
  aResponse,
  type Erzgebirge,
  erzgebirgeSeed,
  granted,
  memberOf,
  openErzgebirge,
  refused,
  representatives,
  startUmlauf,
} from '#test/support/erzgebirge.ts'
import { temporaryFolder } from '#test/support/temporary-folder.ts'
import { acting } from '../../acting.ts'
import { endProcedure } from '../../circular-procedures/end-procedure.ts'
import { makeReminders } from '../../circular-procedures/make-mails.ts'
import { recordResponse } from '../../circular-procedures/record-response.ts'
import { readStoredFile } from '../../documents/read-stored-file.ts'
import { changePersonContact } from '../../members/change-person-contact.ts'
import { registerPerson } from '../../members/register-person.ts'
import { showMember } from '../../members/show-member.ts'
import { attachFiles } from '../../projects/attach-files.ts'
import { backUp } from '../back-up.ts'
import { checkWorkspace } from '../check-workspace.ts'
import { saveDraft } from '../form-drafts.ts'
import { seedAlliance } from '../seed-alliance.ts'
import { completeReview } from './complete-review.ts'
import { cleanAfterErasure, removeHoldingBackups } from './holding-backups.ts'
import { listDeliveries } from './list-deliveries.ts'
import { setRetentionRule } from './set-retention-rule.ts'
import { showPrivacy } from './show-privacy.ts'

let alliance: Erzgebirge
let deps: Deps
let path = ''

beforeEach(async () => {
  alliance = await openErzgebirge()
  deps = alliance.deps
})

/** The same alliance in a file, with its log and its backups. */
async function inFile(): Promise<void> {
  path = join(temporaryFolder(), 'erzgebirge.allianz')
  const store = granted(await createWorkspace(path, { now: deps.now }))
  onTestFinished(() => store.close())
  deps = { ...deps, store }
  alliance = { ...alliance, deps, seeded: await seedAlliance(deps, erzgebirgeSeed()) }
}

/** Which of these texts stand anywhere in the file, in its log, or in the newest backup. */
async function found(texts: readonly string[]): Promise<readonly string[]> {
  const folder = backupFolderOf(path)
  const [newest] = await listBackups(folder)
  const files = [path, `${path}-wal`, `${path}-shm`, ...(newest === undefined ? [] : [join(folder, newest.name)])]
  const contents = files
    .filter((file) => readdirSync(join(file, '..')).includes(file.split('/').at(-1) ?? ''))
    .map((file) => readFileSync(file))
  return texts.filter((text) => contents.some((content) => content.includes(text)))
}

const TOLD = { informedOn: null, consentedOn: null, retainedUntil: localDate('2026-11-30') } as const

/** A person of the WFE who may be kept until the end of November, with an earlier address. */
async function aLeavingPerson() {
  const { memberId } = memberOf(alliance, 'wfe')
  const name = { salutation: 'Frau', title: '', firstName: 'Nora', lastName: 'Neuhaus', position: '' } as const
  granted(await registerPerson(deps, { ...name, memberId, email: 'kanarie.eins@example.org', phone: '03733 4711-901', ...TOLD }))
  const page = granted(await showMember(deps, { memberId }))
  const personId = page.people.find(({ person }) => person.lastName === 'Neuhaus')?.person.id
  if (personId === undefined) throw new Error('nobody')
  granted(
    await changePersonContact(deps, {
      personId,
      version: 1,
      position: '',
      email: 'kanarie.zwei@example.org',
      phone: '03733 4711-902',
    }),
  )
  return personId
}

/** Everything that is due: erased where it can be, else kept. */
async function decisions(change: Partial<ReviewedSubject> = {}): Promise<readonly ReviewedSubject[]> {
  return (await showPrivacy(deps)).due.map(({ subject: { kind, subjectId } }) => ({
    kind,
    subjectId,
    outcome: isErasable(kind) ? 'erase' : 'keep',
    reason: 'Frist abgelaufen',
    keepUntil: null,
    ...change,
  }))
}

test('Kanarienvögel: Was gelöscht ist, steht nirgends mehr, auch nicht in alten Einträgen, Formularen, Belegen und der neuesten Sicherung', async () => {
  await inFile()
  const personId = await aLeavingPerson()
  // An entry as builds before the seals wrote it, with an address that stands nowhere else.
  await deps.store.write(acting(deps, 'members.change-person-contact'), async (tx) => {
    const before = { id: personId, lastName: 'Neuhaus', email: 'kanarie.alt@example.org', phone: '03733 4711-900' }
    tx.note({
      subject: 'person',
      subjectId: personId,
      before,
      after: { ...before, email: 'kanarie.eins@example.org' },
      reason: null,
    })
    return { ok: true, value: null }
  })
  await saveDraft(deps, { key: 'person:x', content: JSON.stringify({ email: 'kanarie.zwei@example.org' }) })
  const page = await startUmlauf(alliance, {
    contact: { name: 'Paul Piepmatz', email: 'kanarie.projekt@example.org', phone: '03733 4711-800' },
  })
  const projectId = page.procedure.items[0]?.projectId
  if (projectId === null || projectId === undefined) throw new Error('no project')
  const file = (name: string, text: string) => {
    const bytes = new TextEncoder().encode(text)
    return { name, type: 'text/plain', size: bytes.length, arrayBuffer: async () => bytes.slice().buffer }
  }
  const [voter] = representatives(page)
  if (voter === undefined) throw new Error('no voter')
  const evidence = [file('Antwort.txt', 'Von: kanarie.mail@example.org\nIch stimme zu.')]
  granted(await recordResponse(deps, aResponse(alliance, page, voter, 'yes', { evidence })))
  granted(await makeReminders(deps, { circularProcedureId: page.procedure.id, stage: 1 }))
  granted(
    await attachFiles(deps, {
      projectId,
      kind: 'other',
      forMembers: false,
      receivedOn: localDate('2026-11-04'),
      files: [file('Gehälter.txt', 'Kanarienvogel-Gehalt 4.711 Euro')],
    }),
  )
  granted(await endProcedure(deps, { circularProcedureId: page.procedure.id, kind: 'withdrawn', reason: 'Antrag zurückgezogen' }))
  await deps.store.write(acting(deps, 'projects.move'), async (tx) => {
    await tx.updateTable('project').set({ state: 'withdrawn' }).where('project_id', '=', projectId).execute()
    tx.note({ subject: 'project', subjectId: projectId, before: 'submitted', after: 'withdrawn', reason: null })
    return { ok: true, value: null }
  })
  granted(await backUp(deps, 'wish'))
  const canaries = [
    ...['kanarie.alt@', 'kanarie.eins@', 'kanarie.zwei@', '4711-900', '4711-901', '4711-902'],
    ...['kanarie.projekt@', '4711-800', 'Piepmatz', 'kanarie.mail@', 'Kanarienvogel-Gehalt'],
  ]
  expect(await found(canaries)).toEqual(canaries)

  alliance.at('2028-01-10')
  const { due } = await showPrivacy(deps)
  expect(due.map(({ subject }) => subject.kind)).toEqual(
    expect.arrayContaining(['contact-details', 'ballot-evidence', 'unfunded-applications']),
  )
  granted(await completeReview(deps, { lines: await decisions() }))
  await cleanAfterErasure(deps)

  expect(await found(canaries)).toEqual([])
  expect(await found(['Neuhaus', 'Antwort.txt', ERASED_TEXT])).toEqual(['Neuhaus', 'Antwort.txt', ERASED_TEXT])
  const { findings } = await finished(checkWorkspace(deps, { full: true }))
  expect(findings.map(findingSentence)).toEqual([])
  const [review] = (await showPrivacy(deps)).reviews
  expect(review?.lines.map(({ outcome }) => outcome)).toEqual(review?.lines.map(() => 'erase'))
  const evidenceSha = await deps.store.read((tx) => tx.selectFrom('response_evidence').select('sha256').executeTakeFirstOrThrow())
  expect(refused(await readStoredFile(deps, evidenceSha)).code).toBe('FILE_ERASED')
  // The chain itself is unbroken; only the content of the marked entries no longer has its hash.
  const marked = await deps.store.read((tx) => tx.selectFrom('erased_entry').select('sequence').execute())
  expect(marked).toHaveLength(2)
  expect(verifyChain(await deps.store.read(readAll))).toBe(Math.min(...marked.map(({ sequence }) => sequence)))
})

test('Ältere Sicherungen, in denen Gelöschtes noch steht, werden genannt und lassen sich entfernen, neuere nicht', async () => {
  await inFile()
  await aLeavingPerson()
  granted(await backUp(deps, 'wish'))
  expect((await showPrivacy(deps)).holding).toEqual([])
  alliance.at('2026-12-01')
  granted(await completeReview(deps, { lines: await decisions() }))
  await cleanAfterErasure(deps)
  const { holding } = await showPrivacy(deps)
  expect(holding.map(({ place, goesOn }) => ({ place, goesOn }))).toEqual([{ place: 'beside', goesOn: null }])
  const [newest] = await listBackups(backupFolderOf(path))
  const wrong = await removeHoldingBackups(deps, { copies: [{ name: newest?.name ?? '', place: 'beside' }] })
  expect(refused(wrong).code).toBe('NOT_FOUND')
  expect(refused(await removeHoldingBackups(deps, { copies: [{ name: '../erzgebirge.allianz', place: 'beside' }] })).code).toBe(
    'NOT_FOUND',
  )
  granted(await removeHoldingBackups(deps, { copies: holding }))
  expect((await showPrivacy(deps)).holding).toEqual([])
  expect(await listBackups(backupFolderOf(path))).toHaveLength(1)
})

test('Eine Nummer, die auch anderen gehört, bleibt bei den anderen stehen', async () => {
  await inFile()
  const { memberId } = memberOf(alliance, 'wfe')
  const name = { salutation: '', title: '', firstName: 'Ada', lastName: 'Arbeit', position: '' } as const
  const office = { memberId, phone: '03733 145-0', ...TOLD }
  granted(await registerPerson(deps, { ...name, ...office, email: 'ada@example.org' }))
  granted(await registerPerson(deps, { ...name, ...office, firstName: 'Bea', email: 'bea@example.org', retainedUntil: null }))
  alliance.at('2026-12-01')
  granted(await completeReview(deps, { lines: await decisions() }))
  await cleanAfterErasure(deps)
  expect(await found(['ada@example.org', 'bea@example.org', '03733 145-0'])).toEqual(['bea@example.org', '03733 145-0'])
})

test.each([
  ['eine Entscheidung fehlt', (lines: readonly ReviewedSubject[]) => lines.slice(1), 'REVIEW_INCOMPLETE'],
  ['es ist eine zu viel', (lines: readonly ReviewedSubject[]) => [...lines, ...lines], 'REVIEW_INCOMPLETE'],
  ['behalten ohne Grund', (lines: readonly ReviewedSubject[]) => kept(lines, { reason: '' }), 'REASON_MISSING'],
  ['behalten ohne Tag', (lines: readonly ReviewedSubject[]) => kept(lines, {}), 'KEEP_UNTIL_MISSING'],
  [
    'behalten bis heute',
    (lines: readonly ReviewedSubject[]) => kept(lines, { keepUntil: localDate('2026-12-01') }),
    'KEEP_UNTIL_MISSING',
  ],
] as const)('Eine Durchsicht endet nicht, und nichts wird gelöscht: %s', async (_title, spoil, code) => {
  await aLeavingPerson()
  alliance.at('2026-12-01')
  expect(refused(await completeReview(deps, { lines: spoil(await decisions()) })).code).toBe(code)
  expect((await showPrivacy(deps)).due).toHaveLength(1)
})

function kept(lines: readonly ReviewedSubject[], change: Partial<ReviewedSubject>): readonly ReviewedSubject[] {
  return lines.map((line) => ({ ...line, outcome: 'keep', reason: 'Rückfragen', ...change }))
}

test('Behaltenes kommt nach seinem Tag wieder; die nächste Durchsicht ist ein Jahr später', async () => {
  await aLeavingPerson()
  alliance.at('2026-12-01')
  expect((await showPrivacy(deps)).nextReviewOn).toBe('2027-11-04')
  granted(await completeReview(deps, { lines: kept(await decisions(), { keepUntil: localDate('2027-06-30') }) }))
  const after = await showPrivacy(deps)
  expect([after.due, after.nextReviewOn]).toEqual([[], '2027-12-01'])
  alliance.at('2027-07-01')
  expect((await showPrivacy(deps)).due.map(({ because }) => because)).toEqual(['kept-until'])
})

test('Eigene Löschregeln gelten sofort und stehen mit ihrem Grund im Journal; Beschlossenes wird nie gelöscht', async () => {
  await setRetentionRule(deps, { kind: 'decided-records', months: 120, reason: 'Vereinbarung mit dem Kreisarchiv' })
  const { rules } = await showPrivacy(deps)
  expect(rules.find(({ kind }) => kind === 'decided-records')).toEqual({
    kind: 'decided-records',
    months: 120,
    reason: 'Vereinbarung mit dem Kreisarchiv',
    isChosen: true,
  })
  expect((await deps.store.read(readAll)).at(-1)).toMatchObject({
    act: 'privacy.set-retention',
    changes: [{ subject: 'retention-rule', reason: 'Vereinbarung mit dem Kreisarchiv' }],
  })
})

test('Das Verzeichnis der Ausgaben nennt, wer wann was für wen ausgegeben oder versandt hat', async () => {
  const page = await startUmlauf(alliance)
  granted(await makeReminders(deps, { circularProcedureId: page.procedure.id, stage: 1 }))
  const { lines, hasMore } = await listDeliveries(deps, { before: null })
  expect(hasMore).toBe(false)
  expect(lines.map(({ act, recipient }) => [act, recipient.length > 10])).toEqual([
    ['circular-procedures.make-reminders', true],
    ['circular-procedures.start', true],
  ])
})
