import type { MeetingBallotFact, MeetingRollEntry } from '../../domain/resolutions/ballot-facts.ts'
import type { BallotFate } from '../../domain/resolutions/verdict.ts'
import type { Choice } from '../../domain/resolutions/vote.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { chooseBallot } from '../tally/choose-ballot.ts'
import { isTransferred, mayHold, roleOf } from '../tally/transfer.ts'

export interface SortedMeetingBallots {
  readonly votes: ReadonlyMap<string, Choice>
  readonly fates: readonly BallotFate[]
  /** How many of the votes another member gave (R12). */
  readonly transferred: number
}

/**
 * R11–R14, R30, R45: what becomes of every ballot of one vote in a meeting, and each present member's vote. All were given
 * at one moment: different votes of one member in one role exclude each other, and none of them counts. A transferred vote is given
 * by a member who is there for one who is not, and stands where a deputy's would (R12).
 */
export function sortMeetingBallots(
  roll: readonly MeetingRollEntry[],
  ballots: readonly MeetingBallotFact[],
  options: Pick<RuleOptions, 'voteTransfer'>,
): SortedMeetingBallots {
  const fates = ballots.map((ballot) => fateByRoll(roll, ballot, options))
  const votes = new Map<string, Choice>()
  const sheets = ballots
    .map((ballot, index) => ({ ...ballot, by: roleOf(ballot), isHeld: isTransferred(ballot), index, at: '' }))
    .filter((sheet) => fates[sheet.index] === 'counted')
  for (const [member, own] of Map.groupBy(sheets, (sheet) => sheet.member)) {
    const choice = chooseBallot(own, 'latest')
    for (const [index, fate] of choice.fates) fates[index] = fate
    if (choice.chosen !== null) votes.set(member, choice.chosen.cast)
  }
  const transferred = ballots.filter((ballot, index) => fates[index] === 'counted' && isTransferred(ballot)).length
  return { votes, fates, transferred }
}

function fateByRoll(
  roll: readonly MeetingRollEntry[],
  ballot: MeetingBallotFact,
  { voteTransfer }: Pick<RuleOptions, 'voteTransfer'>,
): BallotFate {
  const entry = roll.find((candidate) => candidate.member === ballot.member)
  if (entry === undefined || !entry.votingRight) return 'not-on-roll'
  if (entry.recused) return 'recused'
  if (isTransferred(ballot)) {
    const isHeld = mayHold(
      roll.filter(({ present }) => present),
      ballot.heldBy,
      voteTransfer,
    )
    return isHeld && !entry.present ? 'counted' : 'transfer-refused'
  }
  return entry.present ? 'counted' : 'absent'
}
