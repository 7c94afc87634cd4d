import type { LocalDate } from '#shared/basics/local-date.ts'
import type { InterestGroup, Member, MembershipKind, OrganizationType } from '#shared/domain/members/member.ts'
import type { ImportField } from '#shared/domain/members/member-import.ts'
import { plainText } from '#shared/wording/import-fields.ts'
import type { Versioned } from '../../../store/versioned.ts'
import type { ImportFacts } from './import-facts.ts'
import type { CellValues } from './read-cells.ts'

type MemberFields = Omit<Member, 'id'>

/** What a row of members does to the register. */
export type MemberStep =
  | { readonly does: 'add-member'; readonly member: MemberFields; readonly belongs: Belongs | null }
  | { readonly does: 'change-member'; readonly before: Versioned<Member>; readonly member: MemberFields }
  | { readonly does: 'nothing' }

/** A membership that began before this register did. */
export interface Belongs {
  readonly kind: MembershipKind
  readonly validFrom: LocalDate
}

/** The members that a name can mean: by name, else by short name or former name. */
export function membersCalled({ byName, byOtherName }: ImportFacts, name: string): readonly Versioned<Member>[] {
  const called = plainText(name)
  return byName.get(called) ?? byOtherName.get(called) ?? []
}

/** What a row of members does, and which fields of a member that is there it changes. */
export function planMember(
  { values }: CellValues,
  known: Versioned<Member> | undefined,
  today: LocalDate,
): { readonly step: MemberStep; readonly changed: readonly ImportField[] } {
  const text = (field: ImportField, before: string): string => values[field] ?? before
  const name = known?.name ?? values.name ?? ''
  const member: MemberFields = {
    name,
    shortName: text('shortName', known?.shortName ?? name),
    organizationType: text('organizationType', known?.organizationType ?? 'other') as OrganizationType,
    interestGroup: text('interestGroup', known?.interestGroup ?? 'civil-society') as InterestGroup,
    address: {
      street: text('street', known?.address.street ?? ''),
      postalCode: text('postalCode', known?.address.postalCode ?? ''),
      city: text('city', known?.address.city ?? ''),
    },
    email: text('email', known?.email ?? ''),
    website: text('website', known?.website ?? ''),
    representedBy: text('representedBy', known?.representedBy ?? ''),
  }
  if (known === undefined) {
    const kind = values.membershipKind as MembershipKind | undefined
    const validFrom = (values.memberSince ?? today) as LocalDate
    const belongs = kind === undefined && values.memberSince === undefined ? null : { kind: kind ?? 'voting', validFrom }
    return { step: { does: 'add-member', member, belongs }, changed: [] }
  }
  const changed = MEMBER_TEXTS.filter((field) => memberText(member, field) !== memberText(known, field))
  return { step: changed.length === 0 ? { does: 'nothing' } : { does: 'change-member', before: known, member }, changed }
}

/** The fields that an import changes on a member that is there; names and memberships change by acts of their own. */
const MEMBER_TEXTS = [
  'shortName',
  'organizationType',
  'interestGroup',
  'street',
  'postalCode',
  'city',
  'email',
  'website',
  'representedBy',
] as const satisfies readonly ImportField[]

export function memberText(member: MemberFields, field: ImportField): string {
  if (field === 'street' || field === 'postalCode' || field === 'city') return member.address[field]
  return field in member ? String(member[field as keyof MemberFields]) : ''
}
