import { assertNever } from '../../basics/assert-never.ts'
import type { Instant } from '../../basics/instant.ts'
import type { BallotFact, RollEntry } from '../../domain/resolutions/ballot-facts.ts'
import type { BallotFate } from '../../domain/resolutions/verdict.ts'
import type { Choice } from '../../domain/resolutions/vote.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { chooseBallot, type Sheet } from '../tally/choose-ballot.ts'
import { eligibleOf } from '../tally/count-votes.ts'

export type BallotOptions = Pick<RuleOptions, 'lateBallots' | 'ballotChange'>

export interface SortedBallots {
  /** What counts for each member that has a vote. */
  readonly votes: ReadonlyMap<string, Choice>
  /** The ballots in time that count, one per member. */
  readonly inTime: readonly Sheet[]
  /** One per ballot, in the order given. */
  readonly fates: readonly BallotFate[]
}

/**
 * R09–R11, R14, R44, R45: what becomes of every ballot, and each member's vote. A ballot at the instant of the deadline is in
 * time (F09). Who is in `hasVoted` voted elsewhere for good (R32).
 */
export function sortBallots(
  roll: readonly RollEntry[],
  ballots: readonly BallotFact[],
  deadline: Instant,
  options: BallotOptions,
  hasVoted: ReadonlySet<string> = new Set(),
): SortedBallots {
  const fates = ballots.map((ballot) => fateByRoll(roll, ballot.member, hasVoted))
  const votes = new Map<string, Choice>()
  const inTime: Sheet[] = []
  const open = ballots.map(toSheet).filter((sheet) => fates[sheet.index] === 'counted')
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

/** R26: members whose objection to the procedure came in time; it holds even if they vote later or their vote does not count. */
export function objectorsOf(roll: readonly RollEntry[], ballots: readonly BallotFact[], deadline: Instant): ReadonlySet<string> {
  const eligible = new Set(eligibleOf(roll).map((entry) => entry.member))
  const objecting = ballots.filter((ballot) => ballot.objectsToProcedure && ballot.receivedAt <= deadline)
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
function sortOfMember(sheets: readonly Sheet[], deadline: Instant, options: BallotOptions): MemberBallots {
  const late = sheets.filter((sheet) => sheet.at > deadline)
  const isLate = late.map((sheet): FateOfSheet => [sheet.index, 'late'])
  const choice = chooseBallot(
    sheets.filter((sheet) => sheet.at <= deadline),
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

function fateByRoll(roll: readonly RollEntry[], member: string, hasVoted: ReadonlySet<string>): BallotFate {
  const entry = roll.find((candidate) => candidate.member === member)
  if (entry === undefined || !entry.votingRight) return 'not-on-roll'
  if (entry.recused) return 'recused'
  return hasVoted.has(member) ? 'bound-by-earlier' : 'counted'
}

function toSheet(ballot: BallotFact, index: number): Sheet & { readonly member: string } {
  return { index, member: ballot.member, cast: ballot.cast, by: ballot.by, at: ballot.receivedAt }
}
