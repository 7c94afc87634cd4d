import type { Sha256 } from '#shared/basics/bytes.ts'
import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { InterestGroup, MembershipEnd, MembershipKind, OrganizationType } from '#shared/domain/members/member.ts'
import type { MembershipApplicationResult } from '#shared/domain/members/membership-application.ts'
import type { Person, RepresentationRole } from '#shared/domain/members/person.ts'

export interface MemberTable {
  readonly member_id: Id<'member'>
  readonly name: string
  readonly short_name: string
  readonly organization_type: OrganizationType
  readonly interest_group: InterestGroup
  readonly street: string
  readonly postal_code: string
  readonly city: string
  readonly email: string
  readonly website: string
  readonly represented_by: string
  readonly merged_into_member_id: Id<'member'> | null
  readonly version: number
}

export interface MembershipTable {
  readonly membership_id: Id<'membership'>
  readonly member_id: Id<'member'>
  readonly kind: MembershipKind
  readonly valid_from: LocalDate
  readonly valid_until: LocalDate | null
  readonly admitted_on: LocalDate | null
  readonly admission_resolution_id: Id<'resolution'> | null
  readonly end_declared_on: LocalDate | null
  readonly end_kind: MembershipEnd['kind'] | null
  readonly end_resolution_id: Id<'resolution'> | null
  readonly end_reason: string
}

export interface SuspensionTable {
  readonly suspension_id: Id<'suspension'>
  readonly membership_id: Id<'membership'>
  readonly valid_from: LocalDate
  readonly valid_until: LocalDate | null
  readonly reason: string
  readonly resolution_id: Id<'resolution'> | null
}

export interface MembershipApplicationTable {
  readonly membership_application_id: Id<'membership-application'>
  readonly member_id: Id<'member'>
  readonly kind: MembershipKind
  readonly applied_on: LocalDate
  readonly note: string
  readonly outcome: MembershipApplicationResult['outcome'] | null
  readonly decided_on: LocalDate | null
  readonly resolution_id: Id<'resolution'> | null
  readonly membership_id: Id<'membership'> | null
}

export interface FormerNameTable {
  readonly former_name_id: Id<'former-name'>
  readonly member_id: Id<'member'>
  readonly name: string
  readonly short_name: string
  readonly used_until: LocalDate
}

export interface ManagingTermTable {
  readonly managing_term_id: Id<'managing-term'>
  readonly member_id: Id<'member'>
  readonly valid_from: LocalDate
  readonly valid_until: LocalDate | null
}

export interface PersonTable {
  readonly person_id: Id<'person'>
  readonly member_id: Id<'member'>
  readonly salutation: Person['salutation']
  readonly title: string
  readonly first_name: string
  readonly last_name: string
  readonly position: string
  readonly email: string
  readonly phone: string
  readonly version: number
}

export interface RepresentationTable {
  readonly representation_id: Id<'representation'>
  readonly member_id: Id<'member'>
  readonly person_id: Id<'person'>
  readonly role: RepresentationRole
  readonly rank: number
  readonly valid_from: LocalDate
  readonly valid_until: LocalDate | null
}

export interface PowerOfAttorneyTable {
  readonly representation_id: Id<'representation'>
  readonly sha256: Sha256
  readonly name: string
  readonly media_type: string
}

export interface PersonProtectionTable {
  readonly person_id: Id<'person'>
  readonly informed_on: LocalDate | null
  readonly consented_on: LocalDate | null
  readonly retained_until: LocalDate | null
  readonly erased_at: Instant | null
}

export interface SealedContactTable {
  readonly sha256: Sha256
  readonly person_id: Id<'person'>
  readonly content: string
}

export interface MemberImportTable {
  readonly member_import_id: Id<'member-import'>
  readonly at: Instant
  readonly file_name: string
  readonly changes: string
  readonly undone_at: Instant | null
}

export interface SignaturePictureTable {
  readonly person_id: Id<'person'>
  readonly base64: string
  readonly width: number
  readonly height: number
  readonly added_at: Instant
}
