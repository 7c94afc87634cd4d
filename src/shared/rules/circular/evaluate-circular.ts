import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import type { BallotFact, RollEntry } from '../../domain/resolutions/ballot-facts.ts'
import type { Counts, Outcome, Verdict } from '../../domain/resolutions/verdict.ts'
import type { Majority, RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { answersIn, circularGoal, decidingVotes, type Goal, isReached, isUnreachable, participates } from '../majority/goal.ts'
import { thresholdOf } from '../majority/threshold.ts'
import { countVotes } from '../tally/count-votes.ts'
import { standingOf } from '../tally/standing.ts'
import { proveCircular } from './circular-proof.ts'
import { closeEarly, type EarlyClose } from './early-close.ts'
import { objectionsNeeded, objectorsOf, sortBallots } from './sort-ballots.ts'

/** What decides an Umlaufverfahren on one item, as known at `now`; the roll is frozen at `rollDate` (R22). */
export interface CircularCase {
  readonly deadline: Instant
  readonly now: Instant
  readonly options: CircularOptions
  readonly majority: Majority
  readonly rollDate: LocalDate | null
  readonly roll: readonly RollEntry[]
  readonly ballots: readonly BallotFact[]
}

export type CircularOptions = Pick<
  RuleOptions,
  | 'recusedInDenominator'
  | 'silence'
  | 'procedureObjection'
  | 'objectionQuorum'
  | 'ballotChange'
  | 'lateBallots'
  | 'decisiveMoment'
  | 'voteTransfer'
  | 'circularParticipation'
>

/**
 * R02–R12, R14–R17, R26, R27, R33–R35, R44, R45: how an Umlaufverfahren stands at `now` or ended. Up to and at the deadline the
 * outcome is `open`, or `…-early` under R27; afterwards it is final. Timely objections abort at once, as soon as enough
 * members object; `unreachable` follows from the roll alone. Under a majority of those present everybody who may vote counts as present. Members on the roll must be
 * different.
 */
export function evaluateCircular(c: CircularCase): Verdict {
  const sorted = sortBallots(c.roll, c.ballots, c.deadline, c.options)
  const counts = countVotes(c.roll, sorted.votes, sorted.fates)
  const threshold = thresholdOf(c.majority, counts.entitled, counts.recused, c.options.recusedInDenominator)
  const { required } = threshold
  const goal = circularGoal(c.majority, required, counts.entitled, c.options)
  const needed = objectionsNeeded(c.options)
  const objections = needed === null ? 0 : objectorsOf(c.roll, c.ballots, c.deadline, c.options).size
  const isAborted = needed !== null && objections >= needed
  const isOver = c.now > c.deadline
  const early = isOver || isAborted ? null : closeEarly({ ...c, goal, counts, objections, inTime: sorted.inTime })
  const outcome = outcomeOf({ goal, counts, isAborted, isOver, early, silence: c.options.silence })
  const found = {
    outcome,
    procedure: 'circular' as const,
    majority: c.majority,
    required,
    basis: required === null ? castIn(c.majority, counts) : threshold.basis,
    counts,
    standing: standingOf(outcome, goal, counts),
    fates: sorted.fates,
  }
  return { ...found, proof: proveCircular(c, found, goal, objections, early) }
}

interface OutcomeFacts {
  readonly goal: Goal
  readonly counts: Counts
  readonly isAborted: boolean
  readonly isOver: boolean
  readonly early: EarlyClose | null
  readonly silence: RuleOptions['silence']
}

function outcomeOf({ goal, counts, isAborted, isOver, early, silence }: OutcomeFacts): Outcome {
  if (isUnreachable(goal, counts.entitled - counts.recused)) return 'unreachable'
  if (isAborted) return 'aborted'
  if (isOver) return isReached(goal, decidingVotes(counts, silence)) && participates(goal, counts) ? 'adopted' : 'rejected'
  if (early === null) return 'open'
  return early.adopted ? 'adopted-early' : 'rejected-early'
}

/** R06, R33: out of how many, where only what was cast decides: yes and no, or all answers. */
function castIn(majority: Majority, counts: Counts): number {
  return majority === 'majority-of-answers' ? answersIn(counts) : counts.yes + counts.no
}
