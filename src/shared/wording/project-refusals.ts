import type { LocalDate } from '../basics/local-date.ts'
import type { Cents } from '../basics/money.ts'
import type { CompletenessItem } from '../domain/projects/completeness.ts'
import type { ProjectState } from '../domain/projects/project.ts'
import type { StatementState } from '../domain/statements/statement.ts'
import type { CallFinding } from '../rules/funding/check-call.ts'
import type { StepRefusal } from '../rules/transitions/move-project.ts'
import { formatDate, formatDateWithWeekday } from './dates.ts'
import { formatEuro } from './money.ts'
import { formatList, formatWhole } from './numbers.ts'
import { COMPLETENESS_LABELS } from './screens/project-checks.ts'
import { PROJECT_STATES } from './screens/projects.ts'
import { STATEMENT_STATES } from './screens/statements.ts'

/** What keeps an application out of its call. */
export function callFindingSentence(finding: CallFinding): string {
  switch (finding.code) {
    case 'BEFORE_CALL':
      return `Der Antrag ging am ${formatDate(finding.receivedOn)} ein, der Aufruf erschien erst am ${formatDate(finding.publishedOn)}.`
    case 'AFTER_DEADLINE':
      return `Der Antrag ging am ${formatDateWithWeekday(finding.receivedOn)} ein, Einreichungsschluss war ${formatDateWithWeekday(finding.deadline)}.`
    case 'ENDS_TOO_LATE':
      return `Das Projekt endet am ${formatDate(finding.endsOn)}, der Aufruf lässt Laufzeiten bis ${formatDate(finding.latestEnd)} zu.`
  }
}

/** Why a step of the board is not possible, and what would make it so. */
export function stepSentence(refusal: StepRefusal): string {
  switch (refusal.code) {
    case 'NO_SUCH_STEP':
      return 'Dieser Schritt führt von hier nicht weiter. Abstimmung, Priorisierung, Stellungnahme und Bescheid bewegen ein Projekt von selbst.'
    case 'CHECKLIST_OPEN':
      return `Noch nicht vollständig: ${formatList(refusal.items.map((item: CompletenessItem) => COMPLETENESS_LABELS[item]))}.`
    case 'CALL_MISSING':
      return 'Bewertet und priorisiert wird innerhalb eines Aufrufs. Bitte im Antrag einen Aufruf wählen.'
    case 'CALL_GIVEN':
      return 'Der Antrag gehört schon zu einem Aufruf und wartet auf keinen.'
    case 'REASON_MISSING':
      return 'Bitte einen Grund nennen; er steht im Verlauf.'
    case 'STATEMENT_NOT_SENT':
      return 'Erst wenn die Stellungnahme versandt ist, liegt das Projekt bei der SAB.'
    case 'REPORTS_OPEN':
      return 'Es fehlen noch Berichte. Evaluiert wird, wenn alle da sind.'
  }
}

/** Refusals around projects: calls, checks, assessments, rankings, statements in bulk, notices. */
export const PROJECT_SENTENCES = {
  CALL_DOES_NOT_FIT: ({ callNumber, findings }: { readonly callNumber: string; readonly findings: readonly CallFinding[] }) =>
    `Der Antrag passt nicht in den Aufruf ${callNumber}. ${findings.map(callFindingSentence).join(' ')} Ohne Aufruf lässt er sich als Initiativantrag erfassen.`,
  CALL_NUMBER_TAKEN: ({ number }: { readonly number: string }) => `Den Aufruf ${number} gibt es schon.`,
  CALL_LEAVES_OUT: ({ projects }: { readonly projects: readonly string[] }) =>
    `Mit diesen Tagen fielen Anträge heraus, die schon im Aufruf sind: ${formatList(projects)}.`,
  DEADLINE_BEFORE_CALL: () => 'Der Einreichungsschluss liegt vor der Veröffentlichung des Aufrufs.',
  BUDGET_EXISTS: ({ year }: { readonly year: number }) =>
    `Für ${year} gibt es diesen Titel schon. Bitte dort die Zuweisung ändern.`,
  NOT_OVER_COMMITTED: () => 'Dieses Budget ist nicht überzeichnet.',
  STEP_NOT_POSSIBLE: ({ to, refusal }: { readonly to: ProjectState; readonly refusal: StepRefusal }) =>
    `„${PROJECT_STATES[to]}“ ist noch nicht möglich. ${stepSentence(refusal)}`,
  NOTHING_REQUESTED: () => 'Bitte ankreuzen, was nachgefordert wird.',
  DUE_IN_PAST: ({ dueOn }: { readonly dueOn: LocalDate }) =>
    `${formatDateWithWeekday(dueOn)} ist schon vorbei oder heute. Bitte eine spätere Frist setzen.`,
  NOT_A_WORKING_DAY: ({ day, next }: { readonly day: LocalDate; readonly next: LocalDate }) =>
    `${formatDateWithWeekday(day)} ist kein Werktag (§\u00a0193 BGB). Der nächste ist ${formatDateWithWeekday(next)}.`,
  FILE_TYPE_MISMATCH: ({ name, claimed, found }: { readonly name: string; readonly claimed: string; readonly found: string }) =>
    `„${name}“ heißt wie eine ${claimed}-Datei, enthält aber ${found}. Sie wurde nicht aufgenommen.`,
  NEVER_FOR_MEMBERS: () =>
    'Der Antrag 61029 zeigt Gehälter und geht nie an die Mitglieder. Bitte die Mitgliederfassung verwenden.',
  NOTHING_CHANGED: () => 'Nichts hat sich geändert.',
  NOTHING_TO_RANK: () => 'In diesem Aufruf ist noch kein Projekt bewertet.',
  SCORES_MISSING: ({ projects }: { readonly projects: readonly string[] }) =>
    `Ohne Bewertung lässt sich nicht ordnen: ${formatList(projects)}.`,
  RANKING_TIED: () =>
    'Mindestens zwei Projekte stehen gleich. Das Gremium muss ihre Reihenfolge beschließen (R38); bitte sie eintragen und neu ordnen.',
  RANKING_NOT_DECIDED: ({ projects }: { readonly projects: readonly string[] }) =>
    `Über jedes Projekt wird einzeln abgestimmt. Noch ohne Beschluss: ${formatList(projects)}.`,
  RESOLUTION_NOT_ADOPTED: ({ number }: { readonly number: string }) =>
    `Beschluss ${number} trägt den Widerruf nicht: Er ist abgelehnt oder älter als die Stellungnahme.`,
  RESOLUTION_SETTLES_NO_ORDER: ({
    number,
    because,
  }: {
    readonly number: string
    readonly because: 'rejected' | 'on-one-project' | 'older'
  }) =>
    `Beschluss ${number} legt keine Reihenfolge fest: ${
      {
        rejected: 'Er ist abgelehnt.',
        'on-one-project': 'Er betrifft ein einzelnes Projekt.',
        older: 'Er ist älter als die Reihenfolge, die hier steht.',
      }[because]
    }`,
  CATALOGUE_MISSING: () => 'Es gibt noch keinen Kriterienkatalog. Bitte zuerst einen anlegen.',
  CRITERIA_DO_NOT_FIT: ({ because }: { readonly because: 'none' | 'twice' | 'minimum' | 'weight' }) =>
    ({
      none: 'Ein Katalog braucht mindestens ein Kriterium.',
      twice: 'Zwei Kriterien heißen gleich.',
      minimum: 'Eine Mindestpunktzahl liegt über der Skala ihres Kriteriums.',
      weight: 'Mindestens ein Kriterium muss zählen: Alle Gewichte sind null.',
    })[because],
  SCORES_DO_NOT_FIT: ({
    criterion,
    points,
    most,
  }: {
    readonly criterion: string
    readonly points: number | null
    readonly most: number
  }) =>
    points === null
      ? `„${criterion}“ ist nicht bewertet.`
      : `„${criterion}“ lässt 0 bis ${formatWhole(most)} Punkte zu, nicht ${String(points).replace('.', ',')}.`,
  RATER_RECUSED: ({ memberName }: { readonly memberName: string }) =>
    `${memberName} ist befangen und bewertet dieses Projekt nicht (R40).`,
  RATER_UNKNOWN: ({ name }: { readonly name: string }) => `„${name}“ ist kein stimmberechtigtes Mitglied und bewertet nicht.`,
  OTHER_CATALOGUE: ({ name, edition, current }: { readonly name: string; readonly edition: number; readonly current: number }) =>
    `„${name}“ gehört zu Fassung ${edition} des Kriterienkatalogs, es gilt Fassung ${current}. Bitte einen neuen Bogen ausgeben.`,
  OTHER_PROJECT: ({ name, projectNumber }: { readonly name: string; readonly projectNumber: string }) =>
    `„${name}“ bewertet ein anderes Projekt (${projectNumber}).`,
  SHEET_UNREADABLE: ({ name }: { readonly name: string }) =>
    `„${name}“ ist kein Bewertungsbogen dieses Programms oder wurde umgebaut. Bitte nur die Spalten Punkte und Begründung ausfüllen.`,
  NOT_IN_ASSESSMENT: ({ state }: { readonly state: ProjectState }) =>
    `Bewertet wird nur, was geprüft oder in der Bewertung ist. Dieses Projekt ist: ${PROJECT_STATES[state]}.`,
  WRONG_STATEMENT_STATE: ({ state }: { readonly state: StatementState }) =>
    `Das geht nur mit einer ausgefertigten Stellungnahme; diese ist: ${STATEMENT_STATES[state]}.`,
  NOTICE_OUT_OF_ORDER: () =>
    'Ein Bescheid setzt eine ausgefertigte Stellungnahme voraus, eine Änderung einen Bescheid, der älter ist.',
  GRANT_ABOVE_APPLICATION: ({ amount, most }: { readonly amount: Cents; readonly most: Cents }) =>
    `Bewilligt wären ${formatEuro(amount)}, beantragt sind nur ${formatEuro(most)}. Bitte den Betrag prüfen.`,
  CHANGED_SINCE_RESOLUTION: () =>
    'Das Projekt hat sich nach dem Beschluss wesentlich geändert. Es braucht einen neuen Beschluss (R37).',
} as const
