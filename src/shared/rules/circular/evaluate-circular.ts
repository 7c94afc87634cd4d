import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import type { BallotFact, RollEntry } from '../../domain/resolutions/ballot-facts.ts'
import type { Counts, Outcome, Verdict } from '../../domain/resolutions/verdict.ts'
import type { Majority, RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { isReached, isUnreachable, thresholdOf } from '../majority/threshold.ts'
import { countVotes, decidingNo, decidingYes } from '../tally/count-votes.ts'
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
  'recusedInDenominator' | 'silence' | 'procedureObjection' | 'objectionQuorum' | 'ballotChange' | 'lateBallots'
>

/**
 * R02–R11, R14–R17, R26, R27, R33–R35, R44, R45: how an Umlaufverfahren stands at `now` or ended. Up to and at the deadline the
 * outcome is `open`, or `…-early` under R27; afterwards it is final. Timely objections abort at once, as soon as enough
 * members object; `unreachable` follows from the roll alone. Under a majority of those present everybody who may vote counts as present. Members on the roll must be
 * different.
 */
export function evaluateCircular(c: CircularCase): Verdict {
  const sorted = sortBallots(c.roll, c.ballots, c.deadline, c.options)
  const counts = countVotes(c.roll, sorted.votes, sorted.fates)
  const threshold = thresholdOf(c.majority, counts.entitled, counts.recused, c.options.recusedInDenominator)
  const { required } = threshold
  const needed = objectionsNeeded(c.options)
  const objections = needed === null ? 0 : objectorsOf(c.roll, c.ballots, c.deadline).size
  const isAborted = needed !== null && objections >= needed
  const isOver = c.now > c.deadline
  const early = isOver || isAborted ? null : closeEarly({ ...c, required, counts, objections, inTime: sorted.inTime })
  const outcome = outcomeOf({ required, counts, isAborted, isOver, early, silence: c.options.silence })
  const found = {
    outcome,
    procedure: 'circular' as const,
    majority: c.majority,
    required,
    basis: required === null ? counts.yes + counts.no : threshold.basis,
    counts,
    standing: standingOf(outcome, required, counts),
    fates: sorted.fates,
  }
  return { ...found, proof: proveCircular(c, found, objections, early) }
}

interface OutcomeFacts {
  readonly required: number | null
  readonly counts: Counts
  readonly isAborted: boolean
  readonly isOver: boolean
  readonly early: EarlyClose | null
  readonly silence: RuleOptions['silence']
}

function outcomeOf({ required, counts, isAborted, isOver, early, silence }: OutcomeFacts): Outcome {
  if (isUnreachable(required, counts.entitled - counts.recused)) return 'unreachable'
  if (isAborted) return 'aborted'
  if (isOver) return isReached(required, decidingYes(counts, silence), decidingNo(counts, silence)) ? 'adopted' : 'rejected'
  if (early === null) return 'open'
  return early.adopted ? 'adopted-early' : 'rejected-early'
}
