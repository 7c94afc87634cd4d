import type { BallotFact } from '../../domain/resolutions/ballot-facts.ts'
import type { Verdict } from '../../domain/resolutions/verdict.ts'
import type { MeetingMajority, RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { evaluateCircular } from '../circular/evaluate-circular.ts'
import { type CircularCounts, changedBallot, circularFromCounts } from '../counts/circular-from-counts.ts'
import { meetingFromCounts } from '../counts/meeting-from-counts.ts'
import { memberAt } from '../counts/votes.ts'
import { answersIn, type DecidingVotes, decidingVotes } from '../majority/goal.ts'
import { circularMajority } from '../majority/majority-for.ts'
import { floorOf } from '../majority/whole-numbers.ts'
import { evaluateMeeting, type MeetingCase } from '../meeting/evaluate-meeting.ts'
import { mayCollectSubsequentVotes } from '../meeting/subsequent-votes.ts'
import { checkQuorum, quorumOf } from '../quorum/quorum.ts'
import { participationIn } from '../tally/proof-steps.ts'
import type { Effect, RuleExample, VoteEvent } from './effect.ts'

/** R02, R16, R17, R33–R35: the votes of the example in a meeting, under a majority. */
export function meetingVote(options: RuleOptions, example: RuleExample, majority: MeetingMajority): Effect {
  const verdict = evaluateMeeting({ ...meetingOf(options, example), majority })
  return toEffect(verdict, 'none', verdict.counts)
}

/** R33: a tie of those present, the chair voting yes; null where fewer than two are there. */
export function tieVote(options: RuleOptions, example: RuleExample): Effect | null {
  const each = floorOf(example.present, 2)
  if (each === 0) return null
  const tied = meetingFromCounts({ ...example, yes: each, no: each, abstain: 0, invalid: 0, chair: 'yes' })
  const verdict = evaluateMeeting({ ...meetingOf(options, example), ...tied, majority: options.proceduralMajority })
  return toEffect(verdict, 'tie', verdict.counts)
}

/** R12: one who is absent lets somebody present say yes for it; null where nobody is absent or nobody is there. */
export function transferredVote(options: RuleOptions, example: RuleExample): Effect | null {
  const absent = memberAt(example.present)
  if (example.present === 0 || example.members - example.recused === example.present) return null
  const meeting = { ...meetingOf(options, example), majority: options.statementMajority }
  const ballot = { member: absent, cast: 'yes', by: 'deputy', heldBy: memberAt(0) } as const
  const verdict = evaluateMeeting({ ...meeting, ballots: [...meeting.ballots, ballot] })
  return toEffect(verdict, 'transferred-yes', verdict.counts)
}

/** R30, R31: whether the example, or a meeting repeated with one fewer than needed, can resolve. */
export function quorumEffect(options: RuleOptions, { members, recused, present }: RuleExample, isRepeated: boolean): Effect {
  const needed = quorumOf(options.quorum, members)
  const there = isRepeated ? Math.min(Math.max(needed - 1, 0), members - recused) : present
  const { isQuorate } = checkQuorum(options.quorum, members, there, isRepeated && options.repeatWithoutQuorum)
  return { effect: 'quorum', present: there, needed, isRepeated, isQuorate }
}

/** R32: whether the votes that are missing after the meeting of the example may be collected. */
export function subsequentEffect(options: RuleOptions, example: RuleExample): Effect {
  const meeting = { ...meetingOf(options, example), majority: options.statementMajority }
  const { required } = evaluateMeeting(meeting)
  const absent = example.members - example.recused - example.present
  const mayCollect = mayCollectSubsequentVotes(meeting, options)
  return { effect: 'subsequent-votes', yes: example.yes, absent, required, mayCollect }
}

/** R07: the votes of the example in an Umlauf, after the deadline; null where everybody answered. */
export function silenceVote(options: RuleOptions, example: RuleExample): Effect | null {
  return silentOf(example) === 0 ? null : circularVote(options, countsOf(example), 'silence')
}

/** R09: one more yes after the deadline; null where everybody answered in time. */
export function lateVote(options: RuleOptions, example: RuleExample): Effect | null {
  return silentOf(example) === 0 ? null : circularVote(options, { ...countsOf(example), lateYes: 1 }, 'late-yes')
}

/** R26: one of those who answered objects to the procedure; null where nobody answered. */
export function objectionVote(options: RuleOptions, example: RuleExample): Effect | null {
  const { yes, no, abstain } = example
  return yes + no + abstain === 0 ? null : circularVote(options, { ...countsOf(example), objections: 1 }, 'objection')
}

/** R02, R35: the votes of the example in an Umlauf, after the deadline. */
export function consentVote(options: RuleOptions, example: RuleExample): Effect {
  return circularVote(options, countsOf(example), 'none')
}

/** R26: one objection too few, and enough of them; null where fewer answered, or where another number decides. */
export function objectionQuorumEffect(options: RuleOptions, example: RuleExample): Effect | null {
  const { yes, no, abstain } = example
  const needed = options.objectionQuorum
  if (options.procedureObjection !== 'quorum' || yes + no + abstain < needed) return null
  const outcomeWith = (objections: number) => circularVerdict(options, { ...countsOf(example), objections }).outcome
  return { effect: 'objection-quorum', needed, outcomeBelow: outcomeWith(needed - 1), outcome: outcomeWith(needed) }
}

/** R03, § 2.3 (umlauf_zustimmung): whether enough answered in the example; null where the number of answers does not decide. */
export function participationEffect(options: RuleOptions, example: RuleExample): Effect | null {
  if (options.circularConsent !== 'majority-of-answers') return null
  const { counts, proof } = circularVerdict(options, countsOf(example))
  const needed = participationIn(proof)
  const answers = answersIn(counts)
  return needed === null ? null : { effect: 'participation', answers, needed, isEnough: answers >= needed }
}

/** R10: one no becomes a yes before the deadline; null where nobody voted no. */
export function changedVote(options: RuleOptions, example: RuleExample): Effect | null {
  if (example.no === 0) return null
  return circularVote(options, countsOf(example), 'changed-to-yes', [changedBallot(example.yes, 'yes')])
}

function circularVote(options: RuleOptions, counts: CircularCounts, event: VoteEvent, more: readonly BallotFact[] = []): Effect {
  const verdict = circularVerdict(options, counts, more)
  return toEffect(verdict, event, decidingVotes(verdict.counts, options.silence))
}

function circularVerdict(options: RuleOptions, counts: CircularCounts, more: readonly BallotFact[] = []): Verdict {
  const facts = circularFromCounts(counts, true)
  return evaluateCircular({ ...facts, ballots: [...facts.ballots, ...more], options, majority: circularMajority(options) })
}

function meetingOf(options: RuleOptions, example: RuleExample): Omit<MeetingCase, 'majority'> {
  return { ...meetingFromCounts({ ...example, invalid: 0, chair: null }), options, repeatedForLackOfQuorum: false }
}

function countsOf({ members, recused, yes, no, abstain }: RuleExample): CircularCounts {
  return { members, recused, yes, no, abstain, invalid: 0, lateYes: 0, lateNo: 0, objections: 0 }
}

function silentOf({ members, recused, yes, no, abstain }: RuleExample): number {
  return members - recused - yes - no - abstain
}

function toEffect(
  { required, basis, counts, outcome, proof }: Verdict,
  event: VoteEvent,
  { yes, no }: Pick<DecidingVotes, 'yes' | 'no'>,
): Effect {
  const participation = participationIn(proof)
  return { effect: 'vote', event, required, basis, participation, yes, no, silent: counts.silent, outcome }
}
