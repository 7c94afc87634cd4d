import { aMeetingRoll, someVotes } from '#test/support/rule-facts.ts'
import type { MeetingBallotFact, MeetingRollEntry } from '../../domain/resolutions/ballot-facts.ts'
import type { BallotFate, Counts, Outcome } from '../../domain/resolutions/verdict.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import type { MeetingCase } from './evaluate-meeting.ts'

export interface MeetingRow {
  readonly title: string
  readonly facts: Partial<Omit<MeetingCase, 'options'>> & { readonly options?: Partial<RuleOptions> }
  readonly outcome: Outcome
  readonly required?: number | null
  readonly basis?: number
  readonly counts?: Partial<Counts>
  readonly fates?: readonly BallotFate[]
}

const cast = 'majority-of-votes-cast'

/** The member `m<chair>` is in the chair. */
function chairedBy(chair: number, roll: readonly MeetingRollEntry[]): readonly MeetingRollEntry[] {
  return roll.map((entry) => ({ ...entry, chair: entry.member === `m${chair}` }))
}

function vote(
  member: string,
  choice: MeetingBallotFact['cast'],
  by: MeetingBallotFact['by'] = 'representative',
  heldBy: string | null = null,
): MeetingBallotFact {
  return { member, cast: choice, by, heldBy }
}

export const MEETINGS: readonly MeetingRow[] = [
  {
    title: '13 Mitglieder, 7 anwesend, alle Ja → angenommen (R30, R02)',
    facts: { roll: aMeetingRoll(13, 7), ballots: someVotes({ yes: 7 }) },
    outcome: 'adopted',
    required: 7,
    basis: 13,
    counts: { yes: 7, silent: 6 },
  },
  {
    title: '13 Mitglieder, 6 anwesend → nicht beschlussfähig (R30)',
    facts: { roll: aMeetingRoll(13, 6), ballots: someVotes({ yes: 6 }) },
    outcome: 'not-quorate',
    counts: { yes: 6, silent: 7 },
  },
  {
    title: '11 Mitglieder, 6 anwesend → beschlussfähig (R30)',
    facts: { roll: aMeetingRoll(11, 6), ballots: someVotes({ yes: 6 }) },
    outcome: 'adopted',
  },
  {
    title: '11 Mitglieder, 5 anwesend → nicht beschlussfähig (R30)',
    facts: { roll: aMeetingRoll(11, 5) },
    outcome: 'not-quorate',
  },
  {
    title: '3 Mitglieder, 2 anwesend → nicht beschlussfähig, denn mindestens drei müssen es sein (R30)',
    facts: { roll: aMeetingRoll(3, 2), ballots: someVotes({ yes: 2 }) },
    outcome: 'not-quorate',
  },
  {
    title: 'mindestens die Hälfte: 12 Mitglieder, 6 anwesend → beschlussfähig, aber 6 Ja genügen nicht (R30, R02)',
    facts: { roll: aMeetingRoll(12, 6), ballots: someVotes({ yes: 6 }), options: { quorum: 'at-least-half' } },
    outcome: 'rejected',
  },
  {
    title: 'mindestens die Hälfte: 13 Mitglieder, 6 anwesend → nicht beschlussfähig (R30)',
    facts: { roll: aMeetingRoll(13, 6), options: { quorum: 'at-least-half' } },
    outcome: 'not-quorate',
  },
  {
    title: 'ohne Mindestzahl: 1 anwesend, Mehrheit der abgegebenen → angenommen (R30, R33)',
    facts: { roll: aMeetingRoll(13, 1), majority: cast, ballots: someVotes({ yes: 1 }), options: { quorum: 'none' } },
    outcome: 'adopted',
  },
  {
    title: 'erneut geladen: 5 anwesend → beschlussfähig, nötig bleiben 7 Ja → abgelehnt (R31)',
    facts: { roll: aMeetingRoll(13, 5), ballots: someVotes({ yes: 5 }), repeatedForLackOfQuorum: true },
    outcome: 'rejected',
    required: 7,
  },
  {
    title: 'erneut geladen, Mehrheit der abgegebenen: 3 Ja, 2 Nein → angenommen (R31, R33)',
    facts: { roll: aMeetingRoll(13, 5), majority: cast, ballots: someVotes({ yes: 3, no: 2 }), repeatedForLackOfQuorum: true },
    outcome: 'adopted',
  },
  {
    title: 'erneut geladen, aber die Geschäftsordnung kennt das nicht → nicht beschlussfähig (R31, § 2.3)',
    facts: { roll: aMeetingRoll(13, 5), repeatedForLackOfQuorum: true, options: { repeatWithoutQuorum: false } },
    outcome: 'not-quorate',
  },
  {
    title: '7 anwesend, davon 1 befangen → für diesen Gegenstand nicht beschlussfähig (R43)',
    facts: { roll: aMeetingRoll(13, 7, 1), ballots: someVotes({ yes: 6 }) },
    outcome: 'not-quorate',
    counts: { recused: 1, silent: 6 },
  },
  {
    title: '8 anwesend, davon 1 befangen → beschlussfähig, 7 Ja → angenommen (R43, R16)',
    facts: { roll: aMeetingRoll(13, 8, 1), ballots: someVotes({ yes: 7 }) },
    outcome: 'adopted',
    required: 7,
    basis: 13,
  },
  {
    title: '13 anwesend, 7 befangen → unerreichbar (R16)',
    facts: { roll: aMeetingRoll(13, 13, 7), ballots: someVotes({ yes: 6 }) },
    outcome: 'unreachable',
  },
  {
    title: '13 anwesend, 2 befangen, nicht im Nenner: 6 Ja → angenommen (R17)',
    facts: { roll: aMeetingRoll(13, 13, 2), ballots: someVotes({ yes: 6, no: 5 }), options: { recusedInDenominator: false } },
    outcome: 'adopted',
    required: 6,
    basis: 11,
  },
  {
    title: 'abgegebene Stimmen 4:3 bei 6 Enthaltungen → angenommen (R33)',
    facts: { majority: cast, ballots: someVotes({ yes: 4, no: 3, abstain: 6 }) },
    outcome: 'adopted',
    required: null,
    basis: 7,
  },
  {
    title: 'abgegebene Stimmen 4:4 → abgelehnt (R33)',
    facts: { majority: cast, ballots: someVotes({ yes: 4, no: 4 }) },
    outcome: 'rejected',
  },
  {
    title: 'abgegebene Stimmen 4:4, Stichentscheid, die Leitung stimmte Ja → angenommen (R33)',
    facts: {
      majority: cast,
      roll: chairedBy(1, aMeetingRoll(13, 8)),
      ballots: someVotes({ yes: 4, no: 4 }),
      options: { tieBreak: 'chair' },
    },
    outcome: 'adopted',
  },
  {
    title: 'abgegebene Stimmen 4:4, Stichentscheid, die Leitung stimmte Nein → abgelehnt (R33)',
    facts: {
      majority: cast,
      roll: chairedBy(8, aMeetingRoll(13, 8)),
      ballots: someVotes({ yes: 4, no: 4 }),
      options: { tieBreak: 'chair' },
    },
    outcome: 'rejected',
  },
  {
    title: 'abgegebene Stimmen 4:4, Stichentscheid, die Leitung enthielt sich → abgelehnt (R33)',
    facts: {
      majority: cast,
      roll: chairedBy(9, aMeetingRoll(13, 9)),
      ballots: someVotes({ yes: 4, no: 4, abstain: 1 }),
      options: { tieBreak: 'chair' },
    },
    outcome: 'rejected',
  },
  {
    title: 'abgegebene Stimmen 4:4, Stichentscheid, aber niemand mit Stimme leitet → abgelehnt (R33)',
    facts: { majority: cast, roll: aMeetingRoll(13, 8), ballots: someVotes({ yes: 4, no: 4 }), options: { tieBreak: 'chair' } },
    outcome: 'rejected',
  },
  {
    title: 'abgegebene Stimmen 4:4, die Leitung stimmte Ja, aber ohne Stichentscheid → abgelehnt (R33)',
    facts: { majority: cast, roll: chairedBy(1, aMeetingRoll(13, 8)), ballots: someVotes({ yes: 4, no: 4 }) },
    outcome: 'rejected',
  },
  {
    title: 'Stichentscheid gibt es unter Mehrheit aller nicht: 6 Ja, 6 Nein → abgelehnt (R05)',
    facts: { roll: chairedBy(1, aMeetingRoll(13, 13)), ballots: someVotes({ yes: 6, no: 6 }), options: { tieBreak: 'chair' } },
    outcome: 'rejected',
  },
  {
    title: '9 anwesend: 4 Ja, 2 Nein, 3 Enthaltungen → abgelehnt, nötig sind 5 (R34)',
    facts: { majority: 'majority-of-present', roll: aMeetingRoll(13, 9), ballots: someVotes({ yes: 4, no: 2, abstain: 3 }) },
    outcome: 'rejected',
    required: 5,
    basis: 9,
  },
  {
    title: '9 anwesend, davon 1 befangen: 5 Ja von 8 → angenommen (R34, R43)',
    facts: { majority: 'majority-of-present', roll: aMeetingRoll(13, 9, 1), ballots: someVotes({ yes: 5 }) },
    outcome: 'adopted',
    required: 5,
    basis: 8,
  },
  {
    title: 'wer abwesend ist, stimmt nicht: die Stimme wird aufbewahrt und zählt nicht (R30)',
    facts: { roll: aMeetingRoll(13, 7), ballots: [...someVotes({ yes: 7 }), vote('m8', 'no')] },
    outcome: 'adopted',
    counts: { yes: 7, no: 0, silent: 6 },
    fates: [...Array<BallotFate>(7).fill('counted'), 'absent'],
  },
  {
    title: 'Befangene, Gäste und Fremde werden nie gezählt (R13, R14, R45)',
    facts: {
      roll: [...aMeetingRoll(3, 3, 1), { member: 'gast', votingRight: false, recused: false, present: true, chair: false }],
      ballots: [vote('m3', 'yes'), vote('gast', 'yes'), vote('fremd', 'yes')],
      options: { quorum: 'none' },
    },
    outcome: 'rejected',
    counts: { entitled: 3, yes: 0, silent: 2, recused: 1 },
    fates: ['recused', 'not-on-roll', 'not-on-roll'],
  },
  {
    title: 'Vertretung vor Stellvertretung; verschiedene Stimmen einer Rolle zählen nicht; dieselbe zählt einmal (R11, R45)',
    facts: {
      roll: aMeetingRoll(3, 3),
      ballots: [
        vote('m1', 'no', 'deputy'),
        vote('m1', 'yes'),
        vote('m2', 'yes'),
        vote('m2', 'no'),
        vote('m3', 'yes'),
        vote('m3', 'yes'),
      ],
    },
    outcome: 'adopted',
    counts: { yes: 2, no: 0, silent: 1 },
    fates: ['outranked-by-representative', 'counted', 'duplicate', 'duplicate', 'counted', 'duplicate'],
  },
]
