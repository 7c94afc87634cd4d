import { aBallot, aRoll, BEFORE, someBallots, winter } from '#test/support/rule-facts.ts'
import type { RollEntry } from '../../domain/resolutions/ballot-facts.ts'
import type { BallotFate, Counts, Outcome, Verdict } from '../../domain/resolutions/verdict.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import type { CircularCase } from './evaluate-circular.ts'

export interface CircularRow {
  readonly title: string
  readonly facts: Partial<Omit<CircularCase, 'options'>> & { readonly options?: Partial<RuleOptions> }
  readonly outcome: Outcome
  readonly required?: number | null
  readonly basis?: number
  readonly counts?: Partial<Counts>
  readonly standing?: Verdict['standing']
  readonly fates?: readonly BallotFate[]
}

const cast = 'majority-of-votes-cast'
const at = (time: string) => ({ receivedAt: winter(time) })
const guest: RollEntry = { member: 'gast', votingRight: false, recused: false }

export const MAJORITIES: readonly CircularRow[] = [
  {
    title: '13 Mitglieder, 8 Antworten: 6 Ja, 1 Nein, 1 Enthaltung → abgelehnt (R03)',
    facts: { ballots: someBallots({ yes: 6, no: 1, abstain: 1 }) },
    outcome: 'rejected',
    required: 7,
    basis: 13,
    counts: { yes: 6, no: 1, abstain: 1, silent: 5 },
    standing: 'out-of-reach',
  },
  {
    title: '7 Ja, 6 ohne Rückmeldung → angenommen (R04)',
    facts: { ballots: someBallots({ yes: 7 }) },
    outcome: 'adopted',
    counts: { yes: 7, silent: 6 },
    standing: 'reached',
  },
  { title: '7 Ja, 6 Nein → angenommen (R05)', facts: { ballots: someBallots({ yes: 7, no: 6 }) }, outcome: 'adopted' },
  {
    title: '6 Ja, 6 Nein, 1 Enthaltung → abgelehnt, auch bei Stichentscheid (R05)',
    facts: { ballots: someBallots({ yes: 6, no: 6, abstain: 1 }), options: { tieBreak: 'chair' } },
    outcome: 'rejected',
  },
  {
    title: 'Enthaltungen helfen nicht: 6 Ja, 7 Enthaltungen von 13 → abgelehnt (R06)',
    facts: { ballots: someBallots({ yes: 6, abstain: 7 }) },
    outcome: 'rejected',
    counts: { abstain: 7, silent: 0 },
  },
  {
    title: 'Ungültige zählen nicht als Ja: 6 Ja, 7 ungültig → abgelehnt (R08)',
    facts: { ballots: someBallots({ yes: 6, invalid: 7 }) },
    outcome: 'rejected',
    counts: { invalid: 7, silent: 0 },
  },
  {
    title: 'ein geschäftsführendes Mitglied hat eine Stimme wie jedes andere: 6 Ja und seines → 7, angenommen (R01)',
    facts: { ballots: [...someBallots({ yes: 6 }), aBallot('m13', 'yes')] },
    outcome: 'adopted',
    required: 7,
    counts: { entitled: 13, yes: 7, silent: 6 },
  },
  {
    title: 'Chemnitz: 11 Mitglieder, beide geschäftsführenden stimmen mit → 6 Ja genügen (R20)',
    facts: { roll: aRoll(11), ballots: [...someBallots({ yes: 4 }), aBallot('m10', 'yes'), aBallot('m11', 'yes')] },
    outcome: 'adopted',
    required: 6,
    basis: 11,
  },
  {
    title: 'abgegebene Stimmen 4:3 bei 6 Enthaltungen → angenommen (R33)',
    facts: { majority: cast, ballots: someBallots({ yes: 4, no: 3, abstain: 6 }) },
    outcome: 'adopted',
    required: null,
    basis: 7,
  },
  {
    title: 'abgegebene Stimmen 4:4 → abgelehnt, ein Umlauf kennt keinen Stichentscheid (R33)',
    facts: { majority: cast, ballots: someBallots({ yes: 4, no: 4 }), options: { tieBreak: 'chair' } },
    outcome: 'rejected',
  },
  { title: 'abgegebene Stimmen, niemand antwortet → abgelehnt (R33)', facts: { majority: cast }, outcome: 'rejected', basis: 0 },
  {
    title: 'zwei Drittel von 13: 9 Ja → angenommen (R35)',
    facts: { majority: 'two-thirds-of-all-members', ballots: someBallots({ yes: 9 }) },
    outcome: 'adopted',
    required: 9,
  },
  {
    title: 'drei Viertel von 13: 9 Ja → abgelehnt (R35)',
    facts: { majority: 'three-quarters-of-all-members', ballots: someBallots({ yes: 9 }) },
    outcome: 'rejected',
    required: 10,
  },
  {
    title: 'Ja aller: 12 von 13 → abgelehnt (R35)',
    facts: { majority: 'unanimity-of-all-members', ballots: someBallots({ yes: 12, abstain: 1 }) },
    outcome: 'rejected',
    required: 13,
  },
  {
    title: 'im Umlauf gelten alle, die abstimmen können, als anwesend: 6 von 11 → angenommen (R34)',
    facts: { majority: 'majority-of-present', roll: aRoll(13, 2), ballots: someBallots({ yes: 6 }) },
    outcome: 'adopted',
    required: 6,
    basis: 11,
  },
  {
    title: 'Gäste zählen nie mit: 13 Stimmberechtigte und 1 Gast → 7 von 13 (R13)',
    facts: { roll: [...aRoll(13), guest], ballots: [...someBallots({ yes: 7 }), aBallot('gast', 'no')] },
    outcome: 'adopted',
    required: 7,
    counts: { entitled: 13, yes: 7, no: 0 },
    fates: [...Array<BallotFate>(7).fill('counted'), 'not-on-roll'],
  },
]

export const RECUSALS: readonly CircularRow[] = [
  {
    title: '1 von 13 befangen, bleibt im Nenner: 7 Ja von 12 → angenommen (R16)',
    facts: { roll: aRoll(13, 1), ballots: someBallots({ yes: 7, no: 5 }) },
    outcome: 'adopted',
    required: 7,
    basis: 13,
    counts: { recused: 1, silent: 0 },
  },
  {
    title: '2 von 13 befangen, im Nenner: 6 Ja von 11 → abgelehnt (R16)',
    facts: { roll: aRoll(13, 2), ballots: someBallots({ yes: 6, no: 5 }) },
    outcome: 'rejected',
    required: 7,
  },
  {
    title: '2 von 13 befangen, nicht im Nenner: 6 Ja von 11 → angenommen (R17)',
    facts: { roll: aRoll(13, 2), ballots: someBallots({ yes: 6, no: 5 }), options: { recusedInDenominator: false } },
    outcome: 'adopted',
    required: 6,
    basis: 11,
  },
  {
    title: '6 von 13 befangen: alle 7 übrigen müssen zustimmen → angenommen (R16)',
    facts: { roll: aRoll(13, 6), ballots: someBallots({ yes: 7 }) },
    outcome: 'adopted',
  },
  {
    title: '7 von 13 befangen → unerreichbar, schon vor Fristende (R16)',
    facts: { roll: aRoll(13, 7), now: BEFORE },
    outcome: 'unreachable',
    required: 7,
    standing: 'out-of-reach',
  },
  {
    title: '7 von 13 befangen → unerreichbar, auch nach Fristende und trotz Widerspruchs (R16)',
    facts: { roll: aRoll(13, 7), ballots: [aBallot('m1', 'yes', { objectsToProcedure: true })] },
    outcome: 'unreachable',
  },
  {
    title: '7 von 13 befangen, nicht im Nenner: 4 Ja → angenommen (R17)',
    facts: { roll: aRoll(13, 7), ballots: someBallots({ yes: 4 }), options: { recusedInDenominator: false } },
    outcome: 'adopted',
    required: 4,
    basis: 6,
  },
  {
    title: 'Stimme und Widerspruch eines befangenen Mitglieds werden aufbewahrt und zählen nicht (R14)',
    facts: { roll: aRoll(3, 1), ballots: [aBallot('m3', 'yes', { objectsToProcedure: true })] },
    outcome: 'rejected',
    counts: { yes: 0, silent: 2, recused: 1 },
    fates: ['recused'],
  },
  {
    title: 'Stimme eines Fremden wird aufbewahrt und zählt nicht, auch nicht als verspätet (R45)',
    facts: {
      roll: aRoll(3),
      ballots: [aBallot('fremd', 'yes', { objectsToProcedure: true }), aBallot('fremd', 'yes', at('2026-11-21 08:00'))],
    },
    outcome: 'rejected',
    counts: { yes: 0, silent: 3, late: 0 },
    fates: ['not-on-roll', 'not-on-roll'],
  },
]

export const SILENCE: readonly CircularRow[] = [
  {
    title: 'Schweigen ist weder Ja noch Nein noch Enthaltung: 6 Ja, 7 ohne Rückmeldung → abgelehnt (R07)',
    facts: { ballots: someBallots({ yes: 6 }) },
    outcome: 'rejected',
    counts: { yes: 6, no: 0, abstain: 0, silent: 7 },
  },
  {
    title: 'Schweigen ist auch keine Zustimmung zum Verfahren: 12 Ja vor Fristende, eines schweigt → offen (R07, R27)',
    facts: { now: BEFORE, ballots: someBallots({ yes: 12 }) },
    outcome: 'open',
    counts: { silent: 1 },
    standing: 'reached',
  },
  {
    title:
      'Schweigen als fehlende Zustimmung: 6 Ja, 3 Nein, 4 ohne Rückmeldung → 6 gegen 7, abgelehnt; K bleibt 4 (R07, R33, § 2.3)',
    facts: {
      majority: 'majority-of-votes-cast',
      ballots: someBallots({ yes: 6, no: 3 }),
      options: { silence: 'missing-consent' },
    },
    outcome: 'rejected',
    basis: 9,
    counts: { yes: 6, no: 3, silent: 4 },
  },
  {
    title: 'Schweigen als fehlende Zustimmung: 7 Ja, 3 Nein, 3 ohne Rückmeldung → 7 gegen 6, angenommen (R07, R33, § 2.3)',
    facts: {
      majority: 'majority-of-votes-cast',
      ballots: someBallots({ yes: 7, no: 3 }),
      options: { silence: 'missing-consent' },
    },
    outcome: 'adopted',
  },
  {
    title: 'Schweigen als fehlende Zustimmung ändert an „aller Mitglieder“ nichts: 7 Ja von 13 → angenommen (R02, R07)',
    facts: { ballots: someBallots({ yes: 7 }), options: { silence: 'missing-consent' } },
    outcome: 'adopted',
  },
  {
    title: 'Schweigen als Zustimmung: 4 Ja, 9 ohne Rückmeldung → angenommen; K bleibt 9 (R07, § 2.3)',
    facts: { ballots: someBallots({ yes: 4 }), options: { silence: 'consent' } },
    outcome: 'adopted',
    counts: { yes: 4, silent: 9 },
  },
  {
    title: 'Schweigen als Zustimmung: 7 Nein, 6 ohne Rückmeldung → abgelehnt (R07, § 2.3)',
    facts: { ballots: someBallots({ no: 7 }), options: { silence: 'consent' } },
    outcome: 'rejected',
    counts: { no: 7, silent: 6 },
  },
  {
    title: 'Schweigen als Zustimmung bei abgegebenen Stimmen: 5 Nein, 8 ohne Rückmeldung → angenommen (R07, R33)',
    facts: { majority: cast, ballots: someBallots({ no: 5 }), options: { silence: 'consent' } },
    outcome: 'adopted',
  },
  {
    title: 'Schweigen als Enthaltung: 6 Ja, 7 ohne Rückmeldung → abgelehnt; K bleibt 7 (R07, § 2.3)',
    facts: { ballots: someBallots({ yes: 6 }), options: { silence: 'abstention' } },
    outcome: 'rejected',
    counts: { abstain: 0, silent: 7 },
  },
  {
    title: 'Schweigen als Zustimmung gilt nicht vor Fristende: 4 Ja → offen (R07, R27)',
    facts: { now: BEFORE, ballots: someBallots({ yes: 4 }), options: { silence: 'consent' } },
    outcome: 'open',
    standing: 'reachable',
  },
]
