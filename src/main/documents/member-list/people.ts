import type { Representation } from '#shared/domain/members/person.ts'
import { memberWords, REPRESENTATION_LABELS } from '#shared/wording/screens/members.ts'
import { date, type Sheet, sheetColumn, text } from '../kit/excel/sheet.ts'
import type { ListedMember } from './content.ts'

/** The people who speak or sign for each member, in the order of their rank. */
export function personSheet(listed: readonly ListedMember[]): Sheet {
  return {
    name: 'Personen',
    hasSums: false,
    pageBreakAfter: null,
    columns: [
      sheetColumn('Nachname', 20),
      sheetColumn('Vorname', 18),
      sheetColumn('Anrede', 9),
      sheetColumn('Titel', 10),
      sheetColumn('Mitglied', 42),
      sheetColumn('Rolle', 20),
      sheetColumn('Funktion', 30),
      sheetColumn('E-Mail', 38),
      sheetColumn('Telefon', 18),
      sheetColumn('seit', 12, 'date'),
      sheetColumn('bis', 12, 'date'),
    ],
    rows: listed.flatMap(({ member, people }) =>
      people
        .toSorted((a, b) => orderOf(a.representation) - orderOf(b.representation))
        .map(({ person, representation }) => [
          text(person.lastName),
          text(person.firstName),
          text(person.salutation),
          text(person.title),
          text(member.name),
          text(roleOf(representation)),
          text(person.position),
          text(person.email),
          text(person.phone),
          date(representation.validFrom),
          date(representation.validUntil),
        ]),
    ),
  }
}

const ROLE_ORDER: Readonly<Record<Representation['role'], number>> = {
  representative: 0,
  deputy: 100,
  'authorized-signatory': 200,
}

function orderOf({ role, rank }: Representation): number {
  return ROLE_ORDER[role] + rank
}

function roleOf({ role, rank }: Representation): string {
  return role === 'deputy' ? memberWords.deputyRank(rank) : REPRESENTATION_LABELS[role]
}
