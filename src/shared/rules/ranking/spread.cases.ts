import type { Rating } from './score.ts'
import type { CriterionSpread } from './spread.ts'

interface SpreadCase {
  readonly title: string
  readonly ratings: readonly Rating[]
  readonly recused?: readonly string[]
  readonly spread: readonly CriterionSpread[]
}

function rating(member: string, need: number, costs?: number): Rating {
  return { member, points: new Map([['need', need], ...(costs === undefined ? [] : [['costs', costs] as const])]) }
}

/** Two criteria, „need“ and „costs“. */
export const SPREADS: readonly SpreadCase[] = [
  {
    title: 'drei Bögen: Summe, kleinster und größter Wert je Kriterium (R40)',
    ratings: [rating('m1', 3, 2), rating('m2', 1, 2), rating('m3', 2, 0)],
    spread: [
      { criterion: 'need', sum: 6, raters: 3, least: 1, most: 3 },
      { criterion: 'costs', sum: 4, raters: 3, least: 0, most: 2 },
    ],
  },
  {
    title: 'wer befangen ist, bewertet nicht (R14, R40)',
    ratings: [rating('m1', 3, 2), rating('m2', 1, 1)],
    recused: ['m1'],
    spread: [
      { criterion: 'need', sum: 1, raters: 1, least: 1, most: 1 },
      { criterion: 'costs', sum: 1, raters: 1, least: 1, most: 1 },
    ],
  },
  {
    title: 'ein Kriterium ohne Punkte fehlt (R40)',
    ratings: [rating('m1', 3), rating('m2', 0)],
    spread: [{ criterion: 'need', sum: 3, raters: 2, least: 0, most: 3 }],
  },
  { title: 'ohne Bögen gibt es nichts (R40)', ratings: [], spread: [] },
]
