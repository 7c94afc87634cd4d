import type { RollEntry } from '../../domain/resolutions/ballot-facts.ts'
import type { BallotFate, Counts } from '../../domain/resolutions/verdict.ts'
import type { Choice } from '../../domain/resolutions/vote.ts'

/** The one vote of each member that has one. */
export type VotesByMember = ReadonlyMap<string, Choice>

/**
 * R44: yes + no + abstain + invalid + silent + recused = entitled. `late` is counted besides: ballots of members who could
 * have voted that came after the deadline, whatever the option makes of them.
 */
export function countVotes(roll: readonly RollEntry[], votes: VotesByMember, fates: readonly BallotFate[]): Counts {
  const entitled = roll.filter((entry) => entry.votingRight)
  const recused = entitled.filter((entry) => entry.recused).length
  const cast = [...votes.values()]
  return {
    entitled: entitled.length,
    yes: countOf(cast, 'yes'),
    no: countOf(cast, 'no'),
    abstain: countOf(cast, 'abstain'),
    invalid: countOf(cast, 'invalid'),
    silent: entitled.length - recused - cast.length,
    recused,
    late: countOf(fates, 'late') + countOf(fates, 'late-counted') + countOf(fates, 'late-as-abstention'),
  }
}

/** R13, R14: who has the voting right and takes part in the item. */
export function eligibleOf<Entry extends RollEntry>(roll: readonly Entry[]): readonly Entry[] {
  return roll.filter((entry) => entry.votingRight && !entry.recused)
}

/** How often one value stands in a list. */
export function countOf<T>(values: readonly T[], wanted: T): number {
  return values.filter((value) => value === wanted).length
}
