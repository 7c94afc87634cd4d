import { assertNever } from '../../basics/assert-never.ts'
import type { MeetingRollEntry } from '../../domain/resolutions/ballot-facts.ts'
import type { ProofStep } from '../../domain/resolutions/verdict.ts'
import type { TieBreak } from '../../domain/rules-of-procedure/rule-options.ts'
import type { VotesByMember } from '../tally/count-votes.ts'

/** What a tie comes to, and the step that proves it. */
export interface Tie {
  readonly adopts: boolean
  /** Whether the vote is taken once more, so that nothing is decided yet. */
  readonly repeats: boolean
  readonly step: ProofStep
}

export interface TieFacts {
  readonly required: number | null
  readonly tieBreak: TieBreak
  /** The vote is the repetition of one that ended in a tie. */
  readonly isRepetition: boolean
  readonly roll: readonly MeetingRollEntry[]
  /** By member; empty where the ballot was secret, so that nobody knows what the chair voted. */
  readonly votes: VotesByMember
  readonly counts: { readonly yes: number; readonly no: number }
}

/**
 * R05, R33, § 2.3 (stichentscheid): a tie exists only where the votes cast decide. It rejects; or the chair's own yes or no
 * decides; or the vote is repeated once, and a second tie rejects. Null where there is no tie.
 */
export function resolveTie({ required, tieBreak, isRepetition, roll, votes, counts }: TieFacts): Tie | null {
  if (required !== null || counts.yes !== counts.no) return null
  switch (tieBreak) {
    case 'rejected':
      return { adopts: false, repeats: false, step: { step: 'tie', tieBreak, chairVote: chairVoteIn(roll, votes) } }
    case 'chair': {
      const chairVote = chairVoteIn(roll, votes)
      return { adopts: chairVote === 'yes', repeats: false, step: { step: 'tie', tieBreak, chairVote } }
    }
    case 'repetition':
      return { adopts: false, repeats: !isRepetition, step: { step: 'tie-repetition', isSecond: isRepetition } }
    default:
      return assertNever(tieBreak)
  }
}

/** R33: what the chair voted; null where it has no vote or voted neither yes nor no. */
function chairVoteIn(roll: readonly MeetingRollEntry[], votes: VotesByMember): 'yes' | 'no' | null {
  const chair = roll.find((entry) => entry.chair)
  const cast = chair === undefined ? undefined : votes.get(chair.member)
  return cast === 'yes' || cast === 'no' ? cast : null
}
