import { expect, test } from 'vitest'
import { localDate } from '#shared/basics/local-date.ts'
import { granted, memberOf, openErzgebirge, refused } from '#test/support/erzgebirge.ts'
import { showHistory } from '../workspace/show-history.ts'
import { changeContact } from './change-contact.ts'
import { changePersonContact } from './change-person-contact.ts'
import { listMembersOn } from './list-members.ts'
import { showMember } from './show-member.ts'

test('Stand am 17.08.2021 sind es 12, danach 13 Mitglieder (R21)', async () => {
  const { deps } = await openErzgebirge()
  expect(await listMembersOn(deps, { on: localDate('2021-08-17') })).toHaveLength(12)
  expect(await listMembersOn(deps, { on: localDate('2021-08-18') })).toHaveLength(13)
  const today = await listMembersOn(deps, { on: null })
  expect(today.filter(({ managing }) => managing).map(({ name }) => name)).toEqual(['Wirtschaftsförderung Erzgebirge GmbH'])
  expect(today.every(({ representative, kind }) => representative !== null && kind === 'voting')).toBe(true)
})

test('Kontaktdaten eines Mitglieds ändern, mit Vorher und Nachher im Verlauf', async () => {
  const alliance = await openErzgebirge()
  const { memberId } = memberOf(alliance, 'ihk-erzgebirge')
  const contact = {
    address: { street: 'Neue Straße 1', postalCode: '09456', city: 'Annaberg-Buchholz' },
    email: 'neu@example.org',
    website: '',
  }
  const page = granted(await changeContact(alliance.deps, { memberId, version: 1, ...contact }))
  expect(page.member).toMatchObject(contact)
  expect(refused(await changeContact(alliance.deps, { memberId, version: 1, ...contact }))).toEqual({
    code: 'CHANGED_MEANWHILE',
    what: 'member',
  })
  const [entry] = await showHistory(alliance.deps, { subjectId: memberId })
  expect(entry?.changes[0]).toMatchObject({ subject: 'member', after: { email: 'neu@example.org' } })
})

test('Kontaktdaten einer Person ändern; ihr Name bleibt', async () => {
  const alliance = await openErzgebirge()
  const { people } = granted(await showMember(alliance.deps, { memberId: memberOf(alliance, 'wfe').memberId }))
  const [first] = people
  if (first === undefined) throw new Error('no person')
  const changed = granted(
    await changePersonContact(alliance.deps, {
      personId: first.person.id,
      version: first.version,
      position: 'Leitung',
      email: 'leitung@example.org',
      phone: '',
    }),
  )
  expect(changed.people.find(({ person }) => person.id === first.person.id)?.person).toMatchObject({
    lastName: first.person.lastName,
    email: 'leitung@example.org',
  })
})
