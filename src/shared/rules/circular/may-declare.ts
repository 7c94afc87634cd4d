import type { Instant } from '../../basics/instant.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import type { Verdict } from '../../domain/resolutions/verdict.ts'
import { participationIn } from '../tally/proof-steps.ts'

export interface DeclarationFacts {
  readonly verdict: Verdict
  readonly now: Instant
  readonly deadline: Instant
  /** Until when letters may arrive that were posted in time; null where the receipt decides. */
  readonly lettersUntil: Instant | null
  /** Members of the roll for whom nothing shows that the papers went out. */
  readonly membersWithoutDispatchProof: readonly string[]
}

export type DeclarationRefusal =
  | { readonly code: 'PROCEDURE_ABORTED' }
  | { readonly code: 'UNREACHABLE'; readonly eligible: number; readonly required: number }
  | { readonly code: 'DEADLINE_NOT_REACHED'; readonly endsAt: Instant }
  | { readonly code: 'LETTERS_UNDER_WAY'; readonly until: Instant }
  | { readonly code: 'DISPATCH_PROOF_MISSING'; readonly members: readonly string[] }

/**
 * R25, R26, R27: whether the result of an Umlaufverfahren may be declared now, and which one. Refused where an objection ended
 * it, where recusals make the threshold impossible, before the deadline unless the verdict is certain, while letters posted in time
 * may still arrive and somebody has not answered (F08), and while the dispatch to one member is not proved.
 */
export function mayDeclare(facts: DeclarationFacts): Result<'adopted' | 'rejected', DeclarationRefusal> {
  const { verdict, now, deadline, lettersUntil, membersWithoutDispatchProof } = facts
  const { outcome, counts } = verdict
  if (outcome === 'aborted') return err({ code: 'PROCEDURE_ABORTED' })
  if (outcome === 'unreachable')
    return err({ code: 'UNREACHABLE', eligible: counts.entitled - counts.recused, required: leastIn(verdict) })
  const isEarly = outcome === 'adopted-early' || outcome === 'rejected-early'
  if (outcome === 'open' || (now <= deadline && !isEarly)) return err({ code: 'DEADLINE_NOT_REACHED', endsAt: deadline })
  if (lettersUntil !== null && !isEarly && counts.silent > 0 && now <= lettersUntil) {
    return err({ code: 'LETTERS_UNDER_WAY', until: lettersUntil })
  }
  if (membersWithoutDispatchProof.length > 0) {
    return err({ code: 'DISPATCH_PROOF_MISSING', members: membersWithoutDispatchProof })
  }
  return ok(outcome === 'adopted' || outcome === 'adopted-early' ? 'adopted' : 'rejected')
}

/** R16: how many have to be able to vote, or to answer. */
function leastIn({ proof, required }: Verdict): number {
  return Math.max(required ?? 0, participationIn(proof) ?? 0)
}
