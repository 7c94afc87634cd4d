import type { LocalDate } from '../../basics/local-date.ts'
import type { MeetingBallotFact, MeetingRollEntry, SecretTally } from '../../domain/resolutions/ballot-facts.ts'
import type { Counts, Outcome, ProofStep, Verdict } from '../../domain/resolutions/verdict.ts'
import type { MeetingMajority, RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { isReached, isUnreachable, plainGoal } from '../majority/goal.ts'
import { type Threshold, thresholdOf } from '../majority/threshold.ts'
import { checkQuorum, presentFor, type Quorum } from '../quorum/quorum.ts'
import { countVotes, type VotesByMember } from '../tally/count-votes.ts'
import { ballotSteps, rollSteps, unreachableSteps } from '../tally/proof-steps.ts'
import { standingOf } from '../tally/standing.ts'
import { transferSteps } from '../tally/transfer.ts'
import { papersIn } from './secret-ballot.ts'
import { sortMeetingBallots } from './sort-meeting-ballots.ts'
import { resolveTie, type Tie } from './tie-break.ts'

/** What decides one vote in a meeting: who is entitled and present at that moment, and how they voted. */
export interface MeetingCase {
  readonly options: MeetingOptions
  readonly majority: MeetingMajority
  /** Invited again with the notice that the body can resolve whatever the number present (R31). */
  readonly repeatedForLackOfQuorum: boolean
  /** Taken once more because the first vote was a tie (§ 2.3, stichentscheid). */
  readonly repeatedAfterTie: boolean
  readonly rollDate: LocalDate | null
  readonly roll: readonly MeetingRollEntry[]
  readonly ballots: readonly MeetingBallotFact[]
  /** What a secret ballot came to, of those present; then there are no ballots by name. Null for an open vote. */
  readonly secret: SecretTally | null
}

export type MeetingOptions = Pick<
  RuleOptions,
  'quorum' | 'repeatWithoutQuorum' | 'tieBreak' | 'recusedInDenominator' | 'voteTransfer'
>

/**
 * R02, R05, R12, R16, R17, R30, R31, R33–R35, R43: the result of one vote in a meeting. Absent members never vote, unless one who
 * is there holds their vote: that makes them no more present for the quorum, but counts them where those present are the basis.
 * Silence is no consent here. A tie that is to be repeated leaves the vote `open`. Members on the roll must be different, at most
 * one is in the chair, and no more papers in a secret ballot than members present.
 */
export function evaluateMeeting(c: MeetingCase): Verdict {
  const { votes, fates, transferred } = sortMeetingBallots(c.roll, c.ballots, c.options)
  const counts = countsOf(c, votes, fates)
  const present = presentFor(c.roll).length
  const isRepeated = c.repeatedForLackOfQuorum && c.options.repeatWithoutQuorum
  const quorum = checkQuorum(c.options.quorum, counts.entitled, present, isRepeated)
  const threshold = meetingThreshold(c, counts.entitled, counts.recused, present + transferred)
  const { required } = threshold
  const goal = plainGoal(required)
  const { tieBreak } = c.options
  const tie = resolveTie({ required, tieBreak, isRepetition: c.repeatedAfterTie, roll: c.roll, votes, counts })
  const isAdopted = isReached(goal, counts) || tie?.adopts === true
  const outcome = outcomeOf(isUnreachable(goal, counts.entitled - counts.recused), quorum, isAdopted, tie?.repeats === true)
  const basis = required === null ? counts.yes + counts.no : threshold.basis
  const found = { outcome, procedure: 'meeting' as const, majority: c.majority, required, basis, counts, fates }
  const standing = outcome === 'open' ? ('reachable' as const) : standingOf(outcome, goal, counts)
  return { ...found, standing, proof: proveMeeting(c, found, { quorum, isRepeated, transferred, tie }) }
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

/** R44: the counts of the votes by name, or of the papers of a secret ballot. */
function countsOf({ roll, secret }: MeetingCase, votes: VotesByMember, fates: Verdict['fates']): Counts {
  const counts = countVotes(roll, votes, fates)
  return secret === null ? counts : { ...counts, ...secret, silent: counts.entitled - counts.recused - papersIn(secret) }
}

function outcomeOf(cannotPass: boolean, quorum: Quorum, isAdopted: boolean, isRepeatedNext: boolean): Outcome {
  if (cannotPass) return 'unreachable'
  if (!quorum.isQuorate) return 'not-quorate'
  if (isRepeatedNext) return 'open'
  return isAdopted ? 'adopted' : 'rejected'
}

interface MeetingFindings {
  readonly quorum: Quorum
  readonly isRepeated: boolean
  readonly transferred: number
  readonly tie: Tie | null
}

function proveMeeting(
  c: MeetingCase,
  found: Omit<Verdict, 'proof' | 'standing'>,
  { quorum, isRepeated, transferred, tie }: MeetingFindings,
): readonly ProofStep[] {
  const { counts, required, basis, outcome, fates } = found
  const isResolved = outcome === 'adopted' || outcome === 'rejected' || outcome === 'open'
  return [
    ...rollSteps(counts, c.rollDate, c.options.recusedInDenominator),
    { step: 'present', count: quorum.present, quorum: c.options.quorum, needed: quorum.needed, repeated: isRepeated },
    ...transferSteps(transferred),
    { step: 'required', majority: c.majority, basis, required },
    ...unreachableSteps(plainGoal(required), counts),
    ...ballotSteps(fates),
    ...(c.secret === null ? [] : [{ step: 'secret' as const }]),
    { step: 'votes', yes: counts.yes, no: counts.no, abstain: counts.abstain, invalid: counts.invalid },
    ...(tie !== null && isResolved ? [tie.step] : []),
    { step: 'outcome', outcome, yes: counts.yes, no: counts.no, required, basis },
  ]
}
