import { expect, test } from 'vitest'
import { toId } from '#shared/basics/id.ts'
import { localDate } from '#shared/basics/local-date.ts'
import { readText } from '#test/support/documents/text-reader.ts'
import { granted, memberOf, openErzgebirge, refused } from '#test/support/erzgebirge.ts'
import { emptyWorkspace } from '#test/support/sample-workspace.ts'
import { SMALL_ALLIANCE } from '#test/support/small-alliance.ts'
import { verifyChain } from '../../store/journal/chain.ts'
import { readAll } from '../../store/repositories/journal.ts'
import { makeDocument } from '../documents/make-document.ts'
import { seedAlliance } from '../workspace/seed-alliance.ts'
import { changePersonContact } from './change-person-contact.ts'
import { erasePersonContact, protectPerson } from './protect-person.ts'
import { registerPerson } from './register-person.ts'
import { showMember } from './show-member.ts'

const NOBODY_TOLD = { informedOn: null, consentedOn: null, retainedUntil: null } as const

test('Gelöschte Kontaktdaten stehen nirgends mehr in der Datei, die Kette des Journals hält, der Name bleibt', async () => {
  const { store, database } = emptyWorkspace()
  const { deps: other } = await openErzgebirge()
  const deps = { ...other, store }
  const seeded = await seedAlliance(deps, SMALL_ALLIANCE)
  const memberId = seeded.members.get('ihk')?.id ?? toId<'member'>('')
  const name = { salutation: 'Frau', title: '', firstName: 'Nora', lastName: 'Neuhaus', position: '' } as const
  const page = granted(
    await registerPerson(deps, { ...name, memberId, email: 'nora.erste@example.org', phone: '0371 000-901', ...NOBODY_TOLD }),
  )
  const personId = page.people.find(({ person }) => person.lastName === 'Neuhaus')?.person.id ?? toId<'person'>('')
  const contact = { email: 'nora.zweite@example.org', phone: '0371 000-902', position: 'Leitung' }
  granted(await changePersonContact(deps, { personId, version: 1, ...contact }))
  const inFile = (text: string) => database.serialize().includes(text)
  expect([inFile('nora.erste@'), inFile('nora.zweite@'), inFile('000-901')]).toEqual([true, true, true])
  expect(refused(await erasePersonContact(deps, { personId, version: 2, reason: ' ' })).code).toBe('REASON_MISSING')
  expect(refused(await erasePersonContact(deps, { personId, version: 1, reason: 'Wunsch' })).code).toBe('CHANGED_MEANWHILE')
  const after = granted(await erasePersonContact(deps, { personId, version: 2, reason: 'Wunsch der Person' }))
  const erased = after.people.find(({ person }) => person.id === personId)
  expect(erased?.person).toMatchObject({ lastName: 'Neuhaus', email: '', phone: '' })
  expect(erased?.protection.erasedAt).toBe(deps.now())
  expect(['nora.erste@', 'nora.zweite@', '000-901', '000-902'].filter(inFile)).toEqual([])
  expect(inFile('Neuhaus')).toBe(true)
  expect(verifyChain(await store.read(readAll))).toBeNull()
})

test('Was eine Person erfahren und erlaubt hat, wird festgehalten', async () => {
  const alliance = await openErzgebirge()
  const { memberId } = memberOf(alliance, 'wfe')
  const [first] = granted(await showMember(alliance.deps, { memberId })).people
  if (first === undefined) throw new Error('no person')
  const told = { informedOn: localDate('2026-01-15'), consentedOn: null, retainedUntil: localDate('2028-12-31') }
  const page = granted(await protectPerson(alliance.deps, { personId: first.person.id, ...told }))
  expect(page.people.find(({ person }) => person.id === first.person.id)?.protection).toMatchObject(told)
})

test('Verteiler, Vorlage, Kontaktkarten und Auskunft entstehen aus denselben Personen', async () => {
  const alliance = await openErzgebirge()
  const { memberId } = memberOf(alliance, 'wfe')
  const [first] = granted(await showMember(alliance.deps, { memberId })).people
  if (first === undefined) throw new Error('no person')
  const textOf = async (kind: 'contact-cards' | 'access-record', id: string) =>
    new TextDecoder().decode(granted(await makeDocument(alliance.deps, { kind, id })).bytes)
  const cards = await textOf('contact-cards', 'all')
  expect(cards.match(/BEGIN:VCARD/g)).toHaveLength(28)
  expect(cards.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
  expect(JSON.parse(await textOf('access-record', first.person.id))).toMatchObject({
    person: { lastName: first.person.lastName },
  })
  for (const kind of ['distribution-list', 'attendance-template'] as const)
    expect(granted(await makeDocument(alliance.deps, { kind, id: 'all' })).fileName).toContain('Fachkraefteallianz')
  expect(refused(await makeDocument(alliance.deps, { kind: 'access-report', id: 'nobody' })).code).toBe('NOT_FOUND')
})

test('Der Verteiler eines Tages nennt, wer an ihm dabei war: die Liga erst ab dem Tag nach ihrer Aufnahme (R21)', async () => {
  const { deps } = await openErzgebirge()
  const hasLiga = async (id: string) =>
    readText(granted(await makeDocument(deps, { kind: 'distribution-list', id }))).includes('Liga der freien Wohlfahrtspflege')
  expect([await hasLiga('all@2021-08-17'), await hasLiga('all@2021-08-18'), await hasLiga('all')]).toEqual([false, true, true])
})
