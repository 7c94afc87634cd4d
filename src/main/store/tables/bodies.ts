import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { BodyKind, BodyMembership } from '#shared/domain/members/body.ts'

export interface BodyTable {
  readonly body_id: Id<'body'>
  readonly kind: BodyKind
  readonly name: string
  readonly short_name: string
  readonly purpose: string
  readonly valid_from: LocalDate | null
  readonly valid_until: LocalDate | null
  readonly version: number
}

export interface BodyMembershipTable {
  readonly body_membership_id: Id<'body-membership'>
  readonly body_id: Id<'body'>
  readonly member_id: Id<'member'>
  readonly person_id: Id<'person'> | null
  readonly kind: BodyMembership['kind']
  readonly valid_from: LocalDate
  readonly valid_until: LocalDate | null
}
