import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import type { Statement, StatementReasons } from '../../domain/statements/statement.ts'
import { mayStandAsSignatory, type SignatoryFacts, type SignatoryRefusal } from '../recusal/signatories.ts'
import { type EndorsementRefusal, mayEndorse } from './may-endorse.ts'

export interface IssueFacts {
  readonly statement: Pick<Statement, 'kind' | 'reasons' | 'conditions' | 'exceptionReason' | 'conflictDisclosed'>
  readonly outcome: 'adopted' | 'rejected'
  readonly options: Pick<RuleOptions, 'endorsementWithoutMajority' | 'signatories'>
  /** The project changed substantially after the resolution: it no longer is what was decided on. */
  readonly changedSince: boolean
  readonly signing: Omit<SignatoryFacts, 'rule' | 'conflictDisclosed'>
}

/** Something that still forbids issuing a Stellungnahme; each belongs to one place of the page. */
export type OpenPoint =
  | EndorsementRefusal
  | SignatoryRefusal
  | { readonly code: 'REASONS_MISSING'; readonly fields: readonly (keyof StatementReasons)[] }
  | { readonly code: 'CONDITIONS_MISSING' }
  | { readonly code: 'CHANGED_SINCE_RESOLUTION' }

/** What the paper has to say at the least (domain § 3); a paper that does not endorse owes need and fit only. */
const MANDATORY: Readonly<Record<'endorsing' | 'not-endorsing', readonly (keyof StatementReasons)[]>> = {
  endorsing: ['regionalNeed', 'fitToActionPlan', 'workforceStrategy', 'noDoubleFunding', 'costBenefit', 'sustainability'],
  'not-endorsing': ['regionalNeed', 'fitToActionPlan'],
}

/** R19, R20, R37, domain § 3: everything that forbids issuing, in the order of the page; empty when it may be issued. */
export function openPointsOf({ statement, outcome, options, changedSince, signing }: IssueFacts): readonly OpenPoint[] {
  const { kind, reasons, conditions, exceptionReason, conflictDisclosed } = statement
  const points: OpenPoint[] = changedSince ? [{ code: 'CHANGED_SINCE_RESOLUTION' }] : []
  const endorsement = mayEndorse(kind, { outcome, options, exceptionReason })
  if (!endorsement.ok) points.push(endorsement.error)
  const fields = MANDATORY[kind === 'not-endorsed' ? 'not-endorsing' : 'endorsing'].filter(
    (field) => reasons[field].trim() === '',
  )
  if (fields.length > 0) points.push({ code: 'REASONS_MISSING', fields })
  if (kind === 'endorsed-with-conditions' && conditions.trim() === '') points.push({ code: 'CONDITIONS_MISSING' })
  const signatory = mayStandAsSignatory({ ...signing, rule: options.signatories, conflictDisclosed })
  if (!signatory.ok) points.push(signatory.error)
  return points
}
