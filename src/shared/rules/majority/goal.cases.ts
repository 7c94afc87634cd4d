import type { Silence } from '../../domain/rules-of-procedure/rule-options.ts'
import type { DecidingVotes, Goal } from './goal.ts'

interface GoalCase {
  readonly title: string
  readonly goal: Goal
  readonly votes: DecidingVotes
  readonly movable?: number
  readonly isReached: boolean
  readonly participates: boolean
  /** Adopted whatever the movable say, or leave unsaid. */
  readonly isCertain: boolean
  /** Adopted if the movable say yes. */
  readonly isPossible: boolean
}

const seven: Goal = { required: 7, abstentionsCount: false, participation: 0 }
const votesCast: Goal = { required: null, abstentionsCount: false, participation: 0 }
const answers: Goal = { required: null, abstentionsCount: true, participation: 7 }

export const GOALS: readonly GoalCase[] = [
  {
    title: '6 Ja, nötig 7 → nicht erreicht (R02)',
    goal: seven,
    votes: { yes: 6, no: 0, abstain: 0 },
    isReached: false,
    participates: true,
    isCertain: false,
    isPossible: false,
  },
  {
    title: '7 Ja, nötig 7 → erreicht, gleich wie viele Nein (R02)',
    goal: seven,
    votes: { yes: 7, no: 6, abstain: 0 },
    isReached: true,
    participates: true,
    isCertain: true,
    isPossible: true,
  },
  {
    title: '4 Ja, 4 Nein → bei abgegebenen Stimmen nicht erreicht (R33)',
    goal: votesCast,
    votes: { yes: 4, no: 4, abstain: 0 },
    movable: 1,
    isReached: false,
    participates: true,
    isCertain: false,
    isPossible: true,
  },
  {
    title: '4 Ja, 3 Nein, 6 Enthaltungen → bei abgegebenen Stimmen erreicht (R33)',
    goal: votesCast,
    votes: { yes: 4, no: 3, abstain: 6 },
    movable: 1,
    isReached: true,
    participates: true,
    isCertain: false,
    isPossible: true,
  },
  {
    title: '4 Ja, 3 Nein, 1 Enthaltung → bei Antworten nicht erreicht: 4 von 8 sind nicht mehr als die Hälfte (R06)',
    goal: answers,
    votes: { yes: 4, no: 3, abstain: 1 },
    isReached: false,
    participates: true,
    isCertain: false,
    isPossible: false,
  },
  {
    title: '5 Ja, 3 Nein, 1 Enthaltung → bei Antworten erreicht (R06)',
    goal: answers,
    votes: { yes: 5, no: 3, abstain: 1 },
    isReached: true,
    participates: true,
    isCertain: true,
    isPossible: true,
  },
  {
    title: '6 Ja und sonst keine Antwort → erreicht, aber 7 müssen antworten (R03)',
    goal: answers,
    votes: { yes: 6, no: 0, abstain: 0 },
    movable: 7,
    isReached: true,
    participates: false,
    isCertain: false,
    isPossible: true,
  },
  {
    title: '4 Ja, 2 offen: auch mit beiden antworten nur 6 von 7 (R03, R27)',
    goal: answers,
    votes: { yes: 4, no: 0, abstain: 0 },
    movable: 2,
    isReached: true,
    participates: false,
    isCertain: false,
    isPossible: false,
  },
  {
    title: '7 Ja, 6 offen: sicher, denn auch 6 Nein ändern nichts (R27)',
    goal: answers,
    votes: { yes: 7, no: 0, abstain: 0 },
    movable: 6,
    isReached: true,
    participates: true,
    isCertain: true,
    isPossible: true,
  },
]

interface ParticipationCase {
  readonly title: string
  readonly percent: number
  readonly entitled: number
  readonly participation: number
}

export const PARTICIPATIONS: readonly ParticipationCase[] = [
  { title: '50 % von 13 sind 7 (R03)', percent: 50, entitled: 13, participation: 7 },
  { title: '50 % von 12 sind 6 (R03)', percent: 50, entitled: 12, participation: 6 },
  { title: '1 % von 11 ist 1 (R03)', percent: 1, entitled: 11, participation: 1 },
  { title: '100 % von 11 sind 11 (R03)', percent: 100, entitled: 11, participation: 11 },
  { title: '67 % von 13 sind 9, aufgerundet von 8,71 (R03)', percent: 67, entitled: 13, participation: 9 },
]

interface SilenceCase {
  readonly title: string
  readonly silence: Silence
  readonly votes: DecidingVotes
}

/** Of 3 yes, 2 no, 1 abstention and 4 silent. */
export const SILENCES: readonly SilenceCase[] = [
  { title: 'Schweigen ist keine Stimme (R07)', silence: 'not-counted', votes: { yes: 3, no: 2, abstain: 1 } },
  { title: 'Schweigen als Zustimmung: 7 Ja (R07)', silence: 'consent', votes: { yes: 7, no: 2, abstain: 1 } },
  { title: 'Schweigen als fehlende Zustimmung: 6 Nein (R07)', silence: 'missing-consent', votes: { yes: 3, no: 6, abstain: 1 } },
  { title: 'Schweigen als Enthaltung: 5 Enthaltungen (R07)', silence: 'abstention', votes: { yes: 3, no: 2, abstain: 5 } },
]
