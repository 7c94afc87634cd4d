import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { ManagingTerm, Member, Membership, MembershipKind } from '../domain/members/member.ts'
import type { Person, Representation } from '../domain/members/person.ts'
import { bodiesContract } from './bodies.ts'
import { mayRefuse } from './refusals.ts'
import { answer, email, idOf, line, localDate, version } from './shapes.ts'

/** One line of the member list, as it is on the day asked for. */
export interface MemberRow {
  readonly id: Id<'member'>
  readonly name: string
  readonly shortName: string
  readonly kind: MembershipKind
  readonly memberSince: LocalDate
  readonly memberUntil: LocalDate | null
  readonly managing: boolean
  readonly representative: string | null
  readonly deputies: readonly string[]
}

export interface MemberPage {
  readonly member: Member
  readonly version: number
  readonly memberships: readonly Membership[]
  readonly managingTerms: readonly ManagingTerm[]
  readonly people: readonly PersonWithRoles[]
}

export interface PersonWithRoles {
  readonly person: Person
  readonly version: number
  readonly roles: readonly Representation[]
}

const address = z.object({ street: line, postalCode: line, city: line })

export const membersContract = {
  bodies: bodiesContract,

  /** Members on a day (default: today), in German order. */
  list: oc.input(z.object({ on: localDate.nullable() })).output(answer<readonly MemberRow[]>()),

  /** One member with its memberships, terms and people. */
  show: oc
    .input(z.object({ memberId: idOf('member') }))
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<MemberPage>()),

  /** Changes how a member can be reached. Names and memberships are not contact data. */
  changeContact: oc
    .input(z.object({ memberId: idOf('member'), version, address, email, website: line }))
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE'))
    .output(answer<MemberPage>()),

  /** Changes how a person can be reached. */
  changePersonContact: oc
    .input(z.object({ personId: idOf('person'), version, position: line, email, phone: line }))
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE'))
    .output(answer<MemberPage>()),
}
