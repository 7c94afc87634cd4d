import { dateOf } from '#shared/basics/instant.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { formatDateLong } from '#shared/wording/dates.ts'
import { attachmentName } from '../../letterhead/alliance-letterhead.ts'
import { conditionLines, type StatementInput, statementNumber } from '../../statement/content.ts'
import { projectFacts } from '../../statement/project-facts.ts'
import { reasonBlocks } from '../../statement/reasons.ts'
import { resolutionBlocks } from '../../statement/resolution-part.ts'
import { disclosureBlocks, signatureBlock } from '../../statement/signatures.ts'
import { KIND_WORDS, voteSentence } from '../../statement/words.ts'
import { condition, type Field, factColumns, factRows, list, required, text } from './field.ts'
import { ALLIANCE_FIELDS, CONTACT_FIELDS, linesOf } from './writer-fields.ts'

/** Everything that a template for a Stellungnahme can show. */
export const STATEMENT_FIELDS: readonly Field<StatementInput>[] = [
  required(text('Nummer', 'Nummer der Stellungnahme', 'FKA-MK/2026/ST-007', statementNumber)),
  text('Datum', 'Tag der Unterschrift', '20. November 2026', (input) => formatDateLong(signedOn(input))),
  text('Ort', 'Ort der Unterschrift', 'Musterstadt', ({ alliance }) => alliance.placeOfSignature),
  text('Empfänger', 'Anschrift des Empfängers, mehrere Zeilen', 'Muster-Förderbank\nMusterweg 5\n01234 Musterstadt', (input) =>
    input.addressee.join('\n'),
  ),
  text('IhrZeichen', 'Aktenzeichen beim Fördermittelgeber', '100 777 888', ({ project }) => project.funderReference),
  text('Titel', 'Art der Stellungnahme', 'Befürwortende Stellungnahme', ({ statement }) => KIND_WORDS[statement.kind].title),
  required(text('Projekttitel', 'Titel des Projekts', 'Fachkräfte für Musterkreis', ({ project }) => project.title)),
  text('Kurztitel', 'Kurztitel des Projekts', 'FachMuster', ({ project }) => project.shortTitle),
  text('Projektnummer', 'Nummer des Projekts', 'FKA-MK/2026/P-011', ({ project }) => project.number),
  text('Träger', 'Träger des Projekts', 'Muster Bildungswerk gGmbH', ({ project }) => project.sponsor.name),
  text('Votum', 'Votum in zwei Worten', 'Votum: befürwortet', ({ statement }) => KIND_WORDS[statement.kind].vote),
  required(text('Votumssatz', 'Votum als ganzer Satz', 'Die Allianz befürwortet das Projekt und seine Förderung.', voteSentence)),
  required(
    text(
      'Beschlusssatz',
      'Ergebnis der Abstimmung',
      'Angenommen: 8 von 13 Ja (nötig: 7).',
      ({ resolution }) => resolution.sentence,
    ),
  ),
  text('Beschlussnummer', 'Nummer des Beschlusses', 'FKA-MK/2026/B-014', ({ resolution }) => resolution.number),
  text('Beschlussdatum', 'Tag des Beschlusses', '20. November 2026', ({ resolution }) => formatDateLong(resolution.resolvedOn)),
  text('Verfahren', 'Nummer des Umlaufs oder der Sitzung', 'FKA-MK/2026/U-003', ({ procedureNumber }) => procedureNumber),
  text('Mitwirkung', 'Wer befangen war, und warum abweichend entschieden wurde', 'Nicht mitgewirkt: Muster GmbH.', (input) =>
    linesOf(resolutionBlocks(input).filter(({ kind }) => kind === 'paragraph')),
  ),
  text('Offenlegung', 'Hinweis, wenn ein befangenes Mitglied unterzeichnet (R19)', '', (input) =>
    linesOf(disclosureBlocks(input)),
  ),
  text('Förderhinweis', 'Förderhinweis der Allianz', 'Mitfinanziert mit Steuermitteln.', ({ alliance }) => alliance.fundingNote),
  list('Projektangaben', 'Angaben zum Projekt', factColumns('Laufzeit', '01.03.2027 bis 29.02.2028'), (input) =>
    factRows(projectFacts(input)),
  ),
  list('Beschlussangaben', 'Angaben zum Beschluss', factColumns('Erforderlich', 'mindestens 7 von 13 Ja'), (input) =>
    resolutionBlocks(input).flatMap((block) => (block.kind === 'facts' ? factRows(block) : [])),
  ),
  list(
    'Stimmen',
    'Stimmen nach Art',
    [
      ['Art', 'Art der Stimme', 'Ja'],
      ['Anzahl', 'wie viele', '8'],
    ],
    (input) =>
      resolutionBlocks(input).flatMap((block) =>
        block.kind === 'votes' ? block.counts.map(({ label, count }) => [label, String(count)]) : [],
      ),
  ),
  list(
    'Begründung',
    'Begründung nach Überschriften',
    [
      ['Überschrift', 'Überschrift', 'Regionaler Bedarf'],
      ['Text', 'Text darunter', 'Im Musterkreis fehlen Fachkräfte.'],
    ],
    (input) => sectionsOf(reasonBlocks(input)),
  ),
  list('Auflagen', 'Auflagen oder Hinweise', [['Auflage', 'eine Auflage', 'Sachbericht bis 31.08.2028']], ({ statement }) =>
    conditionLines(statement).map((line) => [line]),
  ),
  list('Anlagen', 'Anlagen', [['Anlage', 'Name der Anlage', 'Finanzplan']], ({ attachments }) =>
    attachments.map((name) => [attachmentName(name)]),
  ),
  list(
    'Unterschriften',
    'Wer unterzeichnet',
    [
      ['Name', 'Name', 'Alex Muster'],
      ['Funktion', 'Stellung, Organisation und Eigenschaft, mehrere Zeilen', 'Geschäftsführung\nMuster GmbH'],
    ],
    (input) => signatureBlock(input, signedOn(input)).signatures.map(({ name, lines }) => [name, lines.join('\n')]),
  ),
  condition(
    'IstBefürwortet',
    'Das Projekt ist befürwortet, mit oder ohne Auflagen',
    ({ statement }) => statement.kind !== 'not-endorsed',
  ),
  condition('MitAuflagen', 'Befürwortet mit Auflagen', ({ statement }) => statement.kind === 'endorsed-with-conditions'),
  ...ALLIANCE_FIELDS,
  ...CONTACT_FIELDS,
]

function signedOn({ statement, preparedAt }: StatementInput) {
  return statement.signedOn ?? dateOf(preparedAt)
}

/** Text below each heading of the second level. */
function sectionsOf(blocks: readonly Block[]): readonly (readonly string[])[] {
  const starts = blocks.flatMap((block, index) => (block.kind === 'heading' && block.level === 2 ? [index] : []))
  return starts.map((start, index) => [
    linesOf(blocks.slice(start, start + 1)),
    linesOf(blocks.slice(start + 1, starts[index + 1])),
  ])
}
