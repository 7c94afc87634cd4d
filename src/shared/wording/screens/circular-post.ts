import type { CircularEnding } from '../../domain/circular-procedures/course.ts'
import { formatCount, formatList } from '../numbers.ts'

/** Words of the screens on which an Umlaufverfahren goes out, comes in and is changed on its way. */
export const postWords = {
  title: 'Pakete, Antworten, Erinnerungen',
  open: 'Pakete und Antworten',
  lead: (number: string, subject: string) => `${number}: ${subject}`,

  packs: 'Stimmpakete',
  packsText:
    'Für jedes Mitglied entstehen Stimmzettel, Anschreiben, Rückmeldebogen und ein E-Mail-Entwurf mit allen Unterlagen. Verschickt wird nichts: Die Entwürfe öffnen Sie in Ihrem Mailprogramm.',
  packsSecret:
    'Jeder Stimmzettel enthält einen Einmalschlüssel. Bitte die Pakete nur an das jeweilige Mitglied geben und die ZIP-Datei nach dem Versand löschen.',
  makePacks: 'Stimmpakete anlegen',
  makePacksAgain: 'Stimmpakete neu anlegen',
  packsMade: (when: string) => `Zuletzt angelegt am ${when}. Frühere Pakete bleiben gültig.`,
  progress: (done: number, total: number) => `${done} von ${total} Paketen fertig`,
  cancel: 'Abbrechen',
  ready: (name: string) => `„${name}“ ist fertig.`,
  downloadOnce: 'Herunterladen (einmal möglich)',

  import: 'Antworten einlesen',
  importText:
    'Antwortdateien oder E-Mails (*.eml) hineinziehen, auch einen ganzen Ordner. Jede wird geprüft: Unterschrift, Verfahren, Mitglied, Unterlagen, Zeit. Doppelte schaden nicht.',
  importFiles: 'Antworten',
  importVerb: 'Antworten prüfen und eintragen',
  importTime:
    'Bei E-Mails gilt die Zeit, zu der Ihr Mailserver sie angenommen hat. Bei einzelnen Antwortdateien gilt jetzt, wenn Sie nichts anderes angeben.',
  stated: 'Eingang der Antwortdateien angeben',
  statedDay: 'Eingegangen am',
  statedTime: 'um',
  report: (accepted: number, refused: number) =>
    `${formatCount(accepted, 'Antwort eingetragen', 'Antworten eingetragen')}, ${formatCount(refused, 'abgelehnt', 'abgelehnt')}`,
  file: 'Datei',
  outcome: 'Ergebnis',
  recorded: 'eingetragen',
  duplicate: 'war schon eingetragen',
  late: 'verspätet: gespeichert, zählt nicht (R09)',
  refused: 'abgelehnt',
  receipt: 'Quittungscode',
  signedBy: { pack: 'Stimmpaket', 'device-key': 'Schlüssel des Geräts' },
  signature: 'Unterschrift',
  receivedAt: 'Eingang',
  claimed: (when: string, isAhead: boolean) =>
    isAhead
      ? `Die Uhr des Mitglieds zeigte ${when}, also eine Zeit nach dem Eingang. Es gilt der Eingang.`
      : `Laut Uhr des Mitglieds erstellt am ${when}. Es gilt der Eingang.`,

  reminders: 'Erinnern',
  remindersText: (members: readonly string[]) => `Noch ohne Antwort: ${formatList(members)}.`,
  nobodyMissing: 'Alle haben geantwortet.',
  remind: (stage: 1 | 2) => (stage === 1 ? 'Erste Erinnerung entwerfen' : 'Zweite Erinnerung entwerfen'),
  reminded: (stage: 1 | 2, when: string, members: readonly string[]) =>
    `${stage === 1 ? 'Erste' : 'Zweite'} Erinnerung am ${when}: ${formatList(members)}`,
  remindersNone: 'Noch nicht erinnert.',
  remindersHelp: 'Die Entwürfe gehen nur an die, die jetzt fehlen; wer wann erinnert wurde, wird vermerkt.',

  result: 'Ergebnis mitteilen',
  resultText: 'Entwürfe an alle Mitglieder, mit der Ergebnisniederschrift als Anlage (R28).',
  makeResult: 'Mitteilungen entwerfen',

  keys: 'Schlüssel von Mitgliedern',
  keysText:
    'Diese Mitglieder haben mit dem Schlüssel ihres Geräts unterschrieben. Vergleichen Sie den Fingerabdruck am Telefon, dann gilt der Schlüssel auch ohne Stimmpaket.',
  fingerprint: 'Fingerabdruck',
  confirmKey: 'Verglichen und bestätigt',
  confirmed: (when: string, by: string) => `bestätigt am ${when} von ${by}`,

  refusedTitle: 'Abgelehnte Antworten',
  refusedText: 'Sie zählen nicht und bleiben als Beleg, so wie sie ankamen.',

  extend: 'Frist verlängern',
  extendTitle: 'Frist verlängern',
  extendDays: 'Um wie viele Tage?',
  extendReason: 'Grund der Verlängerung',
  extendNew: (deadline: string) => `Neue Frist: ${deadline}`,
  extendMails: 'Mitteilungen entwerfen',
  extendNotified: 'Die Verlängerung ist allen Mitgliedern per E-Mail mitgeteilt',
  extendNotifiedHelp: 'Eine Verlängerung gilt nur, wenn alle davon erfahren (R29).',
  extendHappens: (deadline: string) => `Rückmeldungen zählen bis ${deadline}, für alle Mitglieder.`,
  extendKeep: 'Vorliegende Rückmeldungen gelten weiter und können bis dahin geändert werden.',
  extendOnce: 'Die Frist lässt sich kein zweites Mal verlängern (R29).',
  extended: (when: string, former: string, reason: string) => `Am ${when} verlängert; vorher ${former}. Grund: ${reason}`,
  extension: 'Verlängerung',

  end: 'Ohne Ergebnis beenden',
  endTitle: 'Umlauf ohne Ergebnis beenden',
  endReason: 'Grund',
  endKind: 'Wie geht es weiter?',
  endKinds: {
    withdrawn: 'Zurückziehen',
    'moved-to-meeting': 'In die nächste Sitzung geben',
    'memberships-changed': 'Abbrechen und neu beginnen, weil sich Mitgliedschaften geändert haben (R23)',
  } satisfies Readonly<Record<CircularEnding['kind'], string>>,
  endHappens: 'Das Umlaufverfahren endet. Die Stimmen haben keine Wirkung und bleiben als Beleg.',
  endOpen: 'Die Projekte sind wieder offen für eine Abstimmung.',
  endAgenda: 'Die Gegenstände kommen auf die Tagesordnung der nächsten vorbereiteten Sitzung.',
  endStays: 'Das Ende mit seinem Grund. Ein neuer Umlauf bekommt eine neue Nummer.',
  ended: (kind: CircularEnding['kind'], when: string, by: string, reason: string) =>
    `${ENDED[kind]} am ${when} von ${by}. Grund: ${reason}`,
  ending: 'Beendet',

  changesTitle: 'Mitgliedschaften ändern sich bis zum Fristende (R23)',
  joins: (member: string) => `${member} kommt hinzu`,
  leaves: (member: string) => `${member} scheidet aus`,
  changesText: 'Stimmberechtigt bleibt, wer am Stichtag auf der Liste stand (R22). Bitte entscheiden, ob es dabei bleibt.',
  continueReason: 'Warum geht es weiter?',
  continueVerb: 'Mit dem Stichtag fortsetzen',
  restart: 'Abbrechen und neu beginnen',
  continued: (when: string, reason: string) => `Fortgesetzt am ${when}: ${reason}`,
  continuation: 'Geänderte Mitgliedschaften',
} as const

const ENDED: Readonly<Record<CircularEnding['kind'], string>> = {
  withdrawn: 'Zurückgezogen',
  'moved-to-meeting': 'In die nächste Sitzung gegeben',
  'memberships-changed': 'Wegen geänderter Mitgliedschaften abgebrochen',
}

/** Words of „Stimme abgeben“. */
export const castWords = {
  title: 'Stimme abgeben',
  lead: 'Mit dem Stimmpaket, das Ihr Mitglied bekommen hat. Eine Arbeitsdatei ist dafür nicht nötig.',
  choosePack: 'Stimmpaket',
  choosePackHelp: 'Die Datei „Stimmzettel.html“, oder die ganze Nachricht der Koordination als E-Mail-Datei (*.eml).',
  openPack: 'Stimmpaket öffnen',
  forMember: (member: string, number: string) => `${member}, Umlaufverfahren ${number}`,
  until: (deadline: string) => `Antwort bis ${deadline}`,
  late: 'Nach der Uhr dieses Rechners ist die Frist vorbei. Eine verspätete Antwort wird aufbewahrt, zählt aber in der Regel nicht (R09).',
  papers: 'Unterlagen',
  who: 'Wer stimmt ab?',
  other: 'Eine andere Person',
  otherName: 'Name der Person',
  procedure: 'A Verfahren',
  agree: 'Einverstanden mit der Abstimmung im Umlaufverfahren',
  object: 'Widerspruch gegen das Umlaufverfahren; endet es dadurch, entscheidet die nächste Sitzung (R26)',
  vote: (subject: string) => `B Abstimmung: ${subject}`,
  recused: 'Ihr Mitglied gilt hier als befangen und stimmt nicht mit (R14).',
  conflict: 'C Befangenheit',
  noConflict: 'Nicht befangen',
  hasConflict: 'Befangen, stimmt nicht mit',
  remark: 'Bemerkung (freiwillig)',
  sign: 'Unterschrift',
  withKey: 'Mit dem Schlüssel dieses Geräts unterschreiben',
  withKeyHelp: (fingerprint: string | null) =>
    fingerprint === null
      ? 'Der Schlüssel entsteht beim ersten Mal und bleibt auf diesem Gerät. Die Koordination vergleicht seinen Fingerabdruck mit Ihnen.'
      : `Fingerabdruck: ${fingerprint}`,
  passphrase: 'Kennsatz',
  passphraseNew: 'Neuer Kennsatz für den Schlüssel',
  passphraseHelp: 'Mindestens zehn Zeichen, am besten mehrere Wörter. Er lässt sich nicht wiederherstellen.',
  keyDamaged: 'Der Schlüssel dieses Geräts ist nicht zu gebrauchen.',
  renewKey: 'Neuen Schlüssel anlegen',
  cast: 'Antwort erstellen',
  done: 'Ihre Antwort ist fertig',
  doneText: (email: string) => `Sie ist noch nicht abgeschickt. Bitte senden Sie die Antwortdatei an ${email}.`,
  save: 'Antwortdatei speichern',
  receipt: 'Quittungscode',
  receiptHelp: 'Bitte notieren. Er steht später beim Eingang Ihrer Antwort im Ergebnisvermerk.',
  block: 'Oder diesen Block in eine E-Mail kopieren',
  another: 'Anderes Stimmpaket',
  missing: 'Bitte noch ausfüllen: Verfahren, jede Abstimmung und Befangenheit.',
} as const
