import { assertNever } from '../../basics/assert-never.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import type { Signatory } from '../../domain/statements/statement.ts'

export interface ChosenSignatory {
  /** The member for which the person signs; null where the body chose somebody without one. */
  readonly memberId: string | null
  readonly capacity: Signatory['capacity']
}

export interface SignatoryFacts {
  readonly managingMembers: readonly string[]
  readonly recusedMembers: readonly string[]
  readonly chosen: readonly ChosenSignatory[]
  readonly rule: RuleOptions['signatories']
  /** The paper says that a recused managing member signs, for the alliance (R19). */
  readonly conflictDisclosed: boolean
}

export type SignatoryRefusal =
  | { readonly code: 'SIGNATORY_MISSING'; readonly members: readonly string[] }
  | { readonly code: 'MANAGING_MEMBER_RECUSED'; readonly members: readonly string[] }

/**
 * R19, R20: whether these persons may sign a Stellungnahme. Under „alle geschäftsführenden Mitglieder“ each one that is not
 * recused has to sign; otherwise one signature is enough. A recused managing member never signs alone: another managing member
 * or a substitute from a member that is not recused has to sign, unless the conflict of interest is disclosed on the paper.
 */
export function mayStandAsSignatory(facts: SignatoryFacts): Result<'may-sign', SignatoryRefusal> {
  const { managingMembers, chosen } = facts
  const isRecused = (memberId: string | null) => memberId !== null && facts.recusedMembers.includes(memberId)
  const missing = requiredSigners(facts).filter((member) => !chosen.some((signatory) => signatory.memberId === member))
  if (missing.length > 0) return err({ code: 'SIGNATORY_MISSING', members: missing })
  if (chosen.length === 0) {
    const recused = managingMembers.filter(isRecused)
    return recused.length > 0
      ? err({ code: 'MANAGING_MEMBER_RECUSED', members: recused })
      : err({ code: 'SIGNATORY_MISSING', members: managingMembers })
  }
  const signing = chosen.filter((signatory) => isEntitledToSign(signatory, managingMembers))
  if (signing.length === 0) return err({ code: 'SIGNATORY_MISSING', members: managingMembers })
  if (facts.conflictDisclosed || signing.some((signatory) => !isRecused(signatory.memberId))) return ok('may-sign')
  return err({ code: 'MANAGING_MEMBER_RECUSED', members: managingMembers.filter(isRecused) })
}

function requiredSigners({ managingMembers, recusedMembers, rule }: SignatoryFacts): readonly string[] {
  switch (rule) {
    case 'all-managing-members':
      return managingMembers.filter((member) => !recusedMembers.includes(member))
    case 'one-managing-member':
    case 'managing-member-and-minute-taker':
      return []
    default:
      return assertNever(rule)
  }
}

function isEntitledToSign(signatory: ChosenSignatory, managingMembers: readonly string[]): boolean {
  if (signatory.capacity === 'substitute') return true
  return signatory.memberId !== null && managingMembers.includes(signatory.memberId)
}
