import { dateOf, type Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { PostalAddress } from '#shared/domain/alliance/postal-address.ts'
import type { Block } from '#shared/domain/documents/block.ts'
import { type Paper, PLAIN_IMPRINT } from '#shared/domain/documents/paper.ts'
import type { ProcessingRecord } from '#shared/domain/workspace/processing-record.ts'
import type { RetentionRule } from '#shared/domain/workspace/retention.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { formatCount } from '#shared/wording/numbers.ts'
import { periodText, RETENTION_EVENT_WORDS, RETENTION_KIND_WORDS } from '#shared/wording/retention.ts'
import { column, fact, facts, heading, list, note, paragraph, paragraphs, plain, row, when } from '../kit/blocks.ts'
import { addressLine, letterheadOf } from '../letterhead/alliance-letterhead.ts'

/** Record of processing activities of the controllers (Art. 30 (1) DSGVO). */
export interface ProcessingRecordInput {
  readonly alliance: Alliance
  /** Managing members are the controllers; two of them jointly (Art. 26). */
  readonly controllers: readonly { readonly name: string; readonly address: PostalAddress; readonly email: string }[]
  readonly record: ProcessingRecord
  readonly rules: readonly RetentionRule[]
  readonly people: number
  readonly members: number
  readonly lastReviewOn: LocalDate | null
  readonly preparedAt: Instant
}

export function processingRecordPaper(input: ProcessingRecordInput): Paper {
  return {
    title: 'Verzeichnis von Verarbeitungstätigkeiten',
    subject: 'Verzeichnis nach Art. 30 Abs. 1 DSGVO',
    creator: input.alliance.name,
    fileReference: '',
    issuedAt: input.preparedAt,
    imprint: PLAIN_IMPRINT,
    draft: false,
    orientation: 'portrait',
    blocks: processingRecordBlocks(input),
  }
}

/** Controllers, purposes, categories, recipients, periods, measures, in the order of Art. 30. */
export function processingRecordBlocks(input: ProcessingRecordInput): readonly Block[] {
  const { alliance, controllers, record, rules, preparedAt } = input
  const names = controllers.map(({ name }) => name)
  return [
    letterheadOf(alliance, names),
    {
      kind: 'title',
      text: 'Verzeichnis von Verarbeitungstätigkeiten',
      subtitle: `Art. 30 Abs. 1 DSGVO · Stand ${formatDate(dateOf(preparedAt))}`,
    },
    heading('1 Tätigkeit und Verantwortliche'),
    facts('Tätigkeit und Verantwortliche', [
      fact('Tätigkeit', `Koordination der ${alliance.name}`),
      ...controllers.map(({ name, address, email }, index) =>
        fact(
          controllers.length > 1 ? `Verantwortlich (${index + 1})` : 'Verantwortlich',
          [name, addressLine(address), email].filter((part) => part !== '').join('\n'),
        ),
      ),
      ...(controllers.length === 0 ? [fact('Verantwortlich', 'noch kein geschäftsführendes Mitglied eingetragen')] : []),
      fact('Datenschutzbeauftragte', record.officer || 'nicht angegeben'),
      ...(controllers.length > 1
        ? [fact('Gemeinsam verantwortlich', record.jointAgreement || 'Vereinbarung nach Art. 26 DSGVO noch nicht angegeben')]
        : []),
    ]),
    heading('2 Zwecke und Rechtsgrundlage'),
    ...paragraphs(record.purposes),
    ...paragraphs(record.legalBasis),
    heading('3 Betroffene Personen und Daten'),
    paragraph(
      plain(
        `Zurzeit sind ${formatCount(input.people, 'Person', 'Personen')} aus ${formatCount(input.members, 'Organisation', 'Organisationen')} verzeichnet. Besondere Kategorien nach Art. 9 DSGVO werden nicht verarbeitet.`,
      ),
    ),
    categoryTable(),
    heading('4 Empfänger'),
    ...paragraphs(record.recipients),
    heading('5 Übermittlung in Drittländer'),
    paragraph(plain('Keine. Das Programm hat keine Verbindung zu einem Server; Dateien gibt nur die Koordination weiter.')),
    heading('6 Löschfristen'),
    ruleTable(rules),
    paragraph(
      plain(
        `Die Fristen werden einmal im Jahr durchgesehen. ${input.lastReviewOn === null ? 'Eine Durchsicht ist noch nicht abgeschlossen.' : `Letzte Durchsicht: ${formatDate(input.lastReviewOn)}.`}`,
      ),
    ),
    heading('7 Technische und organisatorische Maßnahmen'),
    list(linesOf(record.measures)),
    ...when(record.remarks !== '', () => [heading('8 Bemerkungen'), ...paragraphs(record.remarks)]),
    note(
      'Verantwortliche, Zahlen und Fristen stammen aus der Arbeitsdatei. Zwecke, Rechtsgrundlage, Empfänger und Maßnahmen hat die Koordination angegeben oder als Vorschlag übernommen; sie ersetzen keine rechtliche Prüfung.',
    ),
  ]
}

function categoryTable(): Block {
  return {
    kind: 'table',
    caption: 'Kategorien betroffener Personen und Daten',
    columns: [column('Personen', 48), column('Daten', 72), column('Herkunft', 45)],
    rows: [
      row([
        'Vertretungen, Stellvertretungen und Zeichnungsberechtigte der Mitglieder',
        'Name, Anrede, Titel, Funktion, E-Mail, Telefon, Rollen mit Zeiträumen, Vollmachten',
        'Mitglied oder die Person selbst',
      ]),
      row([
        'Teilnehmende an Sitzungen und Umläufen',
        'Anwesenheit mit Uhrzeit, Voten, Befangenheit mit Grund, Wortbeiträge, Rückmeldungen mit Beleg',
        'die Person selbst, Schriftführung',
      ]),
      row([
        'Ansprechpersonen der Projektträger',
        'Name, E-Mail, Telefon; Angaben in eingereichten Unterlagen, auch zu Stellen und Vergütung',
        'Projektträger',
      ]),
      row(['Koordination', 'Name der anmeldenden Person und Zeit jeder Änderung im Journal', 'Anmeldung am Rechner']),
    ],
    rowHeight: null,
  }
}

function ruleTable(rules: readonly RetentionRule[]): Block {
  return {
    kind: 'table',
    caption: 'Löschfristen je Art',
    columns: [column('Art', 48), column('Frist', 22), column('Gezählt', 48), column('Begründung', 47)],
    rows: rules.map(({ kind, months, reason }) =>
      row([RETENTION_KIND_WORDS[kind], periodText(months), months === null ? '–' : RETENTION_EVENT_WORDS[kind], reason]),
    ),
    rowHeight: null,
  }
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Parts of the file name. */
export function processingRecordFileParts({ alliance, preparedAt }: ProcessingRecordInput): readonly string[] {
  return ['Verarbeitungsverzeichnis', alliance.shortName, dateOf(preparedAt)]
}
