import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { StatementReasons } from './statement.ts'

export const DISPATCH_WAYS = ['email', 'letter', 'portal', 'handover'] as const
export type DispatchWay = (typeof DISPATCH_WAYS)[number]

/** That an issued statement left: when, which way, to whom. Never changed. */
export interface StatementDispatch {
  readonly id: Id<'statement-dispatch'>
  readonly statementId: Id<'statement'>
  readonly sentAt: Instant
  readonly way: DispatchWay
  readonly receiver: string
  readonly remark: string
  readonly recordedAt: Instant
}

/** Where a text module fits: a heading of the reasons, or the conditions. */
export const TEXT_MODULE_FIELDS = [
  'regionalNeed',
  'fitToActionPlan',
  'workforceStrategy',
  'noDoubleFunding',
  'costBenefit',
  'sustainability',
  'conditions',
] as const satisfies readonly (keyof StatementReasons | 'conditions')[]
export type StatementTextModuleField = (typeof TEXT_MODULE_FIELDS)[number]

/** Textbaustein: words that come again from statement to statement. */
export interface StatementTextModule {
  readonly id: Id<'statement-text-module'>
  readonly field: StatementTextModuleField
  readonly title: string
  readonly text: string
}
