import type { Majority } from '../../domain/rules-of-procedure/rule-options.ts'
import { formatWhole } from '../numbers.ts'

export const MAJORITY_LABELS: Readonly<Record<Majority, string>> = {
  'majority-of-all-members': 'Mehrheit aller Mitglieder',
  'two-thirds-of-all-members': 'zwei Drittel aller Mitglieder',
  'three-quarters-of-all-members': 'drei Viertel aller Mitglieder',
  'unanimity-of-all-members': 'alle Mitglieder',
  'majority-of-votes-cast': 'Mehrheit der abgegebenen Stimmen',
  'majority-of-present': 'Mehrheit der Anwesenden',
  'majority-of-answers': 'Mehrheit der Antworten',
}

export const SILENCE_LABELS = {
  'not-counted': 'ist keine Stimme (R07)',
  abstention: 'gilt als Enthaltung',
  consent: 'gilt als Zustimmung',
  'missing-consent': 'gilt als fehlende Zustimmung, also wie Nein',
} as const

export const LATE_LABELS = {
  invalid: 'werden gespeichert und zählen nicht (R09)',
  abstention: 'gelten als Enthaltung',
  'accept-until-declared': 'zählen bis zur Feststellung',
} as const

export const settingsWords = {
  title: 'Einstellungen',
  workspace: 'Arbeitsdatei',
  fileName: 'Datei',
  access: 'Zugriff',
  readOnly: 'nur lesend, in einem anderen Fenster in Gebrauch',
  readWrite: 'lesen und schreiben',
  demo: 'Demo-Daten',
  yes: 'ja',
  no: 'nein',
  entries: 'Einträge im Journal',
  lastSaved: 'Zuletzt gesichert',
  never: 'noch nie',
  journalHead: 'Letzter Prüfwert im Journal',
  version: 'Programmfassung',
  host: 'Läuft in',
  hostElectron: 'eigenem Fenster',
  hostWeb: 'Browser, nur auf diesem Rechner erreichbar',

  alliance: 'Allianz',
  name: 'Name',
  region: 'Region',
  foundedOn: 'Gegründet am',
  address: 'Anschrift',
  placeOfSignature: 'Ort der Unterschrift',
  email: 'E-Mail',
  phone: 'Telefon',
  website: 'Internet',
  filePrefix: 'Aktenzeichen beginnen mit',
  closeOfBusiness: 'Geschäftsschluss',
  closeOfBusinessNote: 'E-Mails danach gelten am nächsten Werktag als zugegangen (F08).',
  corpusChristi: 'Fronleichnam ist Feiertag',
  fundingNote: 'Förderhinweis',
  notSet: 'nicht angegeben',

  papers: 'Schriftstücke',
  toSignaturePictures: 'Unterschriftsbilder der Zeichnungsberechtigten',
  toTemplates: 'Word-Vorlagen: eigene Dokumente mit Feldern statt der eingebauten',
  toLetterhead: 'Briefkopf: Logo, Farbe, Zusatzzeilen und Fuß, mit Vorschau',

  rules: 'Geltende Regeln',
  rulesLead: 'Ohne eigene Geschäftsordnung gelten diese Vorgaben. Jeder Umlauf friert die Regeln ein, mit denen er begonnen hat.',
  rulesFrozen: 'Jeder Umlauf friert die Regeln ein, mit denen er begonnen hat.',
  allRules: 'Alle Regeln mit ihrer Wirkung, und neue Fassungen',
  statementMajority: 'Stellungnahmen',
  circularDays: 'Frist im Umlaufverfahren',
  circularDaysValue: (length: string, least: number) => `${length}, mindestens ${least} Arbeitstage`,
  shift: 'Frist endet an keinem Werktag',
  shiftYes: 'nächster Werktag (F02)',
  shiftNo: 'der Tag bleibt (F03)',
  objection: 'Widerspruch gegen das Verfahren',
  objectionOne: 'einer genügt und beendet den Umlauf (R26)',
  objectionQuorum: (count: number) => `${formatWhole(count)} zusammen beenden den Umlauf (R26)`,
  objectionNone: 'nicht vorgesehen',
  silence: 'Schweigen',
  lateBallots: 'Verspätete Stimmen',
  ballotChange: 'Stimme ändern',
  ballotChangeUntil: 'bis zum Fristende möglich (R10)',
  ballotChangeBound: 'nicht möglich, bindend ab Eingang',
  recused: 'Befangene Mitglieder',
  recusedStay: 'bleiben im Nenner (R16)',
  recusedLeave: 'zählen nicht im Nenner (R17)',
  partners: 'Partner ohne Mittel',
  partnersNot: 'sind nicht befangen (R18)',
  partnersToo: 'sind befangen',
  endorsement: 'Befürwortung ohne Mehrheit',
  endorsementNo: 'nicht möglich (R37)',
  endorsementYes: 'mit Begründung möglich (R37)',

  limits: 'Was diese Software nicht garantiert',
  limitsLead: 'Damit niemand sich auf etwas verlässt, das hier nicht gilt. Was stattdessen hilft, steht dabei.',
  more: 'Sicherheit',
  toBackups: 'Sicherungen, Wiederherstellung und Prüfung der Arbeitsdatei',
  toJournal: 'Journal aller Änderungen',
} as const

/** What is not guaranteed, by what it concerns. */
export const LIMITS: readonly { readonly title: string; readonly sentences: readonly string[] }[] = [
  {
    title: 'Recht',
    sentences: [
      'Das Programm prüft Regeln, aber es ersetzt keinen Rechtsrat. Ob die hinterlegten Regeln zur Netzwerkvereinbarung passen, entscheidet die Allianz.',
      'Fristen rechnen mit den gesetzlichen Feiertagen in Sachsen. Ändert der Gesetzgeber sie, ist das Programm zu aktualisieren.',
    ],
  },
  {
    title: 'Wer etwas gesagt hat',
    sentences: [
      'Das Programm weiß nicht, ob eine E-Mail wirklich von der genannten Person stammt. Der Beleg wird gespeichert, nicht beglaubigt.',
      'Wer am Rechner sitzt, handelt unter dem Namen des angemeldeten Benutzers. Das Programm prüft keine Personen.',
      'Stimmen werden offen und namentlich gezählt; geheime Abstimmungen gehören nicht hierher.',
    ],
  },
  {
    title: 'Versand',
    sentences: [
      'Das Programm versendet nichts. Anschreiben und Mitteilungen verschickt die Koordination und trägt den Versand ein.',
      'Ob eine Sendung angekommen ist, sieht das Programm nicht.',
    ],
  },
  {
    title: 'Unveränderlichkeit',
    sentences: [
      'Das Journal zeigt, ob etwas nachträglich geändert wurde. Verhindern kann es das nur innerhalb dieses Programms.',
      'Wer die Datei und alle Sicherungen besitzt und alles neu schreibt, auch das Journal, kann eine stimmige andere Datei machen. Dagegen hilft der Prüfwert in Dokumenten, die andere haben, und die Unterschrift unter dem Archivpaket.',
      'Ein Prüfwert zeigt, ob eine Datei verändert wurde. Er ist keine Unterschrift.',
      'Uhrzeiten kommen von der Uhr dieses Rechners. Ist sie verstellt, sind sie falsch.',
    ],
  },
  {
    title: 'Datenschutz',
    sentences: [
      'Löschfristen, Rechtsgrundlage und Verzeichnis von Verarbeitungstätigkeiten sind Vorschläge. Ob sie zu Ihrer Allianz passen, entscheiden die Verantwortlichen.',
      'Von selbst wird nichts gelöscht. Das Programm sagt, was fällig ist; gelöscht wird in der Durchsicht oder auf der Seite der Person.',
      'Gelöschte Angaben stehen noch in älteren Sicherungen, in versandten Dokumenten und in Kopien, die andere haben. Das Programm nennt die Sicherungen, die es kennt.',
      'Gelöscht wird, was Buchstabe für Buchstabe gleich ist. Eine anders geschriebene Telefonnummer, und was in Word-, PDF- oder gepackten Dateien steht, findet das Programm darin nicht.',
      'Wohin eine heruntergeladene Datei danach geht, sieht das Programm nicht.',
    ],
  },
  {
    title: 'Sicherheit der Daten',
    sentences: [
      'Die Arbeitsdatei liegt unverschlüsselt auf diesem Rechner. Wer die Datei öffnen kann, kann sie lesen; davor schützt nur die Verschlüsselung des Datenträgers.',
      'Sicherungen neben der Arbeitsdatei gehen mit dem Datenträger verloren. Dagegen hilft der zweite Ort.',
      'Eine vergessene Passphrase und ein verlorener Schlüssel lassen sich nicht ersetzen. Verschlüsselte Sicherungen sind dann für immer verschlossen.',
      'Zwei Rechner dürfen eine Datei auf einem Netzlaufwerk nicht zugleich beschreiben. Das Programm verhindert es, soweit das Netzlaufwerk Sperrdateien zuverlässig zeigt.',
      'Kopien durch andere Programme (Synchronisation, Virenscanner) kennt das Programm nicht.',
    ],
  },
]
