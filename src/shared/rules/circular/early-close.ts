import type { Instant } from '../../basics/instant.ts'
import type { Counts } from '../../domain/resolutions/verdict.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { type Goal, isCertain, isPossible, isReached, participates } from '../majority/goal.ts'
import type { Sheet } from '../tally/choose-ballot.ts'
import { countOf } from '../tally/count-votes.ts'
import { objectionsNeeded } from './sort-ballots.ts'

export interface EarlyClose {
  readonly adopted: boolean
  readonly because: 'all-ballots-in' | 'nothing-can-change'
}

export interface EarlyCloseFacts {
  readonly goal: Goal
  readonly counts: Counts
  /** Members who object already, but too few to end the procedure. */
  readonly objections: number
  /** The ballots in time that count now, one per member. */
  readonly inTime: readonly Sheet[]
  readonly now: Instant
  readonly options: Pick<RuleOptions, 'procedureObjection' | 'objectionQuorum' | 'ballotChange'>
}

/**
 * R27: whether the result may stand before the deadline, in a procedure that no objection ended. Either every eligible ballot
 * is in and accepted the procedure, or nothing that is still permitted can alter the outcome: no missing vote, no change of
 * vote (R10), no representative's vote above a deputy's (R11), no objections of as many as it takes (R26). Null where it has to stay open.
 */
export function closeEarly(facts: EarlyCloseFacts): EarlyClose | null {
  const { goal, counts, options } = facts
  if (counts.silent === 0 && facts.objections === 0)
    return { adopted: isReached(goal, counts) && participates(goal, counts), because: 'all-ballots-in' }
  const needed = objectionsNeeded(options)
  const eligible = counts.entitled - counts.recused
  if (needed !== null && eligible >= needed) return null
  const fixed = facts.inTime.filter((sheet) => isFixed(sheet, facts)).map((sheet) => sheet.cast)
  const votes = { yes: countOf(fixed, 'yes'), no: countOf(fixed, 'no'), abstain: countOf(fixed, 'abstain') }
  const movable = eligible - fixed.length
  if (isCertain(goal, votes, movable)) return { adopted: true, because: 'nothing-can-change' }
  if (!isPossible(goal, votes, movable)) return { adopted: false, because: 'nothing-can-change' }
  return null
}

/** R10, R11: a vote is fixed where the first receipt binds, the representative gave it, and it is not dated after now. */
function isFixed(sheet: Sheet, { options, now }: EarlyCloseFacts): boolean {
  return options.ballotChange === 'binding-on-receipt' && sheet.by === 'representative' && sheet.at <= now
}
