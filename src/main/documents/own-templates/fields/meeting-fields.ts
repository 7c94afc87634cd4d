import { itemNumber } from '#shared/domain/meetings/agenda-item.ts'
import { formatDate, formatDateLong, formatDateWithWeekday } from '#shared/wording/dates.ts'
import { agendaBlocks } from '../../invitation/agenda.ts'
import type { InvitationInput } from '../../invitation/content.ts'
import { noticeSentences } from '../../invitation/notices.ts'
import { plainText } from '../../kit/blocks.ts'
import { resolvedBy } from '../../meeting/sitting-bodies.ts'
import { MEETING_FORMAT_LABELS, MEETING_KIND_LABELS, meetingPlace, meetingTime } from '../../meeting/words.ts'
import { attendanceBlocks } from '../../minutes/attendance.ts'
import type { MinutesInput } from '../../minutes/content.ts'
import { itemBlocks } from '../../minutes/items.ts'
import { meetingFacts } from '../../minutes/meeting-part.ts'
import { condition, type Field, factColumns, factRows, list, required, text } from './field.ts'
import { ALLIANCE_FIELDS, CONTACT_FIELDS, LETTER_FIELDS, linesOf, PAPERS_FIELD, SIGNATORY_FIELDS } from './writer-fields.ts'

type OfMeeting = Pick<InvitationInput, 'meeting'>

const MEETING_FIELDS: readonly Field<OfMeeting>[] = [
  required(text('Sitzungsnummer', 'Nummer der Sitzung', 'FKA-MK/2026/S-004', ({ meeting }) => meeting.number)),
  text('Sitzungstitel', 'Titel der Sitzung', '4. Sitzung 2026', ({ meeting }) => meeting.title),
  text('Sitzungsart', 'Art und Form der Sitzung', 'ordentliche Sitzung in Präsenz', ({ meeting }) =>
    [MEETING_KIND_LABELS[meeting.kind], MEETING_FORMAT_LABELS[meeting.format]].join(' '),
  ),
  required(text('Zeit', 'Tag und Uhrzeit', 'Mittwoch, 9. Dezember 2026, 10:00 Uhr', ({ meeting }) => meetingTime(meeting))),
  text('Sitzungsort', 'Ort, gegebenenfalls mit Einwahl', 'Beratungsraum 2, Musterstadt', ({ meeting }) => meetingPlace(meeting)),
]

/** Everything that a template for an Einladung can show. */
export const INVITATION_FIELDS: readonly Field<InvitationInput>[] = [
  ...MEETING_FIELDS,
  ...LETTER_FIELDS,
  text('Einwahl', 'Einwahl für Teilnahme per Video', 'https://video.example.org/fka', ({ meeting }) => meeting.dialIn),
  text('Rückmeldung', 'Bis wann zu- oder abzusagen ist', 'Mittwoch, 2. Dezember 2026', ({ replyUntil }) =>
    replyUntil === null ? '' : formatDateWithWeekday(replyUntil),
  ),
  required(
    list(
      'Tagesordnung',
      'Tagesordnung',
      [
        ['TOP', 'Nummer', '3'],
        ['Gegenstand', 'Gegenstand', 'Befürwortung des Projekts FachMuster'],
        ['Bericht', 'wer berichtet', 'Erika Muster'],
        ['Vorschlag', 'Beschlussvorschlag im Wortlaut', 'Die Allianz befürwortet das Projekt FachMuster.'],
      ],
      ({ agenda }) =>
        agenda
          .toSorted((a, b) => a.position - b.position)
          .map((item) => [
            itemNumber(item),
            item.isPublic ? item.title : `${item.title} (nichtöffentlich)`,
            item.reportedBy,
            item.proposedText,
          ]),
    ),
  ),
  text('Zeitplan', 'Tagesordnung mit Zeiten als Zeilen', '1 · 10:00 · Eröffnung', ({ agenda, meeting, bodies }) =>
    linesOf(agendaBlocks(agenda, meeting.startsAt, bodies).filter(({ kind }) => kind === 'table')),
  ),
  list(
    'Hinweise',
    'Hinweise zu Vertretung, Befangenheit und Beschlussfähigkeit',
    [['Hinweis', 'ein Satz', 'Die Unterlagen liegen bei.']],
    (input) => noticeSentences(input).map((sentence) => [sentence]),
  ),
  ...PAPERS_FIELD,
  ...SIGNATORY_FIELDS,
  condition('IstWiederholung', 'Die Sitzung wiederholt eine, die nicht beschlussfähig war', ({ repeats }) => repeats !== null),
  ...ALLIANCE_FIELDS,
  ...CONTACT_FIELDS,
]

/** Everything that a template for a Niederschrift can show. */
export const MINUTES_FIELDS: readonly Field<MinutesInput>[] = [
  ...MEETING_FIELDS,
  text('Datum', 'Tag der Unterschrift', '14. Dezember 2026', ({ signedOn }) => formatDateLong(signedOn)),
  text('Ort', 'Ort der Unterschrift', 'Musterstadt', ({ alliance }) => alliance.placeOfSignature),
  text('Leitung', 'Sitzungsleitung', 'Alex Muster', ({ chair }) => chair.name),
  text('LeitungOrganisation', 'Organisation der Sitzungsleitung', 'IHK Muster', ({ chair }) => chair.organization),
  text('Schriftführung', 'Schriftführung', 'Robin Muster', ({ minuteTaker }) => minuteTaker.name),
  text(
    'SchriftführungOrganisation',
    'Organisation der Schriftführung',
    'Muster GmbH',
    ({ minuteTaker }) => minuteTaker.organization,
  ),
  text('Verteiler', 'An wen die Niederschrift geht', 'alle Mitglieder', ({ distribution }) => distribution.join('; ')),
  text('Genehmigung', 'Stand der Genehmigung als Satz', 'Die Niederschrift wurde am 14.12.2026 genehmigt.', ({ meeting }) =>
    meeting.minutesApprovedOn === null
      ? 'Die Niederschrift wird in der nächsten Sitzung zur Genehmigung vorgelegt.'
      : `Die Niederschrift wurde am ${formatDate(meeting.minutesApprovedOn)} genehmigt.`,
  ),
  text('EinwendungenBis', 'Bis wann Einwendungen möglich sind', '06.01.2027', ({ objectionUntil }) =>
    objectionUntil === null ? '' : formatDate(objectionUntil),
  ),
  list('Sitzungsangaben', 'Angaben zur Sitzung', factColumns('Leitung', 'Alex Muster, IHK Muster'), (input) =>
    factRows(meetingFacts(input)),
  ),
  list(
    'Anwesenheit',
    'Wer von wann bis wann da war',
    [
      ['Mitglied', 'Mitglied', 'IHK Muster'],
      ['Person', 'Person', 'Alex Muster'],
      ['Rolle', 'Rolle', 'Vertretung'],
      ['Anwesend', 'von und bis', '10:00–Ende'],
      ['Teilnahme', 'vor Ort oder per Video', 'vor Ort'],
    ],
    (input) =>
      attendanceBlocks(input).flatMap((block) =>
        block.kind === 'table'
          ? block.rows.filter(({ emphasis }) => emphasis !== 'group').map(({ cells }) => cells.map(plainText))
          : [],
      ),
  ),
  required(
    list(
      'Tagesordnung',
      'Tagesordnung mit Ergebnissen',
      [
        ['TOP', 'Nummer', '3'],
        ['Gegenstand', 'Gegenstand', 'Befürwortung des Projekts FachMuster'],
        ['Ergebnis', 'Text, Anträge, Beschluss, Stimmen und Aufträge als Zeilen', 'Beschluss B-015: angenommen'],
        ['Beschlussnummer', 'Nummer des Beschlusses, leer ohne Beschluss', 'FKA-MK/2026/B-015'],
        ['Beschlusstext', 'Beschluss im Wortlaut', 'Die Allianz befürwortet das Projekt.'],
        ['Beschlusssatz', 'Ergebnis der Abstimmung', 'Angenommen: 7 von 13 Ja (nötig: 7).'],
      ],
      ({ items, bodies }) =>
        items.map((entry) => [
          itemNumber(entry.item),
          entry.item.title,
          linesOf(itemBlocks(entry, resolvedBy(bodies, entry.item)).slice(1)),
          entry.resolution?.number ?? '',
          entry.resolution?.text ?? '',
          entry.resolution?.sentence ?? '',
        ]),
    ),
  ),
  list('Anlagen', 'Anlagen', [['Anlage', 'Name der Anlage', 'Anwesenheitsliste']], ({ attachments }) =>
    attachments.map((name) => [name]),
  ),
  condition('IstÖffentlicheFassung', 'Fassung für andere als die Mitglieder', ({ forPublic }) => forPublic),
  ...ALLIANCE_FIELDS,
]
