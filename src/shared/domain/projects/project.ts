import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import type { Cents } from '../../basics/money.ts'

/** Projekt: what a sponsor wants to do and asks the alliance to endorse. Money in cents. */
export interface Project {
  readonly id: Id<'project'>
  readonly number: string
  readonly title: string
  readonly shortTitle: string
  readonly sponsor: ProjectSponsor
  readonly partners: readonly ProjectPartner[]
  readonly fieldOfActionId: Id<'field-of-action'>
  readonly eligibleActivity: EligibleActivity
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly finances: ProjectFinances
  readonly summary: string
  readonly targetGroup: string
  readonly funderReference: string
  readonly receivedOn: LocalDate
  readonly state: ProjectState
  readonly createdAt: Instant
}

/** The organization that runs the project; `memberId` when it is a member of the alliance (R14). */
export interface ProjectSponsor {
  readonly memberId: Id<'member'> | null
  readonly name: string
}

export interface ProjectPartner {
  readonly memberId: Id<'member'> | null
  readonly name: string
  readonly role: PartnerRole
  readonly contribution: string
}

/** Only a partner who receives funds is recused by default (R14, R18). */
export const PARTNER_ROLES = ['without-funds', 'with-funds', 'co-financing'] as const
export type PartnerRole = (typeof PARTNER_ROLES)[number]

/** totalCost = staffCost + materialCost and = grant + ownContribution + thirdPartyFunds, to the cent (R41). */
export interface ProjectFinances {
  readonly totalCost: Cents
  readonly staffCost: Cents
  readonly materialCost: Cents
  readonly grant: Cents
  readonly ownContribution: Cents
  readonly thirdPartyFunds: Cents
}

/** Number in FKRL Teil B I. */
export const ELIGIBLE_ACTIVITIES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
export type EligibleActivity = (typeof ELIGIBLE_ACTIVITIES)[number]

/** The steps of domain § 4 that the main job walks; the whole board comes with its own issue. */
export const PROJECT_STATES = [
  'submitted',
  'in-decision',
  'endorsed',
  'endorsed-with-conditions',
  'not-endorsed',
  'deferred',
  'statement-issued',
  'withdrawn',
] as const
export type ProjectState = (typeof PROJECT_STATES)[number]
