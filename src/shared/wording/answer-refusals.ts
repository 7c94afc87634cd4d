import type { ExtensionProblem } from '../rules/circular/may-extend.ts'
import { formatDeadline } from './dates.ts'
import { formatList, formatWhole } from './numbers.ts'
import { formatFileSize } from './screens/file-size.ts'

/** Why an answer, a pack or a key is not taken: what is, and what to do. */
export const ANSWER_SENTENCES = {
  NO_ANSWER_FOUND: () =>
    'Darin ist keine Antwort. Ist es eine Nachricht in eigenen Worten, tragen Sie die Rückmeldung bitte von Hand ein und legen sie als Beleg bei.',
  MAIL_TOO_LARGE: ({ size, limit }: { readonly size: number; readonly limit: number }) =>
    `Die Nachricht ist mit ${formatFileSize(size)} zu groß. Gelesen werden Nachrichten bis ${formatFileSize(limit)}.`,
  MAIL_NESTED_TOO_DEEPLY: () =>
    'Die Nachricht steckt in zu vielen anderen Nachrichten. Bitte die innerste einzeln speichern und noch einmal hineinziehen.',
  ANSWER_UNREADABLE: () =>
    'Die Antwort ist unvollständig oder keine Antwortdatei. Bitte das Mitglied, sie noch einmal zu senden.',
  ANSWER_SIGNATURE_INVALID: () =>
    'Die Unterschrift passt nicht zum Inhalt: Die Antwort wurde verändert. Sie zählt nicht. Bitte beim Mitglied nachfragen.',
  ANSWER_KEY_UNKNOWN: () =>
    'Die Antwort ist nicht mit dem Stimmpaket dieses Mitglieds unterschrieben und auch nicht mit einem bestätigten Schlüssel. Sie zählt nicht.',
  ANSWER_OF_ANOTHER_ALLIANCE: () => 'Die Antwort gehört zu keinem Umlaufverfahren dieser Arbeitsdatei.',
  ANSWER_OTHER_PAPERS: () => 'Der Antwort lagen andere Unterlagen zugrunde als diesem Umlaufverfahren. Sie zählt nicht.',
  ANSWER_DOES_NOT_FIT: () => 'Die Antwort nennt Gegenstände oder eine Person, die nicht zu diesem Umlaufverfahren gehören.',
  OBJECTION_NOT_POSSIBLE: () => 'Ein Widerspruch gegen das Verfahren ist nach der Geschäftsordnung nicht vorgesehen.',
  PACK_UNREADABLE: () =>
    'Das ist kein Stimmpaket. Bitte die Datei „Stimmzettel.html“ wählen, die Sie von der Koordination bekommen haben.',
  CANCELLED: () => 'Abgebrochen. Es wurde nichts angelegt.',
  PASSPHRASE_NEEDED: () => 'Für den Schlüssel dieses Geräts ist Ihr Kennsatz nötig.',
  PASSPHRASE_TOO_SHORT: ({ least }: { readonly least: number }) =>
    `Der Kennsatz ist zu kurz. Bitte mindestens ${formatWhole(least)} Zeichen, am besten mehrere Wörter.`,
  PASSPHRASE_WRONG: () => 'Der Kennsatz stimmt nicht.',
  KEY_FILE_DAMAGED: () =>
    'Die Schlüsseldatei dieses Geräts ist beschädigt. Bitte einen neuen Schlüssel anlegen; die Koordination bestätigt ihn am Fingerabdruck.',
  SYSTEM_KEY_STORE_REFUSES: () =>
    'Der Schlüsselbund dieses Rechners gibt den Schlüssel nicht frei, zum Beispiel nach einem Umzug. Bitte einen neuen anlegen.',
  CANNOT_EXTEND: ({ problems }: { readonly problems: readonly ExtensionProblem[] }) =>
    problems.map(extensionProblemSentence).join(' '),
  NOBODY_MISSING: () => 'Alle haben geantwortet. Es gibt niemanden zu erinnern.',
  NO_MEMBERSHIP_CHANGED: () => 'An den Mitgliedschaften hat sich seit der Einleitung nichts geändert.',
} as const

function extensionProblemSentence(problem: ExtensionProblem): string {
  switch (problem.code) {
    case 'ALREADY_EXTENDED':
      return 'Die Frist ist schon einmal verlängert; ein zweites Mal geht es nicht (R29).'
    case 'DEADLINE_PASSED':
      return `Die Frist ist am ${formatDeadline(problem.endsAt)} abgelaufen; verlängern lässt sich nur vorher (R29).`
    case 'NEW_DEADLINE_NOT_LATER':
      return `Die neue Frist muss nach dem ${formatDeadline(problem.endsAt)} liegen.`
    case 'REASON_MISSING':
      return 'Es fehlt der Grund der Verlängerung (R29).'
    case 'NOTICE_MISSING':
      return `Die Verlängerung ist noch nicht allen mitgeteilt: ${formatList(problem.members)} (R29).`
  }
}
