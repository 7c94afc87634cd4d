import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import type { Member } from '#shared/domain/members/member.ts'
import type { Signatory } from '#shared/domain/statements/statement.ts'
import { formatDateLong } from '#shared/wording/dates.ts'
import { type LetterRecipient, recipientLines, salutationOf } from '../../circular-letter/content.ts'
import { plainText } from '../../kit/blocks.ts'
import { addressLine, attachmentName, type Contact } from '../../letterhead/alliance-letterhead.ts'
import { type Field, list, text } from './field.ts'

/** What every paper of the alliance knows about who writes. */
export const ALLIANCE_FIELDS: readonly Field<{
  readonly alliance: Alliance
  readonly managingMembers: readonly Member[]
}>[] = [
  text('Allianz', 'Name der Allianz', 'Fachkräfteallianz Musterkreis', ({ alliance }) => alliance.name),
  text('AllianzKurz', 'Kurzname der Allianz', 'FKA Musterkreis', ({ alliance }) => alliance.shortName),
  text('AllianzAnschrift', 'Anschrift der Allianz in einer Zeile', 'Markt 1, 09999 Musterstadt', ({ alliance }) =>
    addressLine(alliance.address),
  ),
  text('AllianzTelefon', 'Telefon der Allianz', '03700 000-0', ({ alliance }) => alliance.phone),
  text('AllianzEMail', 'E-Mail der Allianz', 'allianz@example.org', ({ alliance }) => alliance.email),
  text('AllianzInternet', 'Internetadresse der Allianz', 'www.example.org', ({ alliance }) => alliance.website),
  text('GeschäftsführendeMitglieder', 'Geschäftsführende Mitglieder, je Zeile eines', 'Landkreis Musterkreis', (source) =>
    source.managingMembers.map(({ name }) => name).join('\n'),
  ),
]

/** Who answers questions. */
export const CONTACT_FIELDS: readonly Field<{ readonly contact: Contact }>[] = [
  text('Bearbeitung', 'Ansprechperson', 'Erika Muster', ({ contact }) => contact.name),
  text('BearbeitungTelefon', 'Telefon der Ansprechperson', '03700 000-11', ({ contact }) => contact.phone),
  text('BearbeitungEMail', 'E-Mail der Ansprechperson', 'erika.muster@example.org', ({ contact }) => contact.email),
]

/** Who signs a letter. */
export const SIGNATORY_FIELDS: readonly Field<{ readonly signatory: Signatory }>[] = [
  text('Unterzeichnend', 'Wer unterzeichnet', 'Alex Muster', ({ signatory }) => signatory.name),
  text(
    'UnterzeichnendFunktion',
    'Stellung der unterzeichnenden Person',
    'Geschäftsführung',
    ({ signatory }) => signatory.position,
  ),
  text(
    'UnterzeichnendOrganisation',
    'Organisation der unterzeichnenden Person',
    'Muster GmbH',
    (source) => source.signatory.organization,
  ),
]

/** To whom a letter goes, and when. */
export const LETTER_FIELDS: readonly Field<{
  readonly alliance: Alliance
  readonly recipient: LetterRecipient | null
  readonly sentOn: LocalDate
}>[] = [
  text('Datum', 'Tag des Schreibens', '4. November 2026', ({ sentOn }) => formatDateLong(sentOn)),
  text(
    'Empfänger',
    'Anschrift des Mitglieds, mehrere Zeilen',
    'IHK Muster\nErika Muster\nMusterweg 3',
    ({ alliance, recipient }) =>
      recipientLines(alliance, recipient)
        .filter((line) => line !== '')
        .join('\n'),
  ),
  text('Anrede', 'Anrede mit Komma', 'Sehr geehrte Frau Muster,', ({ recipient }) => salutationOf(recipient)),
]

/** The names of the papers that come along. */
export const PAPERS_FIELD: readonly Field<{ readonly papers: readonly string[] }>[] = [
  list('Anlagen', 'Anlagen', [['Anlage', 'Name der Anlage', 'Projektantrag']], ({ papers }) =>
    papers.map((name) => [attachmentName(name)]),
  ),
]

/** What blocks say as plain lines, for a place in a template that takes only text. */
export function linesOf(blocks: readonly Block[]): string {
  return blocks.flatMap(lineOf).join('\n')
}

function lineOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'subject':
    case 'note':
      return [block.text]
    case 'paragraph':
      return [plainText(block.content)]
    case 'list':
      return block.items.map((item) => `– ${plainText(item)}`)
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}: ${plainText(value)}`)
    case 'table':
      return block.rows.map(({ cells }) => cells.map(plainText).filter(Boolean).join(' · '))
    case 'result':
      return [block.label, ...block.lines.map(plainText)]
    case 'votes':
      return [block.counts.map(({ label, count }) => `${label} ${count}`).join(', ')]
    default:
      return []
  }
}
