import type { LocalDate } from '../../basics/local-date.ts'
import type { Cents } from '../../basics/money.ts'
import { compareFractions, type Fraction } from './fraction.ts'

/** One endorsed project as the ranking sees it. */
export interface Candidate {
  readonly project: string
  readonly meetsMinimum: boolean
  readonly jointlySupported: boolean
  readonly score: Fraction
  readonly completeOn: LocalDate
  /** Where the body put it by resolution among equals; null where it did not. */
  readonly bodyOrder: number | null
  readonly grant: Cents
}

/** Jointly supported projects stand first, or get a bonus in percent points of the score. */
export type JointPreference = { readonly kind: 'first' } | { readonly kind: 'bonus'; readonly percent: number }

export interface RankedProject {
  readonly project: string
  readonly rank: number
  /** Equal by every criterion to another one: the body has to resolve the order. */
  readonly isTied: boolean
  /** „befürwortet, nachrangig“: the budget does not reach it. */
  readonly isBelowBudget: boolean
}

/**
 * R38: the order of endorsed projects: minimum requirements met, jointly supported, weighted points, earlier complete receipt,
 * order by the body. Equal ones share a rank. The budget line is drawn before the first project that no longer fits;
 * without a budget (null) nothing is below it.
 */
export function rankProjects(
  candidates: readonly Candidate[],
  budget: Cents | null,
  preference: JointPreference = { kind: 'first' },
): readonly RankedProject[] {
  const inOrder = candidates.toSorted((a, b) => compareCandidates(a, b, preference))
  const firstOver = budget === null ? -1 : firstBeyond(inOrder, budget)
  return inOrder.map((candidate, index) => ({
    project: candidate.project,
    rank: inOrder.findIndex((other) => compareCandidates(other, candidate, preference) === 0) + 1,
    isTied: inOrder.some((other) => other !== candidate && compareCandidates(other, candidate, preference) === 0),
    isBelowBudget: firstOver >= 0 && index >= firstOver,
  }))
}

/** By which criterion of R38 one project stands before another; `tied` when none tells them apart. */
export type OrderGround = 'minimum' | 'joint' | 'points' | 'received' | 'body' | 'tied'

/** R38: what puts `upper` before `lower`. */
export function decidedBy(upper: Candidate, lower: Candidate, preference: JointPreference = { kind: 'first' }): OrderGround {
  return grounds(upper, lower, preference).find(([, difference]) => difference !== 0)?.[0] ?? 'tied'
}

function compareCandidates(a: Candidate, b: Candidate, preference: JointPreference): number {
  return grounds(a, b, preference).find(([, difference]) => difference !== 0)?.[1] ?? 0
}

/** The criteria of R38 in their order, each with how it puts the two. */
function grounds(a: Candidate, b: Candidate, preference: JointPreference): readonly (readonly [OrderGround, number])[] {
  return [
    ['minimum', trueFirst(a.meetsMinimum, b.meetsMinimum)],
    ['joint', preference.kind === 'first' ? trueFirst(a.jointlySupported, b.jointlySupported) : 0],
    ['points', compareFractions(scoreWithBonus(b, preference), scoreWithBonus(a, preference))],
    ['received', compareTexts(a.completeOn, b.completeOn)],
    ['body', compareOrders(a.bodyOrder, b.bodyOrder)],
  ]
}

function scoreWithBonus({ score, jointlySupported }: Candidate, preference: JointPreference): Fraction {
  if (preference.kind === 'first' || !jointlySupported) return score
  const { numerator, denominator } = score
  return { numerator: numerator * 100 + preference.percent * denominator, denominator: denominator * 100 }
}

function firstBeyond(inOrder: readonly Candidate[], budget: Cents): number {
  let spent = 0
  return inOrder.findIndex((candidate) => {
    spent += candidate.grant
    return spent > budget
  })
}

function trueFirst(a: boolean, b: boolean): number {
  return Number(b) - Number(a)
}

/** What the body put in an order stands before what it did not. */
function compareOrders(a: number | null, b: number | null): number {
  if (a === null || b === null) return trueFirst(a !== null, b !== null)
  return a - b
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
