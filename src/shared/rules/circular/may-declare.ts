import type { Instant } from '../../basics/instant.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import type { Verdict } from '../../domain/resolutions/verdict.ts'

export interface DeclarationFacts {
  readonly verdict: Verdict
  readonly now: Instant
  readonly deadline: Instant
  /** Members of the roll for whom nothing shows that the papers went out. */
  readonly membersWithoutDispatchProof: readonly string[]
}

export type DeclarationRefusal =
  | { readonly code: 'PROCEDURE_ABORTED' }
  | { readonly code: 'UNREACHABLE'; readonly eligible: number; readonly required: number }
  | { readonly code: 'DEADLINE_NOT_REACHED'; readonly endsAt: Instant }
  | { readonly code: 'DISPATCH_PROOF_MISSING'; readonly members: readonly string[] }

/**
 * R25, R26, R27: whether the result of an Umlaufverfahren may be declared now, and which one. Refused where an objection ended
 * it, where recusals make the threshold impossible, before the deadline unless the verdict is certain, and while the dispatch
 * to one member is not proved.
 */
export function mayDeclare(facts: DeclarationFacts): Result<'adopted' | 'rejected', DeclarationRefusal> {
  const { verdict, now, deadline, membersWithoutDispatchProof } = facts
  const { outcome, counts } = verdict
  if (outcome === 'aborted') return err({ code: 'PROCEDURE_ABORTED' })
  if (verdict.required !== null && outcome === 'unreachable') {
    return err({ code: 'UNREACHABLE', eligible: counts.entitled - counts.recused, required: verdict.required })
  }
  const isEarly = outcome === 'adopted-early' || outcome === 'rejected-early'
  if (outcome === 'open' || (now <= deadline && !isEarly)) return err({ code: 'DEADLINE_NOT_REACHED', endsAt: deadline })
  if (membersWithoutDispatchProof.length > 0) {
    return err({ code: 'DISPATCH_PROOF_MISSING', members: membersWithoutDispatchProof })
  }
  return ok(outcome === 'adopted' || outcome === 'adopted-early' ? 'adopted' : 'rejected')
}
