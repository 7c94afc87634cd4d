import type { Id } from '../../basics/id.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import type { PostalAddress } from '../alliance/postal-address.ts'

/** Mitglied: an organization in the alliance, never a person. One member has one vote (R01). */
export interface Member {
  readonly id: Id<'member'>
  readonly name: string
  readonly shortName: string
  readonly organizationType: OrganizationType
  readonly interestGroup: InterestGroup
  readonly address: PostalAddress
  readonly email: string
  readonly website: string
  /** Another body that speaks for it, for example the Liga's Kreisverband; empty when none. */
  readonly representedBy: string
}

export const ORGANIZATION_TYPES = [
  'employment-agency',
  'jobcenter',
  'chamber',
  'municipality',
  'union',
  'welfare',
  'business-association',
  'economic-development',
  'school-authority',
  'university',
  'other',
] as const
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number]

export const INTEREST_GROUPS = ['public', 'business', 'social-partner', 'civil-society'] as const
export type InterestGroup = (typeof INTEREST_GROUPS)[number]

export const MEMBERSHIP_KINDS = ['voting', 'advisory', 'network-partner'] as const
export type MembershipKind = (typeof MEMBERSHIP_KINDS)[number]

/** The dated period in which an organization belongs: from 00:00 of the first to 24:00 of the last day (R21). */
export interface Membership {
  readonly id: Id<'membership'>
  readonly memberId: Id<'member'>
  readonly kind: MembershipKind
  readonly validFrom: LocalDate
  readonly validUntil: LocalDate | null
}

/** The dated period in which a member manages the alliance; two at once are possible (R20). */
export interface ManagingTerm {
  readonly id: Id<'managing-term'>
  readonly memberId: Id<'member'>
  readonly validFrom: LocalDate
  readonly validUntil: LocalDate | null
}
