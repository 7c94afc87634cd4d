import type { Instant } from '../../basics/instant.ts'
import type { BallotFact, MeetingRollEntry } from '../../domain/resolutions/ballot-facts.ts'
import type { Counts, Outcome, ProofStep, Verdict } from '../../domain/resolutions/verdict.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { type BallotOptions, sortBallots } from '../circular/sort-ballots.ts'
import { type Goal, isReached, isUnreachable, plainGoal } from '../majority/goal.ts'
import { checkQuorum, presentFor, type Quorum } from '../quorum/quorum.ts'
import { countVotes, eligibleOf } from '../tally/count-votes.ts'
import { ballotSteps, rollSteps, unreachableSteps } from '../tally/proof-steps.ts'
import { standingOf } from '../tally/standing.ts'
import { transferSteps } from '../tally/transfer.ts'
import { evaluateMeeting, type MeetingCase, meetingThreshold } from './evaluate-meeting.ts'
import { sortMeetingBallots } from './sort-meeting-ballots.ts'

/** Nachvotum: the vote of a meeting, completed in text form by the members who were absent, until a set day. */
export interface SubsequentVotesCase {
  readonly meeting: MeetingCase
  readonly options: BallotOptions & Pick<RuleOptions, 'subsequentVotes'>
  readonly until: Instant
  readonly now: Instant
  readonly ballots: readonly BallotFact[]
}

/**
 * R32: whether the missing votes may be collected: the option allows it, the basis is the roll, too few yes were present, and
 * the absent could still make the threshold. Not after a secret ballot: in text form nobody votes in secret.
 */
export function mayCollectSubsequentVotes(meeting: MeetingCase, options: Pick<RuleOptions, 'subsequentVotes'>): boolean {
  const { outcome, required, counts } = evaluateMeeting(meeting)
  const isOpenToMore = outcome === 'rejected' || outcome === 'not-quorate'
  if (!options.subsequentVotes || !isOpenToMore || meeting.secret !== null) return false
  if (required === null || meeting.majority === 'majority-of-present') return false
  return counts.yes < required && counts.yes + absentOf(meeting).length >= required
}

/**
 * R32: the result of a meeting with Nachvotum. Up to the set day it is `open`, that is „vorbehaltlich“; afterwards final. Who was
 * present, or had its vote given there (R12), has voted for good. Whoever answers in time takes part as if present, so the quorum counts them (R30, R43).
 */
export function evaluateSubsequentVotes(c: SubsequentVotesCase): Verdict {
  const { roll, majority, options, rollDate } = c.meeting
  const inMeeting = sortMeetingBallots(roll, c.meeting.ballots, c.meeting.options)
  const present = new Set(presentFor(roll).map((entry) => entry.member))
  const hasVoted = new Set([...present, ...inMeeting.votes.keys()])
  const later = sortBallots(roll, c.ballots, c.until, c.options, hasVoted)
  const fates = [...inMeeting.fates, ...later.fates]
  const counts = countVotes(roll, new Map([...inMeeting.votes, ...later.votes]), fates)
  const { basis, required } = meetingThreshold(c.meeting, counts.entitled, counts.recused, present.size)
  const goal = plainGoal(required)
  const taking = present.size + later.votes.size
  const isRepeated = c.meeting.repeatedForLackOfQuorum && options.repeatWithoutQuorum
  const quorum = checkQuorum(options.quorum, counts.entitled, taking, isRepeated)
  const outcome = outcomeOf(c, goal, counts, quorum)
  const proof: readonly ProofStep[] = [
    ...rollSteps(counts, rollDate, options.recusedInDenominator),
    { step: 'present', count: taking, quorum: options.quorum, needed: quorum.needed, repeated: isRepeated },
    ...transferSteps(inMeeting.transferred),
    { step: 'required', majority, basis, required },
    ...unreachableSteps(goal, counts),
    ...ballotSteps(fates),
    { step: 'votes', yes: counts.yes, no: counts.no, abstain: counts.abstain, invalid: counts.invalid },
    { step: 'outcome', outcome, yes: counts.yes, no: counts.no, required, basis },
  ]
  const standing = standingOf(outcome, goal, counts)
  return { outcome, procedure: 'meeting', majority, required, basis, counts, standing, fates, proof }
}

function outcomeOf(c: SubsequentVotesCase, goal: Goal, counts: Counts, quorum: Quorum): Outcome {
  if (isUnreachable(goal, counts.entitled - counts.recused)) return 'unreachable'
  if (c.now <= c.until) return 'open'
  if (!quorum.isQuorate) return 'not-quorate'
  return isReached(goal, counts) ? 'adopted' : 'rejected'
}

/** R12, R32: whose vote is still missing. */
function absentOf({ roll, ballots, options }: MeetingCase): readonly MeetingRollEntry[] {
  const { votes } = sortMeetingBallots(roll, ballots, options)
  return eligibleOf(roll).filter((entry) => !entry.present && !votes.has(entry.member))
}
