import type { CircularLetterInput } from '../../circular-letter/content.ts'
import { answerBlocks, deadlineOf, ruleSentences } from '../../circular-letter/how-to-answer.ts'
import { type Field, factColumns, factRows, list, required, text } from './field.ts'
import { ALLIANCE_FIELDS, CONTACT_FIELDS, LETTER_FIELDS, PAPERS_FIELD, SIGNATORY_FIELDS } from './writer-fields.ts'

/** Everything that a template for the Anschreiben of an Umlauf can show. */
export const CIRCULAR_LETTER_FIELDS: readonly Field<CircularLetterInput>[] = [
  required(text('Umlaufnummer', 'Nummer des Umlaufverfahrens', 'FKA-MK/2026/U-003', ({ procedure }) => procedure.number)),
  text('Gegenstand', 'Gegenstand', 'Befürwortung des Projekts FachMuster', ({ procedure }) => procedure.subject),
  ...LETTER_FIELDS,
  required(text('Frist', 'Ende der Frist', 'Donnerstag, 19. November 2026, 24:00 Uhr', deadlineOf)),
  required(
    text('Fristberechnung', 'Wie die Frist berechnet ist', '14 Tage ab Zugang', ({ procedure }) => procedure.deadline.sentence),
  ),
  text(
    'Begründung',
    'Kurzfristiger Bedarf',
    'Die Antragsfrist endet vor der nächsten Sitzung.',
    ({ procedure }) => procedure.urgencyReason,
  ),
  text('Grundlage', 'Rechtsgrundlage', '§ 7 der Geschäftsordnung', ({ legalBasis }) => legalBasis),
  required(
    list(
      'Vorschläge',
      'Beschlussvorschläge',
      [
        ['Nr', 'Nummer', '1'],
        ['Betreff', 'worum es geht', 'Projekt FachMuster'],
        ['Wortlaut', 'Vorschlag im Wortlaut', 'Die Allianz befürwortet das Projekt FachMuster.'],
      ],
      ({ procedure }) => procedure.items.map((item) => [String(item.position), item.subject, item.proposedText]),
    ),
  ),
  list('Antwort', 'Wie zu antworten ist', factColumns('Form', 'Rückmeldebogen per E-Mail oder Brief'), (input) =>
    answerBlocks(input).flatMap((block) => (block.kind === 'facts' ? factRows(block) : [])),
  ),
  list(
    'Regeln',
    'Mehrheit, Schweigen, Widerspruch, Befangenheit',
    [['Regel', 'ein Satz', 'Keine Antwort ist keine Stimme.']],
    (input) => ruleSentences(input).map((sentence) => [sentence]),
  ),
  ...PAPERS_FIELD,
  ...SIGNATORY_FIELDS,
  ...ALLIANCE_FIELDS,
  ...CONTACT_FIELDS,
]
