import type { Criterion, Rating } from './score.ts'

/** How the raters' points lie on one criterion; sums, so that the mean stays exact. */
export interface CriterionSpread {
  readonly criterion: string
  readonly sum: number
  readonly raters: number
  readonly least: number
  readonly most: number
}

/** R40: sum, least and most points on each criterion over the raters that count. */
export function spreadOf(
  criteria: readonly Criterion[],
  ratings: readonly Rating[],
  recused: readonly string[],
): readonly CriterionSpread[] {
  const counting = ratings.filter(({ member }) => !recused.includes(member))
  return criteria.flatMap(({ id }) => {
    const points = counting.flatMap((rating) => rating.points.get(id) ?? [])
    if (points.length === 0) return []
    return [
      {
        criterion: id,
        sum: points.reduce((total, one) => total + one, 0),
        raters: points.length,
        least: Math.min(...points),
        most: Math.max(...points),
      },
    ]
  })
}
