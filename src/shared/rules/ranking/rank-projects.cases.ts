import { localDate } from '../../basics/local-date.ts'
import { cents } from '../../basics/money.ts'
import type { Candidate, JointPreference, OrderGround } from './rank-projects.ts'

interface OrderCase {
  readonly title: string
  readonly candidates: readonly Candidate[]
  readonly preference?: JointPreference
  /** Rank and project in their order; „=“ where the body has to resolve. */
  readonly order: readonly string[]
}

interface BudgetCase {
  readonly title: string
  readonly budget: number | null
  /** Projects that are endorsed, but stand below the budget line. */
  readonly below: readonly string[]
}

/** Points of 24; complete on 01.12.2026, 10.000,00 € unless named. */
function candidate(project: string, points: number, more: Partial<Candidate> = {}): Candidate {
  return {
    project,
    meetsMinimum: true,
    jointlySupported: false,
    score: { numerator: points, denominator: 24 },
    completeOn: localDate('2026-12-01'),
    bodyOrder: null,
    grant: cents(1_000_000),
    ...more,
  }
}

const bonus: JointPreference = { kind: 'bonus', percent: 10 }

export const ORDERS: readonly OrderCase[] = [
  {
    title: 'Mindestanforderungen vor allem anderen (R38)',
    candidates: [candidate('a', 24, { meetsMinimum: false, jointlySupported: true }), candidate('b', 1)],
    order: ['1 b', '2 a'],
  },
  {
    title: 'gemeinsam getragen vor Punkten (R38)',
    candidates: [candidate('a', 24), candidate('b', 12, { jointlySupported: true })],
    order: ['1 b', '2 a'],
  },
  { title: 'mehr Punkte zuerst (R38)', candidates: [candidate('a', 12), candidate('b', 13)], order: ['1 b', '2 a'] },
  {
    title: 'bei gleichen Punkten der frühere vollständige Eingang (R38)',
    candidates: [candidate('a', 12), candidate('b', 12, { completeOn: localDate('2026-11-30') })],
    order: ['1 b', '2 a'],
  },
  {
    title: 'bei gleichem Eingang die Reihung durch das Gremium (R38)',
    candidates: [candidate('a', 12, { bodyOrder: 2 }), candidate('b', 12, { bodyOrder: 1 }), candidate('c', 12)],
    order: ['1 b', '2 a', '3 c'],
  },
  {
    title: 'ganz gleich → derselbe Rang, das Gremium muss beschließen (R38)',
    candidates: [candidate('a', 12), candidate('b', 12), candidate('c', 11)],
    order: ['1 a =', '1 b =', '3 c'],
  },
  {
    title: 'Brüche werden genau verglichen (R38)',
    candidates: [
      candidate('a', 0, { score: { numerator: 1, denominator: 3 } }),
      candidate('b', 0, { score: { numerator: 2, denominator: 6 } }),
      candidate('c', 0, { score: { numerator: 334, denominator: 1000 } }),
    ],
    order: ['1 c', '2 a =', '2 b ='],
  },
  {
    title: 'Bonus statt Vorrang: 10 Prozentpunkte für gemeinsam getragene (R38)',
    candidates: [
      candidate('a', 15),
      candidate('b', 13, { jointlySupported: true }),
      candidate('c', 12, { jointlySupported: true }),
    ],
    preference: bonus,
    order: ['1 b', '2 a', '3 c'],
  },
  {
    title: 'mit dem Bonus genau gleich: 12 von 20 Punkten gegen 10 von 20 und 10 Prozentpunkte (R38)',
    candidates: [
      candidate('a', 0, { score: { numerator: 12, denominator: 20 } }),
      candidate('b', 0, { score: { numerator: 10, denominator: 20 }, jointlySupported: true }),
    ],
    preference: bonus,
    order: ['1 a =', '1 b ='],
  },
  {
    title: 'ein Bonus, den keines bekommt, ändert nichts (R38)',
    candidates: [candidate('a', 12), candidate('b', 12)],
    preference: bonus,
    order: ['1 a =', '1 b ='],
  },
]

/** Three projects for 10.000,00 €, 20.000,01 € and 0,01 €, in this order. */
export const THREE_PROJECTS: readonly Candidate[] = [
  candidate('a', 20),
  candidate('b', 18, { grant: cents(2_000_001) }),
  candidate('c', 16, { grant: cents(1) }),
]

export const BUDGETS: readonly BudgetCase[] = [
  { title: 'ein Cent zu wenig für das zweite → es und alle danach nachrangig (R38)', budget: 3_000_000, below: ['b', 'c'] },
  { title: 'genau genug für zwei → das dritte nachrangig (R38)', budget: 3_000_001, below: ['c'] },
  { title: 'genau genug für alle → keines nachrangig (R38)', budget: 3_000_002, below: [] },
  { title: 'kein Geld → alle befürwortet, nachrangig (R38)', budget: 0, below: ['a', 'b', 'c'] },
  { title: 'ohne Budget keine Budgetlinie (R38)', budget: null, below: [] },
]

interface GroundCase {
  readonly title: string
  readonly upper: Candidate
  readonly lower: Candidate
  readonly preference?: JointPreference
  readonly ground: OrderGround
}

export const GROUNDS: readonly GroundCase[] = [
  {
    title: 'erfüllt die Mindestanforderungen (R38)',
    upper: candidate('A', 10),
    lower: candidate('B', 20, { meetsMinimum: false }),
    ground: 'minimum',
  },
  {
    title: 'gemeinsam getragen (R38)',
    upper: candidate('A', 10, { jointlySupported: true }),
    lower: candidate('B', 20),
    ground: 'joint',
  },
  { title: 'mehr Punkte (R38)', upper: candidate('A', 20), lower: candidate('B', 10), ground: 'points' },
  {
    title: 'früher vollständig (R38)',
    upper: candidate('A', 10, { completeOn: localDate('2026-11-30') }),
    lower: candidate('B', 10),
    ground: 'received',
  },
  {
    title: 'nach Beschluss (R38)',
    upper: candidate('A', 10, { bodyOrder: 1 }),
    lower: candidate('B', 10, { bodyOrder: 2 }),
    ground: 'body',
  },
  { title: 'nichts unterscheidet sie (R38)', upper: candidate('A', 10), lower: candidate('B', 10), ground: 'tied' },
]
