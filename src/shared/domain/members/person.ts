import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'

/** A person who works for a member. */
export interface Person {
  readonly id: Id<'person'>
  readonly memberId: Id<'member'>
  readonly salutation: 'Frau' | 'Herr' | ''
  readonly title: string
  readonly firstName: string
  readonly lastName: string
  readonly position: string
  readonly email: string
  readonly phone: string
}

export const REPRESENTATION_ROLES = ['representative', 'deputy', 'authorized-signatory'] as const
export type RepresentationRole = (typeof REPRESENTATION_ROLES)[number]

/** The dated right of a person to speak or sign for a member; deputies stand in an order. */
export interface Representation {
  readonly id: Id<'representation'>
  readonly memberId: Id<'member'>
  readonly personId: Id<'person'>
  readonly role: RepresentationRole
  readonly rank: number
  readonly validFrom: LocalDate
  readonly validUntil: LocalDate | null
}

/** „Dr. Anna Beispiel“. */
export function fullName(person: Pick<Person, 'title' | 'firstName' | 'lastName'>): string {
  return [person.title, person.firstName, person.lastName].filter((part) => part !== '').join(' ')
}

/** What a person was told and allowed, and until when contact data may be kept. */
export interface PersonProtection {
  readonly personId: Id<'person'>
  readonly informedOn: LocalDate | null
  readonly consentedOn: LocalDate | null
  readonly retainedUntil: LocalDate | null
  /** When the contact data were erased; the name stays where it stands in resolutions. */
  readonly erasedAt: Instant | null
}

/** Nothing told, nothing allowed, no date. */
export function noProtection(personId: Id<'person'>): PersonProtection {
  return { personId, informedOn: null, consentedOn: null, retainedUntil: null, erasedAt: null }
}
