/** Points that came with a ballot, and for what they could be given. */
export interface PointsFacts {
  /** Items that are projects; others are not rated. */
  readonly ratedItems: readonly string[]
  readonly criteria: readonly { readonly id: string; readonly title: string; readonly most: number }[]
  readonly points: readonly { readonly itemId: string; readonly criterionId: string; readonly points: number }[]
}

/** The first entry that cannot be: criterion, what was given, and the most that may be; `most` is null where nothing is asked for. */
export interface PointsMisfit {
  readonly criterion: string
  readonly points: number
  readonly most: number | null
}

/**
 * R40, domain § 3 („optional Punkte je Kriterium“): whole points within the scale, once per item and criterion. Each may be left
 * out. They are a remark on the project and never a vote.
 */
export function misfitOfPoints({ ratedItems, criteria, points }: PointsFacts): PointsMisfit | null {
  const seen = new Set<string>()
  for (const given of points) {
    const criterion = criteria.find(({ id }) => id === given.criterionId)
    const place = `${given.itemId} ${given.criterionId}`
    const isAsked = criterion !== undefined && ratedItems.includes(given.itemId) && !seen.has(place)
    seen.add(place)
    if (!isAsked) return { criterion: criterion?.title ?? given.criterionId, points: given.points, most: null }
    const fits = Number.isInteger(given.points) && given.points >= 0 && given.points <= criterion.most
    if (!fits) return { criterion: criterion.title, points: given.points, most: criterion.most }
  }
  return null
}
