import type { Instant } from '../basics/instant.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { StartProblem } from '../rules/circular/may-start.ts'
import type { FinanceFinding } from '../rules/funding/check-finances.ts'
import { ANSWER_SENTENCES } from './answer-refusals.ts'
import { BACKUP_SENTENCES } from './backups.ts'
import { formatDate, formatDeadline, formatInstant } from './dates.ts'
import { EDITION_SENTENCES } from './edition-refusals.ts'
import { financeFindingSentence } from './finance-findings.ts'
import { LETTERHEAD_SENTENCES } from './letterhead-refusals.ts'
import { MEETING_SENTENCES } from './meeting-refusals.ts'
import { MEMBER_SENTENCES } from './member-refusals.ts'
import { formatCount, formatList, formatWhole } from './numbers.ts'
import { PLAN_SENTENCES } from './plan-refusals.ts'
import { PROJECT_SENTENCES } from './project-refusals.ts'
import { RETENTION_SENTENCES } from './retention.ts'
import { formatFileSize } from './screens/file-size.ts'
import { REASON_LABELS } from './screens/statement-reasons.ts'
import { SIGNATURE_SENTENCES } from './signature-refusals.ts'
import { startProblemSentence } from './start-problems.ts'
import { TEMPLATE_SENTENCES } from './template-problems.ts'

type PostmarkProblem = 'no-letter' | 'after-receipt' | 'before-start'

const POSTMARK_PROBLEMS: Readonly<Record<PostmarkProblem, string>> = {
  'no-letter': 'gehört zu keinem Brief. Bitte „Brief“ als Weg wählen oder den Poststempel entfernen.',
  'after-receipt': 'liegt nach dem Eingang. Bitte beide Tage prüfen.',
  'before-start': 'liegt vor Beginn des Umlaufverfahrens. Bitte den Tag prüfen.',
}

/** One sentence per code: what is, and what to do. The contract's codes are held against these by the compiler. */
const SENTENCES = {
  ...MEETING_SENTENCES,
  ...EDITION_SENTENCES,
  ...MEMBER_SENTENCES,
  ...ANSWER_SENTENCES,
  ...SIGNATURE_SENTENCES,
  ...BACKUP_SENTENCES,
  ...PROJECT_SENTENCES,
  ...LETTERHEAD_SENTENCES,
  ...PLAN_SENTENCES,
  ...RETENTION_SENTENCES,
  ...TEMPLATE_SENTENCES,
  NOT_FOUND: () => 'Dieser Eintrag ist nicht mehr da.',
  CHANGED_MEANWHILE: () =>
    'Inzwischen wurde an anderer Stelle etwas geändert. Die Seite zeigt jetzt den neuen Stand; bitte Ihre Änderung noch einmal eintragen.',
  FINANCES_DO_NOT_FIT: ({ findings }: { readonly findings: readonly FinanceFinding[] }) =>
    `Der Finanzplan geht nicht auf (R41). ${findings.map(financeFindingSentence).join(' ')}`,
  PERIOD_REVERSED: ({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }) =>
    `Das Ende (${formatDate(endsOn as LocalDate)}) liegt vor dem Anfang (${formatDate(startsOn as LocalDate)}).`,
  POINTS_DO_NOT_FIT: ({
    criterion,
    points,
    most,
  }: {
    readonly criterion: string
    readonly points: number
    readonly most: number | null
  }) =>
    most === null
      ? `Zu „${criterion}“ werden hier keine Punkte vergeben.`
      : `Zu „${criterion}“ gibt es ganze Punkte von 0 bis ${most}, nicht ${points}.`,
  NOBODY_TO_ASK: () => 'Heute ist kein Mitglied da, das gefragt werden könnte.',
  APPROACH_TWICE: ({ title }: { readonly title: string }) =>
    `„${title}“ steht zweimal da. Jeder Ansatz wird nur einmal bewertet.`,
  PROJECT_TWICE: ({ title }: { readonly title: string }) =>
    `„${title}“ steht zweimal im Umlauf. Über jedes Projekt wird nur einmal abgestimmt.`,
  PROJECT_NOT_OPEN: () => 'Über dieses Projekt läuft schon eine Abstimmung, oder es ist bereits entschieden.',
  CANNOT_START: ({ problems }: { readonly problems: readonly StartProblem[] }) =>
    `So kann das Umlaufverfahren nicht beginnen. ${problems.map(startProblemSentence).join(' ')}`,
  PAPERS_MISSING: () =>
    'Die Mitglieder brauchen die Unterlagen, über die sie abstimmen. Bitte mindestens eine Datei beifügen (R25).',
  NOT_RUNNING: () => 'Dieses Umlaufverfahren ist abgeschlossen. Es nimmt nichts mehr auf.',
  VOTES_FOR_ANOTHER_MEMBER: ({ personName, memberName }: { readonly personName: string; readonly memberName: string }) =>
    `${personName} hat schon für ${memberName} abgestimmt. Eine Person kann nicht für zwei Mitglieder stimmen (R12).`,
  RECEIVED_IN_FUTURE: ({ receivedAt }: { readonly receivedAt: Instant }) =>
    `${formatInstant(receivedAt)} liegt in der Zukunft. Bitte den Zeitpunkt eintragen, zu dem es tatsächlich geschah.`,
  RECEIVED_BEFORE_START: ({ receivedAt, startedAt }: { readonly receivedAt: Instant; readonly startedAt: Instant }) =>
    `${formatInstant(receivedAt)} liegt vor der Einleitung am ${formatInstant(startedAt)}. Bitte den Eingang prüfen.`,
  REASON_AND_EVIDENCE_NEEDED: () =>
    'Bitte sagen, warum die Koordination dies einträgt, und einen Beleg beifügen, zum Beispiel die schriftliche Bestätigung oder einen Gesprächsvermerk.',
  VOTE_MISSING: () => 'Bitte ein Votum wählen, oder Widerspruch gegen das Verfahren oder Befangenheit vermerken.',
  CORRECTION_REASON_MISSING: () => 'Bitte sagen, warum die eingetragene Rückmeldung berichtigt wird. Beide bleiben erhalten.',
  ALREADY_CORRECTED: () => 'Diese Rückmeldung ist schon berichtigt. Bitte die neuere berichtigen.',
  FILE_TOO_LARGE: ({ name, size, limit }: { readonly name: string; readonly size: number; readonly limit: number }) =>
    `„${name}“ ist mit ${formatFileSize(size)} zu groß. Eine Datei darf höchstens ${formatFileSize(limit)} haben.`,
  FILE_EMPTY: ({ name }: { readonly name: string }) => `„${name}“ ist leer. Bitte die richtige Datei wählen.`,
  TOO_MANY_FILES: ({ count, limit }: { readonly count: number; readonly limit: number }) =>
    `${formatCount(count, 'Datei', 'Dateien')} auf einmal sind zu viele; höchstens ${formatWhole(limit)} sind möglich.`,
  DEADLINE_NOT_REACHED: ({ endsAt }: { readonly endsAt: Instant }) =>
    `Die Frist läuft bis ${formatDeadline(endsAt)}. Bis dahin können Stimmen geändert und Widersprüche erhoben werden (R27).`,
  LETTERS_UNDER_WAY: ({ until }: { readonly until: Instant }) =>
    `Maßgeblich ist der Poststempel: Bis ${formatDeadline(until)} können noch Briefe eingehen, die rechtzeitig aufgegeben wurden. Danach kann das Ergebnis festgestellt werden.`,
  BALLOT_FORM_NOT_KEPT: () =>
    'Die Geschäftsordnung verlangt Schriftform: Es zählt nur der unterschriebene Rückmeldebogen auf Papier (§ 126 BGB). Widerspruch und Befangenheit lassen sich ohne Votum erfassen.',
  POSTMARK_DOES_NOT_FIT: ({ postedOn, because }: { readonly postedOn: LocalDate; readonly because: PostmarkProblem }) =>
    `Der Poststempel ${formatDate(postedOn)} ${POSTMARK_PROBLEMS[because]}`,
  DISPATCH_PROOF_MISSING: ({ members }: { readonly members: readonly string[] }) =>
    `Für ${formatList(members)} fehlt der Nachweis, dass die Unterlagen versandt wurden (R25). Bitte den Versand nachtragen.`,
  PROCEDURE_ABORTED: () => 'Widerspruch hat das Umlaufverfahren beendet. Der Gegenstand kommt in die nächste Sitzung (R26).',
  UNREACHABLE: ({ eligible, required }: { readonly eligible: number; readonly required: number }) =>
    `Abstimmen können nur ${formatWhole(eligible)}, nötig sind ${formatWhole(required)} Ja: Die Mehrheit ist wegen Befangenheit nicht erreichbar (R16).`,
  ALREADY_DECLARED: ({ resolutionNumber }: { readonly resolutionNumber: string }) =>
    `Das Ergebnis ist schon festgestellt: Beschluss ${resolutionNumber}.`,
  NOT_DECLARED: () => 'Das Ergebnis ist noch nicht festgestellt; mitteilen lässt sich erst der Beschluss (R28).',
  RESOLUTION_DOES_NOT_PERMIT: ({ outcome }: { readonly kind: string; readonly outcome: 'adopted' | 'rejected' }) =>
    outcome === 'adopted'
      ? 'Der Beschluss befürwortet das Projekt. Eine ablehnende Stellungnahme folgt daraus nicht (R37).'
      : 'Der Beschluss lehnt das Projekt ab. Eine befürwortende Stellungnahme darf daraus nicht entstehen (R37).',
  MANAGING_MEMBER_RECUSED: ({ members }: { readonly members: readonly string[] }) =>
    `${formatList(members)} ist befangen und kann nicht allein unterzeichnen (R19). Bitte eine Person aus einem anderen Mitglied hinzunehmen oder die Befangenheit im Text offenlegen.`,
  SIGNATORY_MISSING: ({ members }: { readonly members: readonly string[] }) =>
    members.length === 0 ? 'Es fehlt, wer unterzeichnet.' : `Es fehlt, wer für ${formatList(members)} unterzeichnet (R20).`,
  REASONS_MISSING: ({ fields }: { readonly fields: readonly string[] }) =>
    `Noch ohne Begründung: ${formatList(fields.map(reasonLabel))}.`,
  CONDITIONS_MISSING: () => 'Eine Befürwortung mit Auflagen braucht mindestens eine Auflage im Wortlaut.',
  STATEMENT_EXISTS: () => 'Zu diesem Beschluss gibt es schon eine Stellungnahme.',
  ALREADY_ISSUED: ({ number }: { readonly number: string }) =>
    `Die Stellungnahme ${number} ist ausgefertigt und wird nicht mehr geändert. Eine Berichtigung ist eine neue Stellungnahme.`,
  NOT_ISSUED: () => 'Die Stellungnahme ist noch nicht ausgefertigt.',
  READ_ONLY: () =>
    'Die Arbeitsdatei ist nur lesend geöffnet, vermutlich in einem anderen Fenster in Gebrauch. Es wurde nichts gespeichert.',
} as const

type Sentences = typeof SENTENCES

/** A refusal as it can be said: its code, and beside it what the sentence mentions. */
export type SpokenRefusal = {
  [Code in keyof Sentences]: { readonly code: Code } & (Parameters<Sentences[Code]> extends [infer Facts] ? Facts : unknown)
}[keyof Sentences]

/** The sentence for a refusal, where it happened. */
export function refusalSentence(refusal: SpokenRefusal): string {
  const say = SENTENCES[refusal.code] as (facts: SpokenRefusal) => string
  return say(refusal)
}

function reasonLabel(field: string): string {
  return Object.hasOwn(REASON_LABELS, field) ? REASON_LABELS[field as keyof typeof REASON_LABELS] : field
}

/** The sentence for a code that was stored; for one with data, or no longer known, the code itself. */
export function refusalText(code: string): string {
  const sentence = Object.hasOwn(ANSWER_SENTENCES, code) ? ANSWER_SENTENCES[code as keyof typeof ANSWER_SENTENCES] : null
  if (sentence !== null && sentence.length === 0) return (sentence as () => string)()
  const known = Object.hasOwn(SENTENCES, code) ? SENTENCES[code as keyof Sentences] : null
  return known !== null && known.length === 0 ? (known as () => string)() : code
}
