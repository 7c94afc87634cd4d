import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { type Cents, cents } from '#shared/basics/money.ts'
import type { ProjectApplication } from '#shared/contract/projects.ts'
import {
  type EligibleActivity,
  NO_DETAILS,
  type PartnerRole,
  type Project,
  type ProjectContact,
  type ProjectFinances,
} from '#shared/domain/projects/project.ts'
import type { BudgetTitle } from '#shared/domain/projects/project-call.ts'

/** An application while it is typed: everything may still be missing. Amounts in cents. */
export interface ProjectValues {
  readonly title: string
  readonly shortTitle: string
  readonly sponsor: OrganizationValue
  readonly partners: readonly PartnerValue[]
  readonly fieldOfActionId: Id<'field-of-action'> | null
  readonly eligibleActivity: EligibleActivity | null
  readonly startsOn: LocalDate | null
  readonly endsOn: LocalDate | null
  readonly finances: Readonly<Record<keyof ProjectFinances, Cents | null>>
  readonly summary: string
  readonly targetGroup: string
  readonly funderReference: string
  readonly receivedOn: LocalDate | null
  readonly projectCallId: Id<'project-call'> | null
  readonly budgetTitle: BudgetTitle
  readonly fundingSource: string
  readonly goals: string
  readonly region: string
  readonly staffPositions: readonly PositionValue[]
  readonly contact: ProjectContact
  readonly predecessorId: Id<'project'> | null
  readonly needsDeMinimis: boolean
}

export interface PositionValue {
  /** Only to keep rows apart on screen. */
  readonly key: string
  readonly position: string
  readonly percent: number | null
  readonly payGrade: string
  readonly yearlyCost: Cents | null
}

/** A member, or somebody else by name. */
export interface OrganizationValue {
  readonly memberId: Id<'member'> | null
  readonly name: string
}

export interface PartnerValue extends OrganizationValue {
  /** Only to keep rows apart on screen. */
  readonly key: string
  readonly role: PartnerRole
  readonly contribution: string
}

export type MissingField =
  | 'title'
  | 'shortTitle'
  | 'sponsor'
  | 'partners'
  | 'staffPositions'
  | 'fieldOfActionId'
  | 'eligibleActivity'
  | 'startsOn'
  | 'endsOn'
  | 'receivedOn'

export function emptyValues(today: LocalDate): ProjectValues {
  return {
    title: '',
    shortTitle: '',
    sponsor: { memberId: null, name: '' },
    partners: [],
    fieldOfActionId: null,
    eligibleActivity: null,
    startsOn: null,
    endsOn: null,
    finances: {
      totalCost: null,
      staffCost: null,
      materialCost: null,
      grant: null,
      ownContribution: null,
      thirdPartyFunds: cents(0),
    },
    summary: '',
    targetGroup: '',
    funderReference: '',
    receivedOn: today,
    ...NO_DETAILS,
  }
}

export function valuesOf(project: Project): ProjectValues {
  return {
    ...project,
    partners: project.partners.map((partner, index) => ({ ...partner, key: `partner-${index + 1}` })),
    staffPositions: project.staffPositions.map((position, index) => ({ ...position, key: `position-${index + 1}` })),
  }
}

/** Amounts as the finance check takes them; what is not typed yet counts as nothing. */
export function financesOf(values: ProjectValues): ProjectFinances {
  const { totalCost, staffCost, materialCost, grant, ownContribution, thirdPartyFunds } = values.finances
  const none = cents(0)
  return {
    totalCost: totalCost ?? none,
    staffCost: staffCost ?? none,
    materialCost: materialCost ?? none,
    grant: grant ?? none,
    ownContribution: ownContribution ?? none,
    thirdPartyFunds: thirdPartyFunds ?? none,
  }
}

/** Fields that must be filled and are not, in the order of the form. */
export function missingFields(values: ProjectValues): readonly MissingField[] {
  const filled: readonly (readonly [MissingField, boolean])[] = [
    ['title', values.title.trim() !== ''],
    ['shortTitle', values.shortTitle.trim() !== ''],
    ['receivedOn', values.receivedOn !== null],
    ['sponsor', values.sponsor.name.trim() !== ''],
    ['partners', values.partners.every(({ name }) => name.trim() !== '')],
    ['staffPositions', values.staffPositions.every(({ position, percent }) => position.trim() !== '' && percent !== null)],
    ['fieldOfActionId', values.fieldOfActionId !== null],
    ['eligibleActivity', values.eligibleActivity !== null],
    ['startsOn', values.startsOn !== null],
    ['endsOn', values.endsOn !== null],
  ]
  return filled.filter(([, isFilled]) => !isFilled).map(([field]) => field)
}

/** The application as it is sent; null while something is missing. */
export function toApplication(values: ProjectValues): ProjectApplication | null {
  const { fieldOfActionId, eligibleActivity, startsOn, endsOn, receivedOn } = values
  if (missingFields(values).length > 0) return null
  if (fieldOfActionId === null || eligibleActivity === null || startsOn === null || endsOn === null || receivedOn === null)
    return null
  return {
    title: values.title,
    shortTitle: values.shortTitle,
    sponsor: { memberId: values.sponsor.memberId, name: values.sponsor.name },
    partners: values.partners.map(({ memberId, name, role, contribution }) => ({ memberId, name, role, contribution })),
    fieldOfActionId,
    eligibleActivity,
    startsOn,
    endsOn,
    finances: financesOf(values),
    summary: values.summary,
    targetGroup: values.targetGroup,
    funderReference: values.funderReference,
    receivedOn,
    projectCallId: values.projectCallId,
    budgetTitle: values.budgetTitle,
    fundingSource: values.fundingSource,
    goals: values.goals,
    region: values.region,
    staffPositions: values.staffPositions.map(({ position, percent, payGrade, yearlyCost }) => ({
      position,
      percent: percent ?? 0,
      payGrade,
      yearlyCost: yearlyCost ?? cents(0),
    })),
    contact: values.contact,
    predecessorId: values.predecessorId,
    needsDeMinimis: values.needsDeMinimis,
  }
}
