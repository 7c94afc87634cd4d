import type { InterestGroup } from '../../domain/members/member.ts'
import { countOf } from '../tally/count-votes.ts'
import { compareFractions, type Fraction } from './fraction.ts'

export interface InterestGroupCheck {
  readonly shares: readonly { readonly group: InterestGroup; readonly share: Fraction }[]
  /** Groups with more than 49 % of the votes cast. */
  readonly above49Percent: readonly InterestGroup[]
  /** At least half of the votes cast come from groups other than the public one. */
  readonly halfIsNonPublic: boolean
}

const MOST: Fraction = { numerator: 49, denominator: 100 }

/**
 * R42: how the votes cast spread over the interest groups, one entry per vote. For information only, nothing depends on it;
 * null where nobody voted.
 */
export function checkInterestGroups(votesCast: readonly InterestGroup[]): InterestGroupCheck | null {
  const total = votesCast.length
  if (total === 0) return null
  const groups = [...new Set(votesCast)].toSorted()
  const shares = groups.map((group) => ({ group, share: { numerator: countOf(votesCast, group), denominator: total } }))
  return {
    shares,
    above49Percent: shares.filter(({ share }) => compareFractions(share, MOST) > 0).map(({ group }) => group),
    halfIsNonPublic: 2 * (total - countOf(votesCast, 'public')) >= total,
  }
}
