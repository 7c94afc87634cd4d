import { err, ok, type Result } from '../../basics/result.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import type { StatementKind } from '../../domain/statements/statement.ts'

export interface EndorsementFacts {
  readonly outcome: 'adopted' | 'rejected'
  readonly options: Pick<RuleOptions, 'endorsementWithoutMajority'>
  /** Why the alliance endorses without the majority; empty where it does not. Appears in the text. */
  readonly exceptionReason: string
}

export interface EndorsementRefusal {
  readonly code: 'RESOLUTION_DOES_NOT_PERMIT'
  readonly kind: StatementKind
  readonly outcome: 'adopted' | 'rejected'
}

/**
 * R37: which kinds of Stellungnahme a resolution on the project permits. Endorsement needs an adopted one; a rejection permits
 * „nicht befürwortend“ only, unless the rules of procedure know the exception from the „soll“ and a reason is given.
 */
export function permittedStatementKinds({ outcome, options, exceptionReason }: EndorsementFacts): readonly StatementKind[] {
  if (outcome === 'adopted') return ['endorsed', 'endorsed-with-conditions']
  const isException = options.endorsementWithoutMajority && exceptionReason.trim() !== ''
  return isException ? ['not-endorsed', 'endorsed', 'endorsed-with-conditions'] : ['not-endorsed']
}

/** R37: whether this kind of Stellungnahme may be issued. */
export function mayEndorse(kind: StatementKind, facts: EndorsementFacts): Result<StatementKind, EndorsementRefusal> {
  if (permittedStatementKinds(facts).includes(kind)) return ok(kind)
  return err({ code: 'RESOLUTION_DOES_NOT_PERMIT', kind, outcome: facts.outcome })
}
