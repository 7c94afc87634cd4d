import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import type { Cents } from '../../basics/money.ts'
import type { CompletenessLine } from './completeness.ts'
import type { BudgetTitle } from './project-call.ts'

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
  /** Null for an initiative application outside of a call. */
  readonly projectCallId: Id<'project-call'> | null
  readonly budgetTitle: BudgetTitle
  /** Where the money is to come from; empty for the Fachkräfterichtlinie. */
  readonly fundingSource: string
  readonly goals: string
  readonly region: string
  /** With pay grade and yearly cost: never shown to members. */
  readonly staffPositions: readonly StaffPosition[]
  readonly contact: ProjectContact
  readonly predecessorId: Id<'project'> | null
  readonly needsDeMinimis: boolean
  /** The day on which nothing was missing any more. */
  readonly completeOn: LocalDate | null
  readonly checklist: readonly CompletenessLine[]
  readonly jointOverride: JointlySupportedOverride | null
  readonly state: ProjectState
  readonly createdAt: Instant
}

export interface StaffPosition {
  readonly position: string
  /** Of one full position. */
  readonly percent: number
  readonly payGrade: string
  readonly yearlyCost: Cents
}

export interface ProjectContact {
  readonly name: string
  readonly email: string
  readonly phone: string
}

/** Whether a project counts as jointly supported although R39 says otherwise, and why. */
export interface JointlySupportedOverride {
  readonly jointlySupported: boolean
  readonly reason: string
}

/** What an application says beyond the minimum, as long as nobody filled it in. */
export const NO_DETAILS = {
  projectCallId: null,
  budgetTitle: 'regional',
  fundingSource: '',
  goals: '',
  region: '',
  staffPositions: [],
  contact: { name: '', email: '', phone: '' },
  predecessorId: null,
  needsDeMinimis: false,
} as const satisfies Pick<
  Project,
  | 'projectCallId'
  | 'budgetTitle'
  | 'fundingSource'
  | 'goals'
  | 'region'
  | 'staffPositions'
  | 'contact'
  | 'predecessorId'
  | 'needsDeMinimis'
>

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

/** The steps of domain § 4, in the order of a project's life. */
export const PROJECT_STATES = [
  'idea',
  'advised',
  'waiting-for-call',
  'submitted',
  'incomplete',
  'formally-checked',
  'in-assessment',
  'deferred',
  'in-decision',
  'endorsed',
  'endorsed-with-conditions',
  'not-endorsed',
  'ranked',
  'statement-issued',
  'at-funder',
  'granted',
  'partly-granted',
  'grant-refused',
  'running',
  'ended',
  'proof-open',
  'report-received',
  'evaluated',
  'archived',
  'withdrawn',
] as const
export type ProjectState = (typeof PROJECT_STATES)[number]

/** What may be put to the vote; a short-term Umlauf (R24) may begin on an application whose sums fit. */
const VOTABLE: readonly ProjectState[] = ['submitted', 'formally-checked', 'in-assessment', 'deferred']

/** Whether an application can be put to the vote. */
export function isOpenForVote(state: ProjectState): boolean {
  return VOTABLE.includes(state)
}
