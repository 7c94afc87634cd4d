import type { LocalDate } from '../../basics/local-date.ts'
import type { BallotFate, Counts, ProofStep } from '../../domain/resolutions/verdict.ts'
import { type Goal, isUnreachable, leastOf } from '../majority/goal.ts'
import { countOf } from './count-votes.ts'

/** R13, R14, R16, R17: who is entitled and recused. */
export function rollSteps(counts: Counts, rollDate: LocalDate | null, inDenominator: boolean): readonly ProofStep[] {
  return [
    { step: 'entitled', count: counts.entitled, rollDate },
    { step: 'recused', count: counts.recused, inDenominator },
  ]
}

/** R16: that the threshold is out of reach for those who may vote. */
export function unreachableSteps(goal: Goal, counts: Counts): readonly ProofStep[] {
  const eligible = counts.entitled - counts.recused
  return isUnreachable(goal, eligible) ? [{ step: 'unreachable', eligible, required: leastOf(goal) }] : []
}

/** R03, § 2.3 (umlauf_zustimmung): how many answers an Umlauf needs, as its proof says; null where their number does not decide. */
export function participationIn(proof: readonly ProofStep[]): number | null {
  return proof.find((step) => step.step === 'participation')?.needed ?? null
}

/** R10–R12, R14, R45: how many ballots are kept without being counted, and why. */
export function ballotSteps(fates: readonly BallotFate[]): readonly ProofStep[] {
  const replaced = countOf(fates, 'replaced')
  const bound = countOf(fates, 'bound-by-earlier')
  const outranked = countOf(fates, 'outranked-by-representative')
  const ignored = (['not-on-roll', 'recused', 'duplicate', 'absent', 'transfer-refused'] as const).map((because) => ({
    step: 'ignored' as const,
    count: countOf(fates, because),
    because,
  }))
  return [
    { step: 'replaced' as const, count: replaced },
    { step: 'bound' as const, count: bound },
    { step: 'outranked' as const, count: outranked },
    ...ignored,
  ].filter((step) => step.count > 0)
}
