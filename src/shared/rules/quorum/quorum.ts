import { assertNever } from '../../basics/assert-never.ts'
import type { MeetingRollEntry } from '../../domain/resolutions/ballot-facts.ts'
import type { QuorumRule } from '../../domain/rules-of-procedure/rule-options.ts'
import { ceilingOf, floorOf } from '../majority/whole-numbers.ts'
import { eligibleOf } from '../tally/count-votes.ts'

/** Fewer than three never form a quorum under `more-than-half` (VwVfG § 90 (1)). */
const LEAST_PRESENT = 3

/** R30: how many of `entitled` members have to be present. */
export function quorumOf(rule: QuorumRule, entitled: number): number {
  switch (rule) {
    case 'more-than-half':
      return Math.max(LEAST_PRESENT, floorOf(entitled, 2) + 1)
    case 'at-least-half':
      return ceilingOf(entitled, 2)
    case 'none':
      return 0
    default:
      return assertNever(rule)
  }
}

/** R43: who is present and entitled to vote on the item; a recused member does not count as present for it. */
export function presentFor(roll: readonly MeetingRollEntry[]): readonly MeetingRollEntry[] {
  return eligibleOf(roll).filter((entry) => entry.present)
}

export interface Quorum {
  readonly present: number
  readonly needed: number
  readonly isQuorate: boolean
}

/** R30, R31, R43: whether the body can resolve on the item; a sitting repeated for lack of quorum always can. */
export function checkQuorum(rule: QuorumRule, entitled: number, present: number, isRepeated: boolean): Quorum {
  const needed = quorumOf(rule, entitled)
  return { present, needed, isQuorate: isRepeated || present >= needed }
}
