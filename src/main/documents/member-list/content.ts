import { byGermanOrder } from '#shared/basics/german-order.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Member, Membership } from '#shared/domain/members/member.ts'
import { fullName, type Person, type Representation, type RepresentationRole } from '#shared/domain/members/person.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { INTEREST_LABELS, MEMBERSHIP_LABELS, ORGANIZATION_LABELS } from '#shared/wording/screens/members.ts'
import { type Book, date, type Sheet, sheetColumn, text } from '../kit/excel/sheet.ts'
import { personSheet } from './people.ts'

/** Everything that the Mitgliederliste lists, as of one day. */
export interface MemberListInput {
  readonly alliance: Alliance
  readonly asOf: LocalDate
  readonly members: readonly ListedMember[]
  readonly preparedAt: Instant
}

export interface ListedMember {
  readonly member: Member
  readonly membership: Membership
  readonly isManaging: boolean
  readonly people: readonly ListedPerson[]
}

export interface ListedPerson {
  readonly person: Person
  readonly representation: Representation
}

/** The list as sheets of typed rows: organizations first, then the people who speak for them. */
export function memberListBook(input: MemberListInput): Book {
  const listed = input.members.toSorted((a, b) => byGermanOrder(a.member.name, b.member.name))
  const asOf = formatDate(input.asOf)
  return {
    properties: {
      title: `Mitgliederliste ${input.alliance.name}`,
      subject: `Mitglieder am ${asOf}`,
      creator: input.alliance.name,
      issuedAt: input.preparedAt,
    },
    printTitle: `Mitgliederliste ${input.alliance.name}`,
    printNote: `Stand ${asOf} · nur für die Arbeit der Allianz`,
    sheets: [memberSheet(listed), personSheet(listed)],
  }
}

function memberSheet(listed: readonly ListedMember[]): Sheet {
  return {
    name: 'Mitglieder',
    hasSums: false,
    pageBreakAfter: 'repräsentiert durch',
    columns: [
      sheetColumn('Mitglied', 42),
      sheetColumn('Art der Organisation', 19),
      sheetColumn('Interessengruppe', 17),
      sheetColumn('Stellung', 16),
      sheetColumn('geschäftsführend', 11, 'center'),
      sheetColumn('Mitglied seit', 12, 'date'),
      sheetColumn('bis', 12, 'date'),
      sheetColumn('repräsentiert durch', 24),
      sheetColumn('Vertretung', 24),
      sheetColumn('Stellvertretung', 24),
      sheetColumn('Straße', 22),
      sheetColumn('PLZ', 8, 'center'),
      sheetColumn('Ort', 20),
      sheetColumn('E-Mail', 38),
      sheetColumn('Internet', 22),
    ],
    rows: listed.map(({ member, membership, isManaging, people }) => [
      text(member.name),
      text(ORGANIZATION_LABELS[member.organizationType]),
      text(INTEREST_LABELS[member.interestGroup]),
      text(MEMBERSHIP_LABELS[membership.kind]),
      text(isManaging ? 'ja' : null),
      date(membership.validFrom),
      date(membership.validUntil),
      text(member.representedBy),
      text(namesOf(people, 'representative')),
      text(namesOf(people, 'deputy')),
      text(member.address.street),
      text(member.address.postalCode),
      text(member.address.city),
      text(member.email),
      text(member.website),
    ]),
  }
}

function namesOf(people: readonly ListedPerson[], role: RepresentationRole): string {
  return people
    .filter(({ representation }) => representation.role === role)
    .toSorted((a, b) => a.representation.rank - b.representation.rank)
    .map(({ person }) => fullName(person))
    .join('\n')
}

/** Parts of the file name. */
export function memberListFileParts({ alliance, asOf }: MemberListInput): readonly string[] {
  return ['Mitgliederliste', alliance.shortName, asOf]
}
