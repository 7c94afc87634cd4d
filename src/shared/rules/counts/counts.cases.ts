import type { Outcome } from '../../domain/resolutions/verdict.ts'
import type { CountProblem } from './check-counts.ts'
import type { CircularCounts } from './circular-from-counts.ts'
import type { MeetingCounts } from './meeting-from-counts.ts'

interface CountsCase<Counts> {
  readonly title: string
  readonly counts: Partial<Counts>
  readonly problems: readonly CountProblem[]
}

interface OutcomeCase<Counts> {
  readonly title: string
  readonly counts: Partial<Counts>
  readonly outcome: Outcome
  /** Ja, Nein, Enthaltung, ungültig, ohne Stimme, befangen, verspätet. */
  readonly expected: readonly number[]
}

export const CIRCULAR_OUTCOMES: readonly OutcomeCase<CircularCounts>[] = [
  { title: '7 Ja von 13 → angenommen (R04)', counts: { yes: 7 }, outcome: 'adopted', expected: [7, 0, 0, 0, 6, 0, 0] },
  {
    title: '6 Ja, 1 Nein, 1 Enthaltung von 13 → abgelehnt (R03)',
    counts: { yes: 6, no: 1, abstain: 1 },
    outcome: 'rejected',
    expected: [6, 1, 1, 0, 5, 0, 0],
  },
  {
    title: 'je eine ungültige und verspätete Stimme zählen nicht (R08, R09)',
    counts: { yes: 5, invalid: 1, lateYes: 1, lateNo: 2, recused: 2 },
    outcome: 'rejected',
    expected: [5, 0, 0, 1, 5, 2, 3],
  },
  {
    title: 'ein Widerspruch unter 8 Antworten → abgebrochen (R26)',
    counts: { yes: 8, objections: 1 },
    outcome: 'aborted',
    expected: [8, 0, 0, 0, 5, 0, 0],
  },
  {
    title: 'sieben Befangene von 13 → unerreichbar (R16)',
    counts: { recused: 7 },
    outcome: 'unreachable',
    expected: [0, 0, 0, 0, 6, 7, 0],
  },
]

/** 4 against 4 and one abstention, the chair has the casting vote; yes or no of the chair is among the votes. */
export const CASTING_VOTES: readonly {
  readonly title: string
  readonly chair: MeetingCounts['chair']
  readonly outcome: Outcome
}[] = [
  { title: 'die Leitung stimmt Ja → angenommen (R33)', chair: 'yes', outcome: 'adopted' },
  { title: 'die Leitung stimmt Nein → abgelehnt (R33)', chair: 'no', outcome: 'rejected' },
  { title: 'die Leitung enthält sich → abgelehnt (R33)', chair: 'abstain', outcome: 'rejected' },
  { title: 'die Leitung hat keine Stimme → abgelehnt (R33)', chair: null, outcome: 'rejected' },
]

export const MEETING_OUTCOMES: readonly OutcomeCase<MeetingCounts>[] = [
  {
    title: '9 anwesend, 7 Ja, 1 Nein, 1 Enthaltung → angenommen (R30)',
    counts: { present: 9, yes: 7, no: 1, abstain: 1 },
    outcome: 'adopted',
    expected: [7, 1, 1, 0, 4, 0, 0],
  },
  {
    title: '6 anwesend → nicht beschlussfähig (R30)',
    counts: { present: 6, yes: 6 },
    outcome: 'not-quorate',
    expected: [6, 0, 0, 0, 7, 0, 0],
  },
  {
    title: 'Befangene zählen nicht als anwesend (R43)',
    counts: { recused: 1, present: 7, yes: 7 },
    outcome: 'adopted',
    expected: [7, 0, 0, 0, 5, 1, 0],
  },
]

export const CIRCULAR_PROBLEMS: readonly CountsCase<CircularCounts>[] = [
  { title: '13 Mitglieder, alle stimmen (R44)', counts: { yes: 7, no: 3, abstain: 1, invalid: 1, lateYes: 1 }, problems: [] },
  { title: 'keine Mitglieder (R44)', counts: { members: 0 }, problems: [{ code: 'MEMBERS_MISSING', field: 'members' }] },
  { title: 'alle befangen (R16)', counts: { recused: 13 }, problems: [] },
  {
    title: 'mehr Befangene als Mitglieder (R14)',
    counts: { recused: 14, yes: 20 },
    problems: [{ code: 'MORE_THAN_MEMBERS', field: 'recused', most: 13 }],
  },
  {
    title: 'mehr Stimmen als Stimmberechtigte ohne Befangene (R44)',
    counts: { recused: 1, yes: 7, no: 4, lateNo: 1, lateYes: 1 },
    problems: [{ code: 'MORE_VOTES_THAN_ELIGIBLE', field: 'votes', votes: 13, most: 12 }],
  },
  { title: 'alle, die antworteten, widersprechen (R26)', counts: { yes: 2, objections: 2 }, problems: [] },
  {
    title: 'mehr Widersprüche als Antworten, und zu viele Stimmen (R26)',
    counts: { yes: 14, objections: 15 },
    problems: [
      { code: 'MORE_VOTES_THAN_ELIGIBLE', field: 'votes', votes: 14, most: 13 },
      { code: 'MORE_OBJECTIONS_THAN_ANSWERS', field: 'objections', most: 14 },
    ],
  },
]

export const MEETING_PROBLEMS: readonly CountsCase<MeetingCounts>[] = [
  { title: 'alle Anwesenden stimmen, die Leitung Ja (R30)', counts: { present: 9, yes: 9, chair: 'yes' }, problems: [] },
  { title: 'alle anwesend, bis auf die Befangenen (R43)', counts: { recused: 2, present: 11 }, problems: [] },
  { title: 'keine Mitglieder (R44)', counts: { members: 0 }, problems: [{ code: 'MEMBERS_MISSING', field: 'members' }] },
  {
    title: 'mehr Anwesende als Stimmberechtigte ohne Befangene (R43)',
    counts: { recused: 2, present: 12, yes: 13 },
    problems: [{ code: 'MORE_PRESENT_THAN_ELIGIBLE', field: 'present', most: 11 }],
  },
  {
    title: 'mehr Stimmen als Anwesende (R30)',
    counts: { present: 8, yes: 7, no: 2 },
    problems: [{ code: 'MORE_VOTES_THAN_PRESENT', field: 'votes', votes: 9, most: 8 }],
  },
  {
    title: 'die Leitung stimmt Nein, doch niemand stimmt Nein (R33)',
    counts: { present: 8, yes: 7, chair: 'no' },
    problems: [{ code: 'NO_SUCH_VOTE_OF_CHAIR', field: 'chair', choice: 'no' }],
  },
]

/** 13 members of whom nobody has voted. */
export const NO_VOTES: CircularCounts & MeetingCounts = {
  members: 13,
  recused: 0,
  present: 13,
  yes: 0,
  no: 0,
  abstain: 0,
  invalid: 0,
  lateYes: 0,
  lateNo: 0,
  objections: 0,
  chair: null,
}
