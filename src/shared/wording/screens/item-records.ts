import type { BallotForm } from '../../domain/meetings/ballot.ts'
import type { ContributionKind, ContributionOutcome } from '../../domain/meetings/contribution.ts'
import { formatWhole } from '../numbers.ts'
import { inQuotes } from '../quotes.ts'

export const CONTRIBUTION_LABELS: Readonly<Record<ContributionKind, string>> = {
  motion: 'Antrag zur Sache',
  'point-of-order': 'Antrag zur Geschäftsordnung',
  declaration: 'Persönliche Erklärung',
}

export const CONTRIBUTION_OUTCOME_LABELS: Readonly<Record<ContributionOutcome, string>> = {
  open: 'offen',
  adopted: 'angenommen',
  rejected: 'abgelehnt',
  withdrawn: 'zurückgezogen',
}

/** How a vote is taken. */
const FORM_LABELS: Readonly<Record<BallotForm, string>> = {
  'roll-call': 'namentlich',
  acclamation: 'durch Zuruf',
  secret: 'geheim',
}

/** Words for motions, declarations and tasks of an item, for acclamation and the time it takes. */
export const recordWords = {
  forms: FORM_LABELS,
  contribution: 'Antrag oder Erklärung festhalten',
  contributions: 'Anträge und Erklärungen',
  kind: 'Art',
  person: 'Von wem',
  text: 'Wortlaut',
  save: 'Festhalten',
  outcomeOf: (person: string) => `Was aus dem Antrag von ${person} wurde`,
  takeText: 'als Beschlusstext übernehmen',
  remove: (what: string) => `${inQuotes(what)} entfernen`,
  task: 'Auftrag vergeben',
  tasks: 'Aufträge',
  what: 'Was',
  owner: 'Wer',
  dueOn: 'bis',
  taskLine: (what: string, owner: string, dueOn: string | null) => `${owner}: ${what}${dueOn === null ? '' : `, bis ${dueOn}`}`,
  done: (what: string) => `${inQuotes(what)} ist erledigt`,
  keyTask: 'Auftrag',
  keyMotion: 'Antrag',
  keyRecusal: 'Befangenheit',

  form: 'Art der Abstimmung',
  rollCall: 'namentlich',
  acclamation: 'durch Zuruf',
  acclamationHelp:
    'Nur Nein und Enthaltung eintragen; alle anderen Anwesenden gelten als Ja, in der Niederschrift als abgeleitet bezeichnet.',
  derivedYes: 'Ja (abgeleitet)',
  derived: (count: number) => `${formatWhole(count)} Ja abgeleitet`,
  byAcclamation:
    'Abgestimmt durch Zuruf: Nein und Enthaltungen wurden erfragt, die Ja-Stimmen der übrigen Anwesenden abgeleitet.',
  keyAcclamation: 'Zuruf',
  leftAt: (time: string) => `um ${time} Uhr den Raum verlassen`,
  timer: 'Dauer dieses Punktes',
  timerOf: (passed: string, planned: number | null) => (planned === null ? passed : `${passed} von ${formatWhole(planned)} Min.`),
} as const
