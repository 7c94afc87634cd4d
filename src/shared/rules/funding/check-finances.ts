import { type Cents, cents, shareOf, sumOf } from '../../basics/money.ts'
import type { ProjectFinances } from '../../domain/projects/project.ts'

/** What does not fit in the finances of a project; amounts in cents. */
export type FinanceFinding =
  | { readonly code: 'NEGATIVE_AMOUNT'; readonly field: keyof ProjectFinances; readonly amount: Cents }
  | { readonly code: 'NO_TOTAL_COST' }
  | { readonly code: 'STAFF_AND_MATERIAL_DO_NOT_SUM'; readonly sum: Cents; readonly total: Cents; readonly difference: Cents }
  | { readonly code: 'FUNDING_DOES_NOT_SUM'; readonly sum: Cents; readonly total: Cents; readonly difference: Cents }
  | { readonly code: 'GRANT_ABOVE_QUOTA'; readonly grant: Cents; readonly most: Cents }
  | { readonly code: 'OWN_SHARE_TOO_LOW'; readonly share: Cents; readonly least: Cents }

export interface FinanceCheck {
  readonly findings: readonly FinanceFinding[]
  /** The grant as a part of the total cost in cents; null without a total cost. */
  readonly grantShare: { readonly numerator: Cents; readonly denominator: Cents } | null
}

/** 90 of 100; up to 100 for overarching measures only. */
const USUAL_QUOTA = 90

/**
 * R41: the finances of a project, to the cent: staff and material cost make the total, grant, own contribution and third-party
 * funds make the total, the grant is at most the quota (in percent) of it, own and third-party funds are at least the rest.
 */
export function checkFinances(finances: ProjectFinances, quotaPercent: number = USUAL_QUOTA): FinanceCheck {
  const { totalCost, staffCost, materialCost, grant, ownContribution, thirdPartyFunds } = finances
  const fields = ['totalCost', 'staffCost', 'materialCost', 'grant', 'ownContribution', 'thirdPartyFunds'] as const
  const findings: FinanceFinding[] = fields
    .filter((field) => finances[field] < 0)
    .map((field) => ({ code: 'NEGATIVE_AMOUNT', field, amount: finances[field] }))
  if (totalCost <= 0) return { findings: [...findings, { code: 'NO_TOTAL_COST' }], grantShare: null }

  const cost = sumOf([staffCost, materialCost])
  if (cost !== totalCost) {
    findings.push({ code: 'STAFF_AND_MATERIAL_DO_NOT_SUM', sum: cost, total: totalCost, difference: cents(totalCost - cost) })
  }
  const share = sumOf([ownContribution, thirdPartyFunds])
  const funding = sumOf([grant, share])
  if (funding !== totalCost) {
    findings.push({ code: 'FUNDING_DOES_NOT_SUM', sum: funding, total: totalCost, difference: cents(totalCost - funding) })
  }
  const most = shareOf(totalCost, quotaPercent, 100)
  if (grant > most) findings.push({ code: 'GRANT_ABOVE_QUOTA', grant, most })
  const least = cents(totalCost - most)
  if (share < least) findings.push({ code: 'OWN_SHARE_TOO_LOW', share, least })
  return { findings, grantShare: { numerator: grant, denominator: totalCost } }
}
