import type { HandoverNote, ProcessingRecord } from '../domain/workspace/processing-record.ts'

/** What the record of processing says as long as nobody changed it. To be checked by the controller. */
export const PROCESSING_DEFAULTS: ProcessingRecord = {
  officer: '',
  purposes:
    'Führung der Geschäfte der Fachkräfteallianz: Mitglieder und ihre Vertretung verzeichnen, zu Sitzungen einladen, Umlaufverfahren und Abstimmungen durchführen, Beschlüsse und Niederschriften ausfertigen, Projektanträge prüfen und dazu Stellung nehmen, die Wirkung der Projekte auswerten.',
  legalBasis:
    'Art. 6 Abs. 1 Buchst. e DSGVO, soweit das geschäftsführende Mitglied eine öffentliche Aufgabe wahrnimmt, sonst Buchst. f (berechtigtes Interesse an einer nachweisbaren Zusammenarbeit); für freiwillige Angaben Buchst. a (Einwilligung).',
  recipients:
    'Mitglieder der Allianz (Einladungen, Niederschriften, Ergebnisse); Zuwendungsgeber (Stellungnahmen); Projektträger (Ergebnis zu ihrem Antrag); prüfende Stellen.',
  measures: [
    'Die Daten liegen in einer Datei auf einem Rechner des geschäftsführenden Mitglieds; das Programm sendet nichts und hat keine Verbindung zu einem Server.',
    'Zugang über die Anmeldung am Rechner; Verschlüsselung des Datenträgers durch das Betriebssystem.',
    'Jede Änderung, jede Ausgabe und jeder Versand stehen in einem verketteten Journal.',
    'Geprüfte Sicherungen mit Prüfwert; Kopien am zweiten Ort lassen sich verschlüsseln; die Wiederherstellung wird wöchentlich geprobt.',
    'Anlagen, aus denen Gehälter hervorgehen, gehen nicht an die Mitglieder.',
    'Jährliche Durchsicht der Löschfristen; Löschung auch aus Journal, freien Seiten und Protokolldatei der Datenbank.',
  ].join('\n'),
  jointAgreement: '',
  remarks: '',
}

/** What a handover says as long as nobody wrote anything. */
export const HANDOVER_DEFAULTS: HandoverNote = { keys: '', access: '', people: '', remarks: '' }
