import { err, ok, type Result } from '../../basics/result.ts'
import { compareFractions, type Fraction } from './fraction.ts'

/** What projects are rated by; `minimum` is the number of points below which a project fails whatever its sum. */
export interface Criterion {
  readonly id: string
  readonly weight: number
  readonly scaleMax: number
  readonly minimum: number | null
}

/** One member's points on every criterion; points are whole numbers from 0 to the scale's maximum. */
export interface Rating {
  readonly member: string
  readonly points: ReadonlyMap<string, number>
}

export interface Score {
  /** Σ weight × points of all raters, of Σ weight × maximum times the number of raters. */
  readonly share: Fraction
  readonly raters: number
  /** Criteria whose mean stays below their minimum. */
  readonly failedCriteria: readonly string[]
  readonly meetsMinimum: boolean
}

export type ScoreRefusal =
  | { readonly code: 'NO_CRITERIA' }
  | { readonly code: 'NO_RATINGS' }
  | { readonly code: 'RATED_TWICE'; readonly member: string }
  | { readonly code: 'POINTS_MISSING'; readonly member: string; readonly criterion: string }
  | { readonly code: 'POINTS_OUT_OF_SCALE'; readonly member: string; readonly criterion: string; readonly points: number }

const USUAL_MINIMUM: Fraction = { numerator: 1, denominator: 2 }

/**
 * R40: the score of a project. Each member rates alone, recused members are left out, the result is the mean over the raters
 * and passes from `minimum` on (half by default) if no criterion fails its own minimum. Refused unless every rater rated every
 * criterion once within its scale.
 */
export function scoreOf(
  criteria: readonly Criterion[],
  ratings: readonly Rating[],
  recused: readonly string[],
  minimum: Fraction = USUAL_MINIMUM,
): Result<Score, ScoreRefusal> {
  const counting = ratings.filter((rating) => !recused.includes(rating.member))
  const refusal = refusalOf(criteria, counting)
  if (refusal !== null) return err(refusal)
  const sums = criteria.map((criterion) => ({ criterion, points: pointsOn(criterion, counting) }))
  const reached = sum(sums.map(({ criterion, points }) => criterion.weight * points))
  const failed = sums.filter(
    ({ criterion, points }) => criterion.minimum !== null && points < criterion.minimum * counting.length,
  )
  const share = { numerator: reached, denominator: mostOf(criteria) * counting.length }
  return ok({
    share,
    raters: counting.length,
    failedCriteria: failed.map(({ criterion }) => criterion.id),
    meetsMinimum: failed.length === 0 && compareFractions(share, minimum) >= 0,
  })
}

function refusalOf(criteria: readonly Criterion[], ratings: readonly Rating[]): ScoreRefusal | null {
  if (mostOf(criteria) === 0) return { code: 'NO_CRITERIA' }
  if (ratings.length === 0) return { code: 'NO_RATINGS' }
  for (const [index, { member, points: rated }] of ratings.entries()) {
    if (ratings.findIndex((rating) => rating.member === member) !== index) return { code: 'RATED_TWICE', member }
    for (const criterion of criteria) {
      const points = rated.get(criterion.id)
      if (points === undefined) return { code: 'POINTS_MISSING', member, criterion: criterion.id }
      if (!Number.isInteger(points) || points < 0 || points > criterion.scaleMax) {
        return { code: 'POINTS_OUT_OF_SCALE', member, criterion: criterion.id, points }
      }
    }
  }
  return null
}

function mostOf(criteria: readonly Criterion[]): number {
  return sum(criteria.map((criterion) => criterion.weight * criterion.scaleMax))
}

function pointsOn(criterion: Criterion, ratings: readonly Rating[]): number {
  const given = ratings.flatMap((rating) => [...rating.points]).filter(([id]) => id === criterion.id)
  return sum(given.map(([, points]) => points))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
