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
  /** The day of the resolution on the admission; null when it is not known. It always lies before the first day (R21). */
  readonly admittedOn: LocalDate | null
  /** Null when it was resolved before the register began. */
  readonly admissionResolutionId: Id<'resolution'> | null
  readonly end: MembershipEnd | null
  readonly suspensions: readonly Suspension[]
}

export const MEMBERSHIP_ENDS = ['withdrawal', 'expulsion', 'change'] as const

/** Why a membership ends on its last day: by the member, by the alliance, or by going on with another kind. */
export interface MembershipEnd {
  readonly kind: (typeof MEMBERSHIP_ENDS)[number]
  /** The day on which the member or the alliance declared it. */
  readonly declaredOn: LocalDate | null
  readonly resolutionId: Id<'resolution'> | null
  readonly reason: string
}

/** Ruhen: a period in which a membership lasts and gives no vote. */
export interface Suspension {
  readonly id: Id<'suspension'>
  readonly validFrom: LocalDate
  readonly validUntil: LocalDate | null
  readonly reason: string
  readonly resolutionId: Id<'resolution'> | null
}

/** A membership of which only kind and period are known. */
export function newMembership(
  membership: Pick<Membership, 'id' | 'memberId' | 'kind' | 'validFrom' | 'validUntil'> & Partial<Membership>,
): Membership {
  return { admittedOn: null, admissionResolutionId: null, end: null, suspensions: [], ...membership }
}

/** The dated period in which a member manages the alliance; two at once are possible (R20). */
export interface ManagingTerm {
  readonly id: Id<'managing-term'>
  readonly memberId: Id<'member'>
  readonly validFrom: LocalDate
  readonly validUntil: LocalDate | null
}

/** A name that a member bore until a day; afterwards the next one holds, or the name of today. */
export interface FormerName {
  readonly id: Id<'former-name'>
  readonly memberId: Id<'member'>
  readonly name: string
  readonly shortName: string
  readonly usedUntil: LocalDate
}

/** What a member was called on a day. */
export function nameOn(
  member: Pick<Member, 'id' | 'name' | 'shortName'>,
  formerNames: readonly FormerName[],
  on: LocalDate,
): Pick<Member, 'name' | 'shortName'> {
  const [then] = formerNames
    .filter(({ memberId, usedUntil }) => memberId === member.id && usedUntil >= on)
    .toSorted((a, b) => (a.usedUntil < b.usedUntil ? -1 : 1))
  const { name, shortName } = then ?? member
  return { name, shortName }
}
