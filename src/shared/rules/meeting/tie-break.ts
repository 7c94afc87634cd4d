import type { MeetingRollEntry } from '../../domain/resolutions/ballot-facts.ts'
import type { ProofStep } from '../../domain/resolutions/verdict.ts'
import type { TieBreak } from '../../domain/rules-of-procedure/rule-options.ts'
import type { VotesByMember } from '../tally/count-votes.ts'

/** How a tie was resolved; `chairVote` is null where the chair has no vote or voted neither yes nor no. */
export type Tie = Omit<ProofStep & { readonly step: 'tie' }, 'step'>

/**
 * R05, R33: a tie exists only where the votes cast decide. It rejects, unless the rules give the casting vote to the chair and
 * the chair voted yes. Null where there is no tie.
 */
export function resolveTie(
  required: number | null,
  tieBreak: TieBreak,
  roll: readonly MeetingRollEntry[],
  votes: VotesByMember,
  counts: { readonly yes: number; readonly no: number },
): Tie | null {
  if (required !== null || counts.yes !== counts.no) return null
  const chair = roll.find((entry) => entry.chair)
  const cast = chair === undefined ? undefined : votes.get(chair.member)
  return { tieBreak, chairVote: cast === 'yes' || cast === 'no' ? cast : null }
}

/** R33: whether a resolved tie adopts. */
export function tieAdopts(tie: Tie | null): boolean {
  return tie !== null && tie.tieBreak === 'chair' && tie.chairVote === 'yes'
}
