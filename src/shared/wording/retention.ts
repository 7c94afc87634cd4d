import type { Instant } from '../basics/instant.ts'
import type { RetentionReviewLine, RetentionRuleEvent, RetentionRuleKind } from '../domain/workspace/retention.ts'
import type { DueRetention } from '../rules/retention/find-due.ts'
import { formatDate, formatInstant } from './dates.ts'
import { formatCount } from './numbers.ts'

/** What stands in the place of erased text. */
export const ERASED_TEXT = '[gelöscht]'

/** Kinds of data by the words of the list of rules. */
export const RETENTION_KIND_WORDS: Readonly<Record<RetentionRuleKind, string>> = {
  'decided-records': 'Beschlüsse, Niederschriften und Stellungnahmen',
  'project-documents': 'Unterlagen geförderter Projekte',
  'unfunded-applications': 'Unterlagen nicht geförderter Anträge',
  'ballot-evidence': 'Belege zu Abstimmungen und Meinungsbildern',
  'contact-details': 'Kontaktdaten von Personen',
  'import-leftovers': 'Reste von Importen',
}

/** What an erasure takes, and what it leaves. */
export const RETENTION_KIND_TEXTS: Readonly<Record<RetentionRuleKind, { readonly erases: string; readonly keeps: string }>> = {
  'decided-records': {
    erases: 'Nichts: Beschlossenes und Ausgefertigtes bleibt. Nach der Frist ist es dem Archiv anzubieten.',
    keeps: 'alles, auch die Namen in Niederschriften',
  },
  'project-documents': {
    erases: 'Inhalte der eingereichten Anlagen und die Ansprechperson des Antrags',
    keeps: 'Antragsdaten, Beschluss, Stellungnahme, Bescheide, Messwerte und was dem Umlauf oder der Einladung beilag',
  },
  'unfunded-applications': {
    erases: 'Inhalte der eingereichten Anlagen und die Ansprechperson des Antrags',
    keeps: 'Antragsdaten, Beschluss und was dem Umlauf oder der Einladung beilag',
  },
  'ballot-evidence': {
    erases:
      'Inhalte der E-Mails, Briefe und Antwortdateien, mit denen abgestimmt wurde; bei Meinungsbildern auch Namen und Bemerkungen',
    keeps: 'Votum, Name, Eingang, Weg und der Prüfwert jedes Belegs',
  },
  'contact-details': {
    erases: 'E-Mail und Telefon, auch frühere, auch im Journal, in Erinnerungen und in angefangenen Formularen',
    keeps: 'Name, Funktion und Rollen; wo der Name in Beschlüssen und Niederschriften steht',
  },
  'import-leftovers': {
    erases: 'was es brauchte, um den Import zurückzunehmen',
    keeps: 'das Eingelesene selbst',
  },
}

/** Why the program suggests a period. */
export const SUGGESTED_REASONS: Readonly<Record<RetentionRuleKind, string>> = {
  'decided-records': 'Nachweis der Beschlusslage; danach Sache des zuständigen Archivs',
  'project-documents': 'Prüfrechte des Zuwendungsgebers bis fünf Jahre nach dem Verwendungsnachweis; die Zahl steht im Bescheid',
  'unfunded-applications': 'Rückfragen und erneute Antragstellung im folgenden Aufruf',
  'ballot-evidence': 'Einwendungen sind mit der Genehmigung der Niederschrift erledigt',
  'contact-details': 'Rückfragen nach dem Ende der Funktion',
  'import-leftovers': 'Ein Irrtum beim Einlesen fällt in den ersten Wochen auf',
}

const EVENT_WORDS: Readonly<Record<RetentionRuleEvent, string>> = {
  'function-ended': 'Ende der Funktion',
  'minutes-approved': 'Genehmigung der Niederschrift',
  'members-notified': 'Mitteilung an die Mitglieder',
  'procedure-ended': 'Ende des Verfahrens',
  'proof-received': 'Eingang des Verwendungsnachweises',
  'application-closed': 'Ende des Antrags',
  imported: 'Import',
  'year-ended': 'Ende des Jahres',
}

/** From when each kind is counted, for the list of rules. */
export const RETENTION_EVENT_WORDS: Readonly<Record<RetentionRuleKind, string>> = {
  'decided-records': 'ab Ende des Jahres',
  'project-documents': 'ab Eingang des Verwendungsnachweises',
  'unfunded-applications': 'ab Ende des Antrags',
  'ballot-evidence': 'ab Genehmigung der Niederschrift, in der das Ergebnis bekannt gegeben wurde, sonst ab Mitteilung oder Ende',
  'contact-details': 'ab Ende der letzten Funktion',
  'import-leftovers': 'ab dem Import',
}

/** „auf Dauer“, „5 Jahre“, „18 Monate“. */
export function periodText(months: number | null): string {
  if (months === null) return 'auf Dauer'
  return months % 12 === 0 ? formatCount(months / 12, 'Jahr', 'Jahre') : formatCount(months, 'Monat', 'Monate')
}

/** Why something is due: „Ende der Funktion am 30.06.2025, aufzubewahren 1 Jahr“. */
export function dueReason({ subject, because, dueOn }: DueRetention, months: number | null): string {
  if (because === 'kept-until') return `nach früherer Durchsicht behalten, fällig seit ${formatDate(dueOn)}`
  if (because === 'agreed') return `vereinbarter letzter Tag: ${formatDate(subject.agreedUntil ?? dueOn)}`
  const event = subject.eventOn === null ? '' : ` am ${formatDate(subject.eventOn)}`
  return `${EVENT_WORDS[subject.event]}${event}, aufzubewahren ${periodText(months)}`
}

export function outcomeWords({ outcome, keepUntil }: Pick<RetentionReviewLine, 'outcome' | 'keepUntil'>): string {
  return outcome === 'erase' ? 'gelöscht' : `behalten bis ${keepUntil === null ? '' : formatDate(keepUntil)}`
}

/** Names of subjects that have none of their own. */
export const RETENTION_TITLES = {
  year: (year: number) => `Beschlüsse, Niederschriften und Stellungnahmen ${year}`,
  import: (fileName: string, on: string) => `Import „${fileName}“ vom ${on}`,
} as const

/** What stands against the end of a review. */
export const RETENTION_SENTENCES = {
  REVIEW_INCOMPLETE: ({ missing }: { readonly missing: number }) =>
    `Zu ${formatCount(missing, 'fälligen Eintrag', 'fälligen Einträgen')} fehlt die Entscheidung, oder die Liste hat sich inzwischen geändert. Bitte den neuen Stand ansehen; es wurde nichts gelöscht.`,
  KEEP_UNTIL_MISSING: ({ title }: { readonly title: string }) =>
    `„${title}“ soll bleiben: Bitte einen Tag in der Zukunft angeben, bis zu dem. Es wurde nichts gelöscht.`,
  FILE_ERASED: ({ at }: { readonly at: Instant }) =>
    `Der Inhalt dieser Datei wurde am ${formatInstant(at)} nach den Löschregeln gelöscht.`,
  NEVER_ERASED: ({ title }: { readonly title: string }) =>
    `„${title}“ gehört zu dem, was beschlossen oder ausgefertigt ist, und wird nie gelöscht. Bitte behalten und dem Archiv anbieten.`,
} as const
