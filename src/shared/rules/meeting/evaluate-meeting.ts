import type { LocalDate } from '../../basics/local-date.ts'
import type { MeetingBallotFact, MeetingRollEntry } from '../../domain/resolutions/ballot-facts.ts'
import type { Outcome, ProofStep, Verdict } from '../../domain/resolutions/verdict.ts'
import type { Majority, RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { isReached, isUnreachable, type Threshold, thresholdOf } from '../majority/threshold.ts'
import { checkQuorum, presentFor, type Quorum } from '../quorum/quorum.ts'
import { countVotes } from '../tally/count-votes.ts'
import { ballotSteps, rollSteps, unreachableSteps } from '../tally/proof-steps.ts'
import { standingOf } from '../tally/standing.ts'
import { sortMeetingBallots } from './sort-meeting-ballots.ts'
import { resolveTie, type Tie, tieAdopts } from './tie-break.ts'

/** What decides one vote in a meeting: who is entitled and present at that moment, and how they voted. */
export interface MeetingCase {
  readonly options: MeetingOptions
  readonly majority: Majority
  /** Invited again with the notice that the body can resolve whatever the number present (R31). */
  readonly repeatedForLackOfQuorum: boolean
  readonly rollDate: LocalDate | null
  readonly roll: readonly MeetingRollEntry[]
  readonly ballots: readonly MeetingBallotFact[]
}

export type MeetingOptions = Pick<RuleOptions, 'quorum' | 'repeatWithoutQuorum' | 'tieBreak' | 'recusedInDenominator'>

/**
 * R02, R05, R16, R17, R30, R31, R33–R35, R43: the result of one vote in a meeting. Absent members never vote; silence is no
 * consent here. Members on the roll must be different, at most one is in the chair.
 */
export function evaluateMeeting(c: MeetingCase): Verdict {
  const { votes, fates } = sortMeetingBallots(c.roll, c.ballots)
  const counts = countVotes(c.roll, votes, fates)
  const present = presentFor(c.roll).length
  const isRepeated = c.repeatedForLackOfQuorum && c.options.repeatWithoutQuorum
  const quorum = checkQuorum(c.options.quorum, counts.entitled, present, isRepeated)
  const threshold = meetingThreshold(c, counts.entitled, counts.recused, present)
  const { required } = threshold
  const tie = resolveTie(required, c.options.tieBreak, c.roll, votes, counts)
  const isAdopted = isReached(required, counts.yes, counts.no) || tieAdopts(tie)
  const outcome = outcomeOf(isUnreachable(required, counts.entitled - counts.recused), quorum, isAdopted)
  const basis = required === null ? counts.yes + counts.no : threshold.basis
  const found = { outcome, procedure: 'meeting' as const, majority: c.majority, required, basis, counts, fates }
  return { ...found, standing: standingOf(outcome, required, counts), proof: proveMeeting(c, found, quorum, isRepeated, tie) }
}

/** R34, R43: a majority of those present counts the present and entitled; every other one counts the roll. */
export function meetingThreshold(
  c: Pick<MeetingCase, 'majority' | 'options'>,
  entitled: number,
  recused: number,
  present: number,
): Threshold {
  if (c.majority === 'majority-of-present') return thresholdOf(c.majority, present, 0, true)
  return thresholdOf(c.majority, entitled, recused, c.options.recusedInDenominator)
}

function outcomeOf(cannotPass: boolean, quorum: Quorum, isAdopted: boolean): Outcome {
  if (cannotPass) return 'unreachable'
  if (!quorum.isQuorate) return 'not-quorate'
  return isAdopted ? 'adopted' : 'rejected'
}

function proveMeeting(
  c: MeetingCase,
  found: Omit<Verdict, 'proof' | 'standing'>,
  quorum: Quorum,
  isRepeated: boolean,
  tie: Tie | null,
): readonly ProofStep[] {
  const { counts, required, basis, outcome, fates } = found
  const isResolved = outcome === 'adopted' || outcome === 'rejected'
  return [
    ...rollSteps(counts, c.rollDate, c.options.recusedInDenominator),
    { step: 'present', count: quorum.present, quorum: c.options.quorum, needed: quorum.needed, repeated: isRepeated },
    { step: 'required', majority: c.majority, basis, required },
    ...unreachableSteps(required, counts),
    ...ballotSteps(fates),
    { step: 'votes', yes: counts.yes, no: counts.no, abstain: counts.abstain, invalid: counts.invalid },
    ...(tie !== null && isResolved ? [{ step: 'tie' as const, ...tie }] : []),
    { step: 'outcome', outcome, yes: counts.yes, no: counts.no, required, basis },
  ]
}
