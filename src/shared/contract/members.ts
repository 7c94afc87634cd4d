import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { Picture } from '../domain/alliance/letterhead.ts'
import type { StoredFile } from '../domain/circular-procedures/circular-procedure.ts'
import {
  type FormerName,
  INTEREST_GROUPS,
  type ManagingTerm,
  MEMBERSHIP_KINDS,
  type Member,
  type Membership,
  type MembershipKind,
  ORGANIZATION_TYPES,
} from '../domain/members/member.ts'
import type { MembershipApplication } from '../domain/members/membership-application.ts'
import { type Person, type PersonProtection, REPRESENTATION_ROLES, type Representation } from '../domain/members/person.ts'
import type { MembershipState } from '../rules/eligibility/membership-state.ts'
import { bodiesContract } from './bodies.ts'
import { PICTURE_CODES, UPLOAD_CODES } from './file-refusals.ts'
import { memberImportsContract } from './member-imports.ts'
import { membershipsContract } from './memberships.ts'
import { mayRefuse } from './refusals.ts'
import { answer, email, filledLine, idOf, line, localDate, text, uploadedFile, version } from './shapes.ts'

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

/** One organization of the register, whether it belongs on the day asked for or not. */
export interface RegisterRow {
  readonly id: Id<'member'>
  /** The name on that day. */
  readonly name: string
  readonly shortName: string
  readonly city: string
  /** Null: neither a membership nor an open application by that day. */
  readonly state: MembershipState | null
  readonly kind: MembershipKind | null
  readonly since: LocalDate | null
  readonly until: LocalDate | null
  readonly managing: boolean
  readonly representative: string | null
  readonly deputies: readonly string[]
}

export interface MemberPage {
  readonly member: Member
  readonly version: number
  readonly memberships: readonly Membership[]
  readonly applications: readonly MembershipApplication[]
  readonly managingTerms: readonly ManagingTerm[]
  readonly formerNames: readonly FormerName[]
  readonly seats: readonly MemberSeat[]
  readonly people: readonly PersonWithRoles[]
}

/** A seat of the member in a group or board. */
export interface MemberSeat {
  readonly bodyId: Id<'body'>
  readonly bodyName: string
  readonly kind: 'voting' | 'advisory'
  readonly validFrom: LocalDate
  readonly validUntil: LocalDate | null
}

export interface PersonWithRoles {
  readonly person: Person
  readonly version: number
  readonly roles: readonly RoleEntry[]
  readonly protection: PersonProtection
}

export type RoleEntry = Representation & { readonly powerOfAttorney: StoredFile | null }

/** What a merge would do. */
export interface MergePreview {
  readonly from: string
  readonly into: string
  readonly people: number
  readonly memberships: number
  /** What the member that stays has already. */
  readonly leftOut: {
    readonly memberships: number
    readonly roles: number
    readonly seats: number
    readonly managingTerms: number
  }
}

const address = z.object({ street: line, postalCode: line, city: line })
const profile = {
  organizationType: z.enum(ORGANIZATION_TYPES),
  interestGroup: z.enum(INTEREST_GROUPS),
  representedBy: line,
}
const salutation = z.enum(['Frau', 'Herr', ''])
const told = {
  informedOn: localDate.nullable(),
  consentedOn: localDate.nullable(),
  retainedUntil: localDate.nullable(),
}
const pair = z.object({ fromId: idOf('member'), intoId: idOf('member') })
const MERGE_REFUSALS = ['NOT_FOUND', 'SAME_MEMBER', 'APPLICATION_OPEN', 'PERIODS_OVERLAP'] as const

export interface SignatoryPicture {
  readonly personId: Id<'person'>
  readonly name: string
  readonly position: string
  readonly organization: string
  readonly picture: Picture | null
}

export const membersContract = {
  /** Everybody who may sign today, with the scanned signature where there is one. */
  signatoryPictures: oc.output(answer<readonly SignatoryPicture[]>()),

  saveSignatoryPicture: oc
    .input(z.object({ personId: idOf('person'), file: uploadedFile }))
    .errors(mayRefuse('NOT_FOUND', ...UPLOAD_CODES, ...PICTURE_CODES, 'PICTURE_NOT_PNG'))
    .output(answer<readonly SignatoryPicture[]>()),

  removeSignatoryPicture: oc.input(z.object({ personId: idOf('person') })).output(answer<readonly SignatoryPicture[]>()),

  bodies: bodiesContract,
  imports: memberImportsContract,
  memberships: membershipsContract,

  /** Members on a day (default: today), in German order. */
  list: oc.input(z.object({ on: localDate.nullable() })).output(answer<readonly MemberRow[]>()),

  /** Every organization with what it was to the alliance on a day (default: today), in German order. */
  register: oc.input(z.object({ on: localDate.nullable() })).output(answer<readonly RegisterRow[]>()),

  /** One member with its memberships, terms and people. */
  show: oc
    .input(z.object({ memberId: idOf('member') }))
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<MemberPage>()),

  /** Enters an organization, with its application to join if there is one. */
  add: oc
    .input(
      z.object({
        name: filledLine,
        shortName: filledLine,
        address,
        email,
        website: line,
        ...profile,
        application: z.object({ kind: z.enum(MEMBERSHIP_KINDS), appliedOn: localDate, note: text }).nullable(),
      }),
    )
    .errors(mayRefuse('NOT_FOUND', 'NAME_TAKEN'))
    .output(answer<MemberPage>()),

  /** Changes type, interest group and who speaks for the member. */
  change: oc
    .input(z.object({ memberId: idOf('member'), version, ...profile }))
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE'))
    .output(answer<MemberPage>()),

  /** Gives a member a new name from a day on, or corrects a misspelling. */
  rename: oc
    .input(
      z.object({
        memberId: idOf('member'),
        version,
        name: filledLine,
        shortName: filledLine,
        since: localDate.nullable(),
      }),
    )
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE', 'NAME_FROM_FUTURE', 'NAME_SINCE_BEFORE_LAST'))
    .output(answer<MemberPage>()),

  /** What merging a duplicate would do; changes nothing. */
  previewMerge: oc
    .input(pair)
    .errors(mayRefuse(...MERGE_REFUSALS))
    .output(answer<MergePreview>()),

  /** Merges a duplicate into the member that stays. */
  merge: oc
    .input(pair)
    .errors(mayRefuse(...MERGE_REFUSALS))
    .output(answer<MemberPage>()),

  /** Changes how a member can be reached. Names and memberships are not contact data. */
  changeContact: oc
    .input(z.object({ memberId: idOf('member'), version, address, email, website: line }))
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE'))
    .output(answer<MemberPage>()),

  /** Enters a person of a member. */
  addPerson: oc
    .input(
      z.object({
        memberId: idOf('member'),
        salutation,
        title: line,
        firstName: line,
        lastName: filledLine,
        position: line,
        email,
        phone: line,
        ...told,
      }),
    )
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<MemberPage>()),

  /** Corrects or changes the name of a person. */
  renamePerson: oc
    .input(z.object({ personId: idOf('person'), version, salutation, title: line, firstName: line, lastName: filledLine }))
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE'))
    .output(answer<MemberPage>()),

  /** Changes how a person can be reached. */
  changePersonContact: oc
    .input(z.object({ personId: idOf('person'), version, position: line, email, phone: line }))
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE'))
    .output(answer<MemberPage>()),

  /** Lets a person speak or sign for a member in a period, with the paper that says so. */
  addRepresentation: oc
    .input(
      z.object({
        memberId: idOf('member'),
        personId: idOf('person'),
        role: z.enum(REPRESENTATION_ROLES),
        rank: z.int().min(1).max(20),
        validFrom: localDate,
        validUntil: localDate.nullable(),
        powerOfAttorney: uploadedFile.nullable(),
      }),
    )
    .errors(mayRefuse('NOT_FOUND', 'PERIOD_REVERSED', 'PERIODS_OVERLAP', ...UPLOAD_CODES))
    .output(answer<MemberPage>()),

  /** Sets or takes away the last day of a right to speak or sign. */
  endRepresentation: oc
    .input(
      z.object({
        memberId: idOf('member'),
        representationId: idOf('representation'),
        validUntil: localDate.nullable(),
      }),
    )
    .errors(mayRefuse('NOT_FOUND', 'PERIOD_REVERSED', 'PERIODS_OVERLAP'))
    .output(answer<MemberPage>()),

  /** Notes what a person was told and allowed, and until when contact data may be kept. */
  protectPerson: oc
    .input(z.object({ personId: idOf('person'), ...told }))
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<MemberPage>()),

  /** Erases e-mail and telephone of a person for ever; the name stays. */
  erasePersonContact: oc
    .input(z.object({ personId: idOf('person'), version, reason: filledLine }))
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE', 'REASON_MISSING'))
    .output(answer<MemberPage>()),
}
