import { assertNever } from '../../basics/assert-never.ts'
import type { Majority } from '../../domain/rules-of-procedure/rule-options.ts'
import { ceilingOf, floorOf } from './whole-numbers.ts'

/** Yes votes needed, out of how many; `required` is null where only the votes cast or the answers decide (R33). */
export interface Threshold {
  readonly basis: number
  readonly required: number | null
}

/**
 * R02, R16, R17, R34, R35: the threshold from the number of entitled and recused members.
 * `recusedInDenominator` says whether the recused stay in the basis. A majority of those present never counts the recused
 * (R43): hand over the present as `entitled`. At least one yes is always needed, even where nobody may vote.
 */
export function thresholdOf(majority: Majority, entitled: number, recused: number, recusedInDenominator: boolean): Threshold {
  const eligible = entitled - recused
  const basis = recusedInDenominator ? entitled : eligible
  switch (majority) {
    case 'majority-of-all-members':
      return { basis, required: floorOf(basis, 2) + 1 }
    case 'two-thirds-of-all-members':
      return { basis, required: atLeastOne(ceilingOf(2 * basis, 3)) }
    case 'three-quarters-of-all-members':
      return { basis, required: atLeastOne(ceilingOf(3 * basis, 4)) }
    case 'unanimity-of-all-members':
      return { basis, required: atLeastOne(basis) }
    case 'majority-of-present':
      return { basis: eligible, required: floorOf(eligible, 2) + 1 }
    case 'majority-of-votes-cast':
    case 'majority-of-answers':
      return { basis: eligible, required: null }
    default:
      return assertNever(majority)
  }
}

function atLeastOne(count: number): number {
  return Math.max(count, 1)
}
