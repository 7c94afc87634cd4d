import { describe, expect, test } from 'vitest'
import { toId } from '#shared/basics/id.ts'
import { type LocalDate, localDate } from '#shared/basics/local-date.ts'
import type { PersonWithRoles, RoleEntry } from '#shared/contract/members.ts'
import { noProtection, type RepresentationRole } from '#shared/domain/members/person.ts'
import { byRole, rolesOf } from './roles-of.ts'

const today = localDate('2026-11-10')

function aRole(role: RepresentationRole, rank = 1, validUntil: LocalDate | null = null): RoleEntry {
  const period = { validFrom: localDate('2020-01-01'), validUntil }
  return { id: toId('r'), memberId: toId('m'), personId: toId('p'), role, rank, ...period, powerOfAttorney: null }
}

function somebody(lastName: string, roles: readonly RoleEntry[]): PersonWithRoles {
  const person = { salutation: '', title: '', firstName: '', lastName, position: '', email: '', phone: '' } as const
  const id = toId<'person'>(lastName)
  return { person: { id, memberId: toId('m'), ...person }, version: 1, roles, protection: noProtection(id) }
}

describe('Wer für ein Mitglied sprechen darf', () => {
  test('mehrere Rollen stehen nebeneinander', () =>
    expect(rolesOf([aRole('representative'), aRole('authorized-signatory')], today)).toBe('Vertretung und zeichnungsberechtigt'))
  test('Stellvertretungen tragen ihren Rang', () => expect(rolesOf([aRole('deputy', 2)], today)).toBe('2. Stellvertretung'))
  test('was vorbei ist, zählt nicht mehr', () =>
    expect(rolesOf([aRole('representative', 1, localDate('2026-11-09'))], today)).toBe('ohne Funktion in der Allianz'))
  test('der letzte Tag zählt noch', () => expect(rolesOf([aRole('representative', 1, today)], today)).toBe('Vertretung'))
  test('Vertretung vor Stellvertretungen vor Zeichnungsberechtigten', () => {
    const people = [
      somebody('Niemand', []),
      somebody('Zeichnet', [aRole('authorized-signatory')]),
      somebody('Zweite', [aRole('deputy', 2)]),
      somebody('Erste', [aRole('deputy', 1)]),
      somebody('Vertritt', [aRole('representative')]),
    ]
    expect(byRole(people, today).map(({ person }) => person.lastName)).toEqual([
      'Vertritt',
      'Erste',
      'Zweite',
      'Zeichnet',
      'Niemand',
    ])
  })
})
