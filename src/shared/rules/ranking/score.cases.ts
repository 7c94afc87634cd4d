import type { Fraction } from './fraction.ts'
import type { Criterion, Rating, Score, ScoreRefusal } from './score.ts'

interface ScoreCase {
  readonly title: string
  readonly ratings: readonly Rating[]
  readonly recused?: readonly string[]
  readonly minimum?: Fraction
  readonly score: Partial<Score>
}

interface RefusedCase {
  readonly title: string
  readonly criteria?: readonly Criterion[]
  readonly ratings: readonly Rating[]
  readonly refusal: ScoreRefusal
}

/** 24 points at most: regional importance counts twice and needs 2 of 8, innovation counts once. */
export const CRITERIA: readonly Criterion[] = [
  { id: 'bedeutung', weight: 2, scaleMax: 8, minimum: 2 },
  { id: 'innovation', weight: 1, scaleMax: 8, minimum: null },
]

function rating(member: string, bedeutung: number, innovation: number): Rating {
  return {
    member,
    points: new Map([
      ['bedeutung', bedeutung],
      ['innovation', innovation],
    ]),
  }
}

/** Ten raters: nine give 12 of 24 points, the last one 8 and these. */
function ten(last: number): readonly Rating[] {
  return [...Array.from({ length: 9 }, (_, index) => rating(`m${index}`, 4, 4)), rating('m9', 4, last)]
}

/** Everybody gives full marks for innovation and these points for importance. */
function importance(...points: readonly number[]): readonly Rating[] {
  return points.map((bedeutung, index) => rating(`m${index}`, bedeutung, 8))
}

export const SCORES: readonly ScoreCase[] = [
  {
    title: '24 Punkte möglich, im Mittel 12,0 → bestanden (R40)',
    ratings: ten(4),
    score: { share: { numerator: 120, denominator: 240 }, raters: 10, failedCriteria: [], meetsMinimum: true },
  },
  {
    title: '24 Punkte möglich, im Mittel 11,9 → nicht bestanden (R40)',
    ratings: ten(3),
    score: { share: { numerator: 119, denominator: 240 }, raters: 10, failedCriteria: [], meetsMinimum: false },
  },
  {
    title: 'Befangene bewerten nicht mit: ihre 8 Punkte drücken niemanden unter die Hälfte (R40)',
    ratings: ten(0),
    recused: ['m9'],
    score: { share: { numerator: 108, denominator: 216 }, raters: 9, meetsMinimum: true },
  },
  {
    title: 'null Punkte und die volle Punktzahl sind gültige Bewertungen (R40)',
    ratings: [rating('m1', 8, 0), rating('m2', 0, 8)],
    score: { share: { numerator: 24, denominator: 48 } },
  },
  {
    title: 'das Mindestmaß eines Kriteriums gilt im Mittel: zweimal 2 und einmal 1 → gescheitert (R40)',
    ratings: importance(2, 2, 1),
    score: { failedCriteria: ['bedeutung'] },
  },
  {
    title: '3, 2 und 1 sind im Mittel 2 → nicht gescheitert (R40)',
    ratings: importance(3, 2, 1),
    score: { failedCriteria: [] },
  },
  { title: 'genau das Mindestmaß → nicht gescheitert (R40)', ratings: importance(2), score: { failedCriteria: [] } },
  { title: 'darunter → gescheitert (R40)', ratings: importance(1), score: { failedCriteria: ['bedeutung'] } },
  {
    title: 'ein Kriterium unter seiner Mindestanforderung genügt zum Scheitern (R38, R40)',
    ratings: [rating('m1', 1, 8), rating('m2', 2, 8)],
    minimum: { numerator: 1, denominator: 3 },
    score: { failedCriteria: ['bedeutung'], meetsMinimum: false },
  },
]

export const REFUSED_RATINGS: readonly RefusedCase[] = [
  {
    title: 'keine Kriterien (R40)',
    criteria: [],
    ratings: [rating('m1', 1, 1)],
    refusal: { code: 'NO_CRITERIA' },
  },
  { title: 'keine Bewertungen (R40)', ratings: [], refusal: { code: 'NO_RATINGS' } },
  {
    title: 'zweimal bewertet (R40)',
    ratings: [rating('m1', 1, 1), rating('m1', 1, 1)],
    refusal: { code: 'RATED_TWICE', member: 'm1' },
  },
  {
    title: 'ein Kriterium fehlt (R40)',
    ratings: [{ member: 'm1', points: new Map([['bedeutung', 1]]) }],
    refusal: { code: 'POINTS_MISSING', member: 'm1', criterion: 'innovation' },
  },
  {
    title: 'mehr Punkte als die Skala (R40)',
    ratings: [rating('m1', 9, 1)],
    refusal: { code: 'POINTS_OUT_OF_SCALE', member: 'm1', criterion: 'bedeutung', points: 9 },
  },
  {
    title: 'negative Punkte (R40)',
    ratings: [rating('m1', 1, -1)],
    refusal: { code: 'POINTS_OUT_OF_SCALE', member: 'm1', criterion: 'innovation', points: -1 },
  },
  {
    title: 'halbe Punkte (R40)',
    ratings: [rating('m1', 1.5, 1)],
    refusal: { code: 'POINTS_OUT_OF_SCALE', member: 'm1', criterion: 'bedeutung', points: 1.5 },
  },
]
