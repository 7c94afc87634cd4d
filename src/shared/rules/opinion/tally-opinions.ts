import type { Instant } from '../../basics/instant.ts'
import { compareFractions, type Fraction } from '../ranking/fraction.ts'

/** One answer to a Meinungsbild as the rule sees it. */
export interface OpinionFact {
  readonly member: string
  readonly receivedAt: Instant
  /** Step by approach; what was left out is missing. */
  readonly ratings: ReadonlyMap<string, number>
}

export interface OpinionFacts {
  readonly endsAt: Instant
  readonly steps: number
  /** In the order in which they were asked. */
  readonly approaches: readonly string[]
  readonly opinions: readonly OpinionFact[]
}

/** How one approach was rated. */
export interface ApproachResult {
  readonly approach: string
  /** How often each step was given, from 1 upwards. */
  readonly counts: readonly number[]
  readonly given: number
  /** Mean of the steps; null while nobody rated. */
  readonly mean: Fraction | null
  /** 1 for the best; equal means share a rank. Null while nobody rated. */
  readonly rank: number | null
}

export interface OpinionResult {
  readonly answered: number
  readonly late: number
  readonly approaches: readonly ApproachResult[]
}

/**
 * § 1.3 Nr. 34 (source S3): how members rate approaches. No majority, no quorum, no threshold: it binds nobody. As in a vote the
 * last answer in time of each member counts (as R10), a late one is only counted as late (as R09), what was left out is nothing.
 */
export function tallyOpinions({ endsAt, steps, approaches, opinions }: OpinionFacts): OpinionResult {
  const inTime = opinions.filter(({ receivedAt }) => receivedAt <= endsAt)
  const latest = new Map<string, OpinionFact>()
  for (const opinion of inTime) {
    const before = latest.get(opinion.member)
    if (before === undefined || before.receivedAt <= opinion.receivedAt) latest.set(opinion.member, opinion)
  }
  const counted = [...latest.values()]
  const unranked = approaches.map((approach) => resultOf(approach, steps, counted))
  return {
    answered: counted.length,
    late: opinions.length - inTime.length,
    approaches: unranked.map((result) => ({ ...result, rank: rankOf(result, unranked) })),
  }
}

function resultOf(approach: string, steps: number, counted: readonly OpinionFact[]): Omit<ApproachResult, 'rank'> {
  const given = counted.flatMap(({ ratings }) => ratings.get(approach) ?? [])
  const counts = Array.from({ length: steps }, (_, index) => given.filter((step) => step === index + 1).length)
  const sum = given.reduce((total, step) => total + step, 0)
  return {
    approach,
    counts,
    given: given.length,
    mean: given.length === 0 ? null : { numerator: sum, denominator: given.length },
  }
}

function rankOf({ mean }: Omit<ApproachResult, 'rank'>, all: readonly Omit<ApproachResult, 'rank'>[]): number | null {
  if (mean === null) return null
  return 1 + all.filter((other) => other.mean !== null && compareFractions(other.mean, mean) > 0).length
}
