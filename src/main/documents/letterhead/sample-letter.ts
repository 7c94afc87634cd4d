import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import type { Signatory } from '#shared/domain/statements/statement.ts'
import { formatDateLong } from '#shared/wording/dates.ts'
import { fact, facts, heading, paragraph, plain } from '../kit/blocks.ts'
import { addressOf, type Contact, letterDetails, letterheadOf } from './alliance-letterhead.ts'

export interface SampleLetterInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly string[]
  readonly contact: Contact
  readonly signatory: Signatory
  readonly on: LocalDate
}

/** A letter that says nothing but shows everything: head, address, heading, table, result, signature, foot. */
export function sampleLetter({ alliance, managingMembers, contact, signatory, on }: SampleLetterInput): readonly Block[] {
  return [
    letterheadOf(alliance, managingMembers),
    addressOf(
      alliance,
      ['Muster Bildungswerk gGmbH', 'Frau Erika Muster', 'Musterweg 3', '01234 Musterstadt'],
      letterDetails(`${alliance.filePrefix}/Muster`, '', contact, formatDateLong(on)),
    ),
    { kind: 'subject', text: 'So sehen die Schreiben der Allianz aus' },
    paragraph(plain('Sehr geehrte Frau Muster,')),
    paragraph(
      plain('dieser Brief zeigt Briefkopf, Farbe und Fuß, wie sie auf jedem Schreiben und in jeder Stellungnahme stehen werden.'),
    ),
    heading('Eine Überschrift'),
    facts('Muster', [fact('Projekt', 'Musterprojekt'), fact('Laufzeit', 'März 2027 bis Februar 2028')]),
    {
      kind: 'result',
      tone: 'neutral',
      label: 'Ein Ergebnis',
      lines: [plain('Was auf einen Blick zu sehen sein soll, steht in einem Kasten.')],
    },
    {
      kind: 'signatures',
      lead: 'Mit freundlichen Grüßen',
      placeAndDate: '',
      signatures: [{ name: signatory.name, lines: [signatory.position, signatory.organization].filter((line) => line !== '') }],
    },
  ]
}
