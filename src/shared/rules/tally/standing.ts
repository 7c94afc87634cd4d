import type { Counts, Outcome, Verdict } from '../../domain/resolutions/verdict.ts'
import { type Goal, isCertain, isPossible } from '../majority/goal.ts'

/**
 * R27: what the display says while votes come in. `reached`: enough yes as the votes stand; `out-of-reach`: too few even if every
 * missing vote were a yes. Once the outcome is certain it says the same as the outcome; without effect means out of reach.
 */
export function standingOf(outcome: Outcome, goal: Goal, counts: Counts): Verdict['standing'] {
  if (outcome === 'adopted' || outcome === 'adopted-early') return 'reached'
  if (outcome !== 'open') return 'out-of-reach'
  if (isCertain(goal, counts, counts.silent)) return 'reached'
  return isPossible(goal, counts, counts.silent) ? 'reachable' : 'out-of-reach'
}
