import type { RollEntry } from '../../domain/resolutions/ballot-facts.ts'
import type { ProofStep } from '../../domain/resolutions/verdict.ts'
import type { VoterRole } from '../../domain/resolutions/vote.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { eligibleOf } from './count-votes.ts'

/** R12: a ballot that another member's person gave. */
export function isTransferred({ member, heldBy }: { readonly member: string; readonly heldBy: string | null }): boolean {
  return heldBy !== null && heldBy !== member
}

/** R11, R12: a transferred vote stands where a deputy's would. */
export function roleOf(ballot: { readonly member: string; readonly heldBy: string | null; readonly by: VoterRole }): VoterRole {
  return isTransferred(ballot) ? 'deputy' : ballot.by
}

/**
 * R12, § 2.3 (stimmuebertragung): whether another member may give a vote that was transferred to it: only where the rules let it,
 * and only who takes part in the item itself. Whoever is recused has no part in it, nor for somebody else (R14).
 */
export function mayHold(holders: readonly RollEntry[], heldBy: string | null, isAllowed: RuleOptions['voteTransfer']): boolean {
  return isAllowed && eligibleOf(holders).some(({ member }) => member === heldBy)
}

/** R12: how many votes came from another member. */
export function transferSteps(count: number): readonly ProofStep[] {
  return count === 0 ? [] : [{ step: 'transferred', count }]
}
