import type { MeetingBallotFact, MeetingRollEntry } from '../../domain/resolutions/ballot-facts.ts'
import type { BallotFate } from '../../domain/resolutions/verdict.ts'
import type { Choice } from '../../domain/resolutions/vote.ts'
import { chooseBallot } from '../tally/choose-ballot.ts'

export interface SortedMeetingBallots {
  readonly votes: ReadonlyMap<string, Choice>
  readonly fates: readonly BallotFate[]
}

/**
 * R11, R13, R14, R30, R45: what becomes of every ballot of one vote in a meeting, and each present member's vote. All were given
 * at one moment: different votes of one member in one role exclude each other, and none of them counts.
 */
export function sortMeetingBallots(
  roll: readonly MeetingRollEntry[],
  ballots: readonly MeetingBallotFact[],
): SortedMeetingBallots {
  const fates = ballots.map((ballot) => fateByRoll(roll, ballot.member))
  const votes = new Map<string, Choice>()
  const sheets = ballots
    .map((ballot, index) => ({ ...ballot, index, at: '' }))
    .filter((sheet) => fates[sheet.index] === 'counted')
  for (const [member, own] of Map.groupBy(sheets, (sheet) => sheet.member)) {
    const choice = chooseBallot(own, 'latest')
    for (const [index, fate] of choice.fates) fates[index] = fate
    if (choice.chosen !== null) votes.set(member, choice.chosen.cast)
  }
  return { votes, fates }
}

function fateByRoll(roll: readonly MeetingRollEntry[], member: string): BallotFate {
  const entry = roll.find((candidate) => candidate.member === member)
  if (entry === undefined || !entry.votingRight) return 'not-on-roll'
  if (entry.recused) return 'recused'
  return entry.present ? 'counted' : 'absent'
}
