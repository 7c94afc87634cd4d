import { assertNever } from '../../basics/assert-never.ts'
import type { Instant } from '../../basics/instant.ts'
import type { BallotFact, RollEntry } from '../../domain/resolutions/ballot-facts.ts'
import type { BallotFate } from '../../domain/resolutions/verdict.ts'
import type { Choice } from '../../domain/resolutions/vote.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { chooseBallot, type Sheet } from '../tally/choose-ballot.ts'
import { eligibleOf } from '../tally/count-votes.ts'
import { isTransferred, mayHold, roleOf } from '../tally/transfer.ts'
import { decisiveAt } from './decisive-moment.ts'

export type BallotOptions = Pick<RuleOptions, 'lateBallots' | 'ballotChange' | 'decisiveMoment' | 'voteTransfer'>

export interface SortedBallots {
  /** What counts for each member that has a vote. */
  readonly votes: ReadonlyMap<string, Choice>
  /** The ballots in time that count, one per member. */
  readonly inTime: readonly Sheet[]
  /** One per ballot, in the order given. */
  readonly fates: readonly BallotFate[]
}

/**
 * R09–R12, R14, R44, R45: what becomes of every ballot, and each member's vote. A ballot at the instant of the deadline is in
 * time (F09); one that another member gives stands where a deputy's would (R12). Who is in `hasVoted` voted elsewhere for good (R32).
 */
export function sortBallots(
  roll: readonly RollEntry[],
  ballots: readonly BallotFact[],
  deadline: Instant,
  options: BallotOptions,
  hasVoted: ReadonlySet<string> = new Set(),
): SortedBallots {
  const fates = ballots.map((ballot) => fateByRoll(roll, ballot, options, hasVoted))
  const votes = new Map<string, Choice>()
  const inTime: Sheet[] = []
  const open = ballots
    .map((ballot, index) => toSheet(ballot, index, deadline, options))
    .filter((sheet) => fates[sheet.index] === 'counted')
  for (const [member, sheets] of Map.groupBy(open, (sheet) => sheet.member)) {
    const own = sortOfMember(sheets, deadline, options)
    for (const [index, fate] of own.fates) fates[index] = fate
    if (own.vote !== null) votes.set(member, own.vote)
    if (own.inTime !== null) inTime.push(own.inTime)
  }
  return { votes, inTime, fates }
}

/** R26 and its option: how many members have to object so that the procedure ends; null where objecting has no effect. */
export function objectionsNeeded({
  procedureObjection,
  objectionQuorum,
}: Pick<RuleOptions, 'procedureObjection' | 'objectionQuorum'>): number | null {
  switch (procedureObjection) {
    case 'one-member':
      return 1
    case 'quorum':
      return objectionQuorum
    case 'none':
      return null
    default:
      return assertNever(procedureObjection)
  }
}

/**
 * R26: members whose objection to the procedure came in time; it holds even if they vote later or their vote does not count. Who may
 * not vote for another member does not object for it either (R12).
 */
export function objectorsOf(
  roll: readonly RollEntry[],
  ballots: readonly BallotFact[],
  deadline: Instant,
  { decisiveMoment, voteTransfer }: Pick<BallotOptions, 'decisiveMoment' | 'voteTransfer'>,
): ReadonlySet<string> {
  const eligible = new Set(eligibleOf(roll).map((entry) => entry.member))
  const objecting = ballots.filter(
    (ballot) =>
      ballot.objectsToProcedure &&
      decisiveAt(ballot, deadline, decisiveMoment) <= deadline &&
      (!isTransferred(ballot) || mayHold(roll, ballot.heldBy, voteTransfer)),
  )
  return new Set(objecting.map((ballot) => ballot.member).filter((member) => eligible.has(member)))
}

type FateOfSheet = readonly [index: number, fate: BallotFate]

interface MemberBallots {
  readonly vote: Choice | null
  readonly inTime: Sheet | null
  readonly fates: readonly FateOfSheet[]
}

/**
 * R09, R10: a late ballot never displaces one in time. Where the option admits late ones, a vote can no longer be changed after
 * the deadline, so the first of them counts.
 */
function sortOfMember(sheets: readonly TimedSheet[], deadline: Instant, options: BallotOptions): MemberBallots {
  const late = sheets.filter((sheet) => sheet.givenAt > deadline)
  const isLate = late.map((sheet): FateOfSheet => [sheet.index, 'late'])
  const choice = chooseBallot(
    sheets.filter((sheet) => sheet.givenAt <= deadline),
    options.ballotChange === 'until-deadline' ? 'latest' : 'earliest',
  )
  const fates = [...choice.fates, ...isLate]
  if (choice.chosen !== null) return { vote: choice.chosen.cast, inTime: choice.chosen, fates }
  const admitted = options.lateBallots === 'invalid' ? null : chooseBallot(late, 'earliest').chosen
  if (admitted === null) return { vote: null, inTime: null, fates }
  if (options.lateBallots === 'abstention') {
    return { vote: 'abstain', inTime: null, fates: [...fates, [admitted.index, 'late-as-abstention']] }
  }
  return { vote: admitted.cast, inTime: null, fates: [...fates, [admitted.index, 'late-counted']] }
}

function fateByRoll(
  roll: readonly RollEntry[],
  ballot: BallotFact,
  { voteTransfer }: BallotOptions,
  hasVoted: ReadonlySet<string>,
): BallotFate {
  const { member, heldBy } = ballot
  const entry = roll.find((candidate) => candidate.member === member)
  if (entry === undefined || !entry.votingRight) return 'not-on-roll'
  if (entry.recused) return 'recused'
  if (isTransferred(ballot) && !mayHold(roll, heldBy, voteTransfer)) return 'transfer-refused'
  return hasVoted.has(member) ? 'bound-by-earlier' : 'counted'
}

/** A ballot with the moment that says whether it is in time; `at` says which one of several counts (R10). */
interface TimedSheet extends Sheet {
  readonly member: string
  readonly givenAt: Instant
}

/** R10, R12: a ballot binds from its receipt; where it may be changed, what was given last counts, of one day what came last. */
function toSheet(ballot: BallotFact, index: number, deadline: Instant, options: BallotOptions): TimedSheet {
  const givenAt = decisiveAt(ballot, deadline, options.decisiveMoment)
  const at = options.ballotChange === 'binding-on-receipt' ? ballot.receivedAt : `${givenAt} ${ballot.receivedAt}`
  return { index, member: ballot.member, cast: ballot.cast, by: roleOf(ballot), isHeld: isTransferred(ballot), at, givenAt }
}
