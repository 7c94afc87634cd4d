import { assertNever } from '../basics/assert-never.ts'
import type { StartProblem } from '../rules/circular/may-start.ts'
import { formatDateWithWeekday, formatDeadline } from './dates.ts'
import { formatCount, formatWhole } from './numbers.ts'

/** What forbids starting an Umlaufverfahren and what to do, for the field of the form that it concerns (R16, R24). */
export function startProblemSentence(problem: StartProblem): string {
  switch (problem.code) {
    case 'MATTER_NEEDS_MEETING':
      return problem.matter === 'fundamental'
        ? 'Über Handlungskonzept, Geschäftsordnung, Aufnahme und Ausschluss beschließt nur eine Sitzung (R24).'
        : 'Im Umlaufverfahren wird nur über Projekte beschlossen; dieser Gegenstand gehört in eine Sitzung (R24).'
    case 'MAJORITY_NEEDS_MEETING':
      return 'Die Regeln verlangen eine Mehrheit der Anwesenden. Anwesende gibt es nur in einer Sitzung.'
    case 'NOT_YET_PRESENTED':
      return 'Nach der Geschäftsordnung muss das Projekt vorher in einer Sitzung vorgestellt worden sein.'
    case 'URGENCY_REASON_MISSING':
      return `Warum kann nicht bis zur nächsten Sitzung gewartet werden? Bitte mit mindestens ${formatCount(problem.least, 'Wort', 'Wörtern')} begründen (R24).`
    case 'SUBJECT_MISSING':
      return 'Bitte den Gegenstand in wenigen Worten nennen.'
    case 'RESOLUTION_TEXT_MISSING':
      return 'Ohne Beschlusstext gibt es nichts abzustimmen. Bitte den Wortlaut eintragen.'
    case 'DEADLINE_PASSED':
      return `Die Frist ${formatDeadline(problem.endsAt)} liegt in der Vergangenheit. Bitte einen späteren Tag wählen.`
    case 'DEADLINE_TOO_SHORT':
      return `Bis zur Frist bleiben ${formatCount(problem.workingDays, 'Arbeitstag', 'Arbeitstage')}; nötig sind mindestens ${formatWhole(problem.least)}. Bitte einen späteren Tag wählen.`
    case 'DEADLINE_NOT_A_WORKING_DAY':
      return `${formatDateWithWeekday(problem.date)} ist kein Werktag (${problem.name}). Bitte einen Werktag wählen (F02).`
    case 'ELECTORATE_EMPTY':
      return 'An diesem Stichtag ist kein Mitglied stimmberechtigt.'
    case 'UNREACHABLE':
      return `Abstimmen können nur ${formatWhole(problem.eligible)}, nötig sind ${formatWhole(problem.required)} Ja: Die Mehrheit ist wegen Befangenheit nicht erreichbar (R16). Bitte in einer Sitzung beraten.`
    default:
      return assertNever(problem)
  }
}

/** The part of the start form that a problem concerns. */
export type StartField = 'reason' | 'subject' | 'text' | 'deadline' | 'recusals' | 'matter'

/** Where a problem is shown. */
export function startFieldOf(problem: StartProblem): StartField {
  switch (problem.code) {
    case 'URGENCY_REASON_MISSING':
      return 'reason'
    case 'SUBJECT_MISSING':
      return 'subject'
    case 'RESOLUTION_TEXT_MISSING':
      return 'text'
    case 'DEADLINE_PASSED':
    case 'DEADLINE_TOO_SHORT':
    case 'DEADLINE_NOT_A_WORKING_DAY':
      return 'deadline'
    case 'UNREACHABLE':
    case 'ELECTORATE_EMPTY':
      return 'recusals'
    case 'MATTER_NEEDS_MEETING':
    case 'MAJORITY_NEEDS_MEETING':
    case 'NOT_YET_PRESENTED':
      return 'matter'
    default:
      return assertNever(problem)
  }
}
