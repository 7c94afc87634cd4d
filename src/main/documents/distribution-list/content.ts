import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import { fullName, type Person, type RepresentationRole } from '#shared/domain/members/person.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { REPRESENTATION_LABELS } from '#shared/wording/screens/members.ts'
import { type Book, sheetColumn, text } from '../kit/excel/sheet.ts'

/** Who is written to for a body on a day. */
export interface DistributionListInput {
  readonly alliance: Alliance
  readonly bodyName: string
  readonly asOf: LocalDate
  readonly recipients: readonly Recipient[]
  readonly preparedAt: Instant
}

/** A person who speaks for a member, or the member itself where nobody is named. */
export interface Recipient {
  readonly memberName: string
  readonly memberEmail: string
  readonly person: Person | null
  readonly role: RepresentationRole | null
}

/** One row per recipient, and a second sheet with the addresses in one line, to be copied into a mail. */
export function distributionListBook(input: DistributionListInput): Book {
  const { alliance, bodyName, recipients } = input
  const asOf = formatDate(input.asOf)
  return {
    properties: {
      title: `Verteiler ${bodyName}`,
      subject: `Verteiler am ${asOf}`,
      creator: alliance.name,
      issuedAt: input.preparedAt,
    },
    printTitle: `Verteiler ${bodyName}`,
    printNote: `Stand ${asOf} · nur für die Arbeit der Allianz`,
    sheets: [
      {
        name: 'Verteiler',
        hasSums: false,
        pageBreakAfter: null,
        columns: [
          sheetColumn('Mitglied', 42),
          sheetColumn('Anrede', 9),
          sheetColumn('Name', 28),
          sheetColumn('Rolle', 18),
          sheetColumn('Funktion', 28),
          sheetColumn('E-Mail', 40),
        ],
        rows: recipients.map(({ memberName, person, role, ...recipient }) => [
          text(memberName),
          text(person?.salutation ?? null),
          text(person === null ? null : fullName(person)),
          text(role === null ? null : REPRESENTATION_LABELS[role]),
          text(person?.position ?? null),
          text(addressOf({ memberName, person, role, ...recipient })),
        ]),
      },
      {
        name: 'Adresszeile',
        hasSums: false,
        pageBreakAfter: null,
        columns: [sheetColumn('In das Adressfeld kopieren', 120)],
        rows: [[text(addressesOf(recipients).join('; '))]],
      },
    ],
  }
}

/** The own address of the person, else that of the member. */
function addressOf({ person, memberEmail }: Recipient): string {
  return person === null || person.email === '' ? memberEmail : person.email
}

function addressesOf(recipients: readonly Recipient[]): readonly string[] {
  return [...new Set(recipients.map(addressOf).filter((address) => address !== ''))]
}

/** Parts of the file name. */
export function distributionListFileParts({ bodyName, asOf }: DistributionListInput): readonly string[] {
  return ['Verteiler', bodyName, asOf]
}
