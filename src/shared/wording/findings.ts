import { assertNever } from '../basics/assert-never.ts'
import type { Verdict } from '../domain/resolutions/verdict.ts'
import type { CheckTally, Finding } from '../domain/workspace/finding.ts'
import { formatCount } from './numbers.ts'
import { proofSentences } from './proof.ts'
import { inQuotes } from './quotes.ts'
import { OUTCOME_WORDS } from './verdict.ts'

/** One German line for what a check found, with the rule that fails where there is one. */
export function findingSentence(finding: Finding): string {
  switch (finding.code) {
    case 'DATABASE_DAMAGED':
      return `Die Datenbank ist in sich nicht stimmig (${finding.detail}).`
    case 'REFERENCE_BROKEN':
      return `${formatCount(finding.count, 'Verweis', 'Verweise')} aus ${tableWord(finding.table)} ${finding.count === 1 ? 'führt' : 'führen'} ins Leere.`
    case 'CONTENT_CHANGED':
      return `${tableWord(finding.table)}: Der Inhalt ist ein anderer als beim letzten Sichern, ohne dass im Journal etwas dazu steht.`
    case 'CHAIN_BROKEN':
      return `Die Kette des Journals reißt bei Eintrag ${finding.sequence}: Er wurde geändert, entfernt oder eingefügt.`
    case 'ERASURE_NOT_NOTED':
      return `Eintrag ${finding.sequence} des Journals gilt als gelöscht, aber keine spätere Löschung nennt, was von ihm übrig ist: Er wurde geändert.`
    case 'RECORD_CHANGED':
      return `${tableWord(finding.table)} ${inQuotes(finding.title)} wurde nachträglich geändert (${finding.field}); im Journal steht etwas anderes.`
    case 'RECORD_NOT_IN_JOURNAL':
      return `${tableWord(finding.table)} ${inQuotes(finding.title)} steht in keinem Eintrag des Journals und wurde eingefügt.`
    case 'RECORD_REMOVED':
      return `${tableWord(finding.table)} aus Eintrag ${finding.sequence} des Journals fehlt und wurde entfernt.`
    case 'SNAPSHOT_CHANGED':
      return `Der Prüfwert des Beschlusses ${finding.number} passt nicht zu seinem Inhalt (R28).`
    case 'NUMBER_GAP':
      return finding.before === ''
        ? `Die Beschlussnummern beginnen mit ${finding.after}: Davor fehlt ein Beschluss (R28).`
        : `Zwischen ${finding.before} und ${finding.after} fehlt ein Beschluss (R28).`
    case 'DECISION_DIFFERS':
      return `Beschluss ${finding.number}: ${differenceSentence(finding.stored, finding.computed)}`
    case 'DECISION_NOT_COMPUTABLE':
      return `Beschluss ${finding.number} lässt sich nicht nachrechnen: Es fehlt ${tableWord(finding.missing)} (R28).`
    case 'RULES_CHANGED':
      return `Beschluss ${finding.number}: Die Regeln, nach denen entschieden wurde, sind nicht die des Verfahrens (R28).`
    case 'ROLL_DIFFERS':
      return `Beschluss ${finding.number}: ${ROLL_WORDS[finding.field] ?? ROLL_WORDS.roll} bei ${inQuotes(finding.member)}.`
    case 'BLOB_CHANGED':
      return `Eine abgelegte Datei hat nicht mehr ihren Prüfwert ${finding.sha256.slice(0, 12)} …`
    case 'BLOB_MISSING':
      return `Die Datei ${inQuotes(finding.name)} fehlt.`
    case 'ISSUED_FILE_NOT_REGISTERED':
      return `Die ausgefertigte Datei der Stellungnahme ${finding.number} steht nicht im Verzeichnis der Dokumente (R37).`
    case 'REGISTERED_FILE_DIFFERS':
      return `Die Datei ${inQuotes(finding.fileName)} hat eine andere Größe als im Verzeichnis der Dokumente (R37).`
    case 'PRINTED_HEAD_NOT_IN_CHAIN':
      return `In ${inQuotes(finding.fileName)} steht für Eintrag ${finding.sequence} des Journals ein anderer Prüfwert als in der Kette: Das Journal wurde nach der Ausfertigung neu geschrieben (R37).`
    case 'ARCHIVE_FILE_CHANGED':
      return `Im Archiv wurde ${inQuotes(finding.path)} geändert: Der Prüfwert ist ein anderer.`
    case 'ARCHIVE_FILE_MISSING':
      return `Im Archiv fehlt ${inQuotes(finding.path)}.`
    case 'ARCHIVE_FILE_UNLISTED':
      return `Im Archiv liegt ${inQuotes(finding.path)}, ohne im Inhaltsverzeichnis zu stehen.`
    case 'MANIFEST_DOES_NOT_FIT':
      return `Das Inhaltsverzeichnis des Archivs passt nicht zum Inhalt (${finding.what}).`
    case 'SIGNATURE_MISSING':
      return 'Das Archiv trägt keine Unterschrift.'
    case 'SIGNATURE_INVALID':
      return 'Die Unterschrift des Archivs ist ungültig: Das Inhaltsverzeichnis wurde nach dem Unterschreiben geändert.'
    default:
      return assertNever(finding)
  }
}

/** What was looked at: „Geprüft: 120 Einträge des Journals, 12 Beschlüsse, 34 Dateien.“ */
export function tallySentence({ entries, decisions, files, records }: CheckTally): string {
  const looked = [
    formatCount(entries, 'Eintrag des Journals', 'Einträge des Journals'),
    formatCount(decisions, 'Beschluss nachgerechnet', 'Beschlüsse nachgerechnet'),
    formatCount(files, 'Datei', 'Dateien'),
    formatCount(records, 'Datensatz', 'Datensätze'),
  ]
  return `Geprüft: ${looked.join(', ')}.`
}

/** The first step of the proof at which what is stored and what the rules say part. */
function differenceSentence(stored: Verdict, computed: Verdict): string {
  const is = sentencesOf(stored)
  const should = sentencesOf(computed)
  const place = should.findIndex((sentence, index) => sentence !== is[index])
  if (place < 0)
    return `Die Regeln ergeben ${inQuotes(OUTCOME_WORDS[computed.outcome])}, gespeichert ist ein anderes Ergebnis oder eine andere Zählung (R44).`
  return `Die Regeln ergeben ${inQuotes(should[place] ?? '')}, gespeichert ist ${inQuotes(is[place] ?? '–')}.`
}

/** What is stored may have been tampered with until it is no proof any more. */
function sentencesOf(verdict: Verdict): readonly string[] {
  try {
    return proofSentences(verdict)
  } catch {
    return []
  }
}

const ROLL_WORDS: Readonly<Record<string, string>> = {
  roll: 'Das Verzeichnis der Stimmberechtigten weicht ab (R22)',
  recused: 'Die Befangenheit weicht ab (R14)',
  choice: 'Zum Votum gibt es keine gespeicherte Stimme (R45)',
}

const TABLE_WORDS: Readonly<Record<string, string>> = {
  content_seal: 'Das Inhaltssiegel',
  resolution: 'Der Beschluss',
  response: 'Die Rückmeldung',
  document: 'Das Dokument',
  ballot: 'Die Abstimmung',
  rules: 'die Regel',
  verdict: 'das Ergebnis',
  agenda_item: 'der Tagesordnungspunkt',
  circular_procedure: 'das Umlaufverfahren',
}

function tableWord(table: string): string {
  return TABLE_WORDS[table] ?? inQuotes(table)
}
