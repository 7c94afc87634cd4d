import type { Instant } from '../basics/instant.ts'
import { formatDeadlineLong } from './dates.ts'

/** Messages of an Umlaufverfahren, one text each; who sends them may change every word. */

export interface MailFacts {
  readonly salutation: string
  readonly number: string
  readonly subject: string
  readonly endsAt: Instant
  readonly signature: readonly string[]
}

/** Goes out with the pack. */
export function packMail(facts: MailFacts & { readonly papersAttached: boolean }): {
  readonly subject: string
  readonly text: string
} {
  const papers = facts.papersAttached
    ? 'Das Anschreiben und die Unterlagen liegen bei.'
    : 'Das Anschreiben liegt bei. Die Unterlagen sind zu groß für eine E-Mail und kommen gesondert.'
  return {
    subject: `Umlaufverfahren ${facts.number}: ${facts.subject}`,
    text: lines(facts, [
      `wir bitten Sie um Ihre Stimme im Umlaufverfahren ${facts.number} bis ${formatDeadlineLong(facts.endsAt)}.`,
      papers,
      'Am schnellsten geht es mit dem beiliegenden Stimmzettel (Stimmzettel.html): Bitte speichern, im Browser öffnen, ausfüllen und die Antwort an diese Adresse senden. Der Stimmzettel ist nur für Ihr Mitglied bestimmt; bitte geben Sie ihn nicht weiter.',
      'Ebenso gut ist der Rückmeldebogen als Word-Datei, per E-Mail oder Brief.',
    ]),
  }
}

/** Goes to who has not answered. */
export function reminderMail(facts: MailFacts & { readonly stage: 1 | 2 }): { readonly subject: string; readonly text: string } {
  const stage = facts.stage === 1 ? 'Erinnerung' : 'Zweite Erinnerung'
  return {
    subject: `${stage}: Umlaufverfahren ${facts.number}, Antwort bis ${formatDeadlineLong(facts.endsAt)}`,
    text: lines(facts, [
      `zum Umlaufverfahren ${facts.number} („${facts.subject}“) liegt uns noch keine Antwort Ihres Mitglieds vor. Die Frist endet am ${formatDeadlineLong(facts.endsAt)}.`,
      facts.stage === 1
        ? 'Bitte antworten Sie mit dem Stimmzettel oder dem Rückmeldebogen, die Sie von uns bekommen haben.'
        : 'Eine Antwort nach Fristende wird aufbewahrt, zählt aber in der Regel nicht mehr. Bitte antworten Sie deshalb rechtzeitig, auch wenn Sie sich enthalten wollen.',
      'Haben Sie inzwischen geantwortet, ist diese Nachricht gegenstandslos. Fehlt Ihnen der Stimmzettel, schicken wir ihn gern noch einmal.',
    ]),
  }
}

/** Tells of the extension, to each member (R29). */
export function extensionMail(facts: MailFacts & { readonly formerEndsAt: Instant; readonly reason: string }): {
  readonly subject: string
  readonly text: string
} {
  return {
    subject: `Fristverlängerung: Umlaufverfahren ${facts.number}, Antwort bis ${formatDeadlineLong(facts.endsAt)}`,
    text: lines(facts, [
      `die Frist im Umlaufverfahren ${facts.number} („${facts.subject}“) wird für alle Mitglieder verlängert. Sie endet nun am ${formatDeadlineLong(facts.endsAt)} statt am ${formatDeadlineLong(facts.formerEndsAt)}.`,
      `Grund: ${facts.reason}`,
      'Antworten, die schon vorliegen, gelten weiter und können bis zum neuen Fristende geändert werden.',
    ]),
  }
}

/** Tells the result, to each member (R28). */
export function resultMail(facts: MailFacts & { readonly results: readonly string[] }): {
  readonly subject: string
  readonly text: string
} {
  return {
    subject: `Ergebnis: Umlaufverfahren ${facts.number}, ${facts.subject}`,
    text: lines(facts, [
      `das Ergebnis des Umlaufverfahrens ${facts.number} („${facts.subject}“) ist festgestellt:`,
      ...facts.results,
      'Der Ergebnisvermerk liegt bei. Das Ergebnis wird in der nächsten Sitzung bekanntgegeben.',
    ]),
  }
}

function lines({ salutation, signature }: MailFacts, paragraphs: readonly string[]): string {
  return `${[salutation, ...paragraphs, 'Mit freundlichen Grüßen', signature.join('\n')].join('\n\n')}\n`
}

/** Names of the files in a pack. */
export const PACK_FILES = {
  ballot: 'Stimmzettel.html',
  letter: 'Anschreiben.docx',
  paper: 'Rückmeldebogen.docx',
  draft: 'Entwurf.eml',
  record: 'Ergebnisvermerk.docx',
} as const

/** Names of the bundles to be downloaded. */
export const bundleNames = {
  packs: 'Stimmpakete.zip',
  reminder: (stage: 1 | 2) => `Erinnerung-${stage}.zip`,
  extension: 'Fristverlängerung.zip',
  result: 'Ergebnismitteilung.zip',
} as const
