import type { ClockTime } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Cents } from '#shared/basics/money.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Body } from '#shared/domain/members/body.ts'
import type { FormerName, Member, MembershipKind } from '#shared/domain/members/member.ts'
import type { MembershipApplication } from '#shared/domain/members/membership-application.ts'
import type { Person, RepresentationRole } from '#shared/domain/members/person.ts'
import type { GrantOutcome } from '#shared/domain/projects/grant-notice.ts'
import type { Project, ProjectPartner, ProjectState } from '#shared/domain/projects/project.ts'
import type { BudgetTitle } from '#shared/domain/projects/project-call.ts'
import type { RuleOptions } from '#shared/domain/rules-of-procedure/rule-options.ts'
import type { RulesOfProcedure } from '#shared/domain/rules-of-procedure/rules-of-procedure.ts'
import type { ActionPlanSeed, DraftSeed, EvaluationSeed, IndicatorSeed, MeasureSeed, StrategySeed } from './plan-seed.ts'

/** A demo alliance as it stands in `resources/alliances/<name>.json`; keys name records within the file. */
export interface AllianceSeed {
  readonly alliance: Omit<Alliance, 'id' | 'isDemo' | 'closeOfBusiness' | 'letterhead'> & { readonly closeOfBusiness: ClockTime }
  readonly rules: Pick<RulesOfProcedure, 'source' | 'validFrom'> & { readonly options: Partial<RuleOptions> }
  readonly strategies?: readonly StrategySeed[]
  readonly actionPlans: readonly ActionPlanSeed[]
  readonly draft?: DraftSeed
  readonly measures?: readonly MeasureSeed[]
  /** Of the region; those of projects and measures stand beside them. */
  readonly indicators?: readonly IndicatorSeed[]
  readonly fieldEvaluations?: readonly (EvaluationSeed & { readonly field: string })[]
  readonly members: readonly MemberSeed[]
  readonly bodies: readonly BodySeed[]
  readonly projects: readonly ProjectSeed[]
  /** Projects from before the workspace began. */
  readonly pastProjects?: readonly PastProjectSeed[]
  /** Projects whose days hang on the day of the demo and whose vote lies before the workspace. */
  readonly recentProjects?: readonly RecentProjectSeed[]
  /** Allocations by year; null for the year that the call is for. */
  readonly budgets?: readonly {
    readonly year: number | null
    readonly title: BudgetTitle
    readonly allocation: Cents
  }[]
  /** The call that is worked on at the day of the demo, and what stands beside it. */
  readonly call?: {
    readonly title: string
    readonly focus: string
    readonly budget: Cents
    readonly channel: string
    readonly projects: readonly CallProjectSeed[]
    readonly outside: readonly CallProjectSeed[]
  }
}

/** Who runs a project and who takes part in it. */
export interface PartiesSeed {
  readonly sponsor: OrganizationSeed
  readonly partners: readonly (OrganizationSeed & Pick<ProjectPartner, 'role' | 'contribution'>)[]
}

/** An application of the call, or outside of it, and the step it has reached. */
export type CallProjectSeed = Pick<
  Project,
  'title' | 'shortTitle' | 'eligibleActivity' | 'finances' | 'summary' | 'targetGroup' | 'funderReference'
> &
  PartiesSeed & {
    readonly key: string
    readonly field: string
    readonly receivedDaysAgo: number
    /** The step it has reached. */
    readonly part: ProjectState
    /** Points of three members, a digit for each criterion. */
    readonly scores?: readonly [string, string, string]
    /** How many say no or abstain in the sitting. */
    readonly votes?: { readonly no: number; readonly abstain: number }
    readonly conditions?: string
    /** What was said about it beyond points. */
    readonly note?: string
  }

/** A project that began before the workspace did: absolute days, the amount granted, what it reached. */
export type PastProjectSeed = Pick<
  Project,
  'title' | 'shortTitle' | 'eligibleActivity' | 'startsOn' | 'endsOn' | 'finances' | 'summary' | 'targetGroup' | 'state'
> &
  PartiesSeed & {
    readonly key: string
    readonly field: string
    readonly granted: Cents
    readonly proofDueOn: LocalDate | null
    readonly indicators: readonly IndicatorSeed[]
    /** What its Träger and the alliance made of its years. */
    readonly evaluations?: readonly EvaluationSeed[]
  }

/** A project with the funder or just after: begins on the first day of the month that lies so many months ahead. */
export type RecentProjectSeed = Omit<PastProjectSeed, 'startsOn' | 'endsOn' | 'proofDueOn' | 'indicators' | 'evaluations'> & {
  readonly startsInMonths: number
  readonly months: number
  /** What the funder decided; null while it has not. */
  readonly notice: GrantOutcome | null
  readonly proof: 'none' | 'open' | 'received'
}

export type MemberSeed = Omit<Member, 'id'> & {
  readonly key: string
  readonly memberships: readonly (PeriodSeed & { readonly kind: MembershipKind; readonly admittedOn?: LocalDate })[]
  readonly formerNames?: readonly Pick<FormerName, 'name' | 'shortName' | 'usedUntil'>[]
  readonly application?: Pick<MembershipApplication, 'kind' | 'appliedOn' | 'note'>
  readonly managing: readonly PeriodSeed[]
  readonly people: readonly PersonSeed[]
}

export type PersonSeed = Omit<Person, 'id' | 'memberId'> & {
  readonly roles: readonly { readonly role: RepresentationRole; readonly rank: number; readonly validFrom: LocalDate }[]
}

/** A body; that of the alliance takes name and purpose from here, its members follow from the memberships. */
export type BodySeed = Omit<Body, 'id'> & {
  readonly seats: readonly (PeriodSeed & { readonly member: string; readonly kind: 'voting' | 'advisory' })[]
}

export interface PeriodSeed {
  readonly validFrom: LocalDate
  readonly validUntil: LocalDate | null
}

/** A project whose dates hang on the day of the demo: received so many days before, running from a later month on. */
export type ProjectSeed = Pick<
  Project,
  'title' | 'shortTitle' | 'eligibleActivity' | 'finances' | 'summary' | 'targetGroup' | 'funderReference'
> &
  PartiesSeed & {
    readonly key: string
    readonly field: string
    readonly receivedDaysAgo: number
    /** Begins on the first day of the month that lies so many months ahead. */
    readonly startsInMonths: number
    readonly months: number
    /** What the alliance is asked to resolve, and why that cannot wait for the next meeting (R24). */
    readonly proposedText: string
    readonly urgencyReason: string
    /** Which budget it takes from; the regional one where nothing is said. */
    readonly budgetTitle?: BudgetTitle
    readonly part: DemoPart
  }

/** Which way a project goes in the demo; `submitted` waits for its vote. */
export type DemoPart = 'statement-issued' | 'statement-open' | 'rejected' | 'running' | 'meeting' | 'submitted'

/** A member of the file by its key, or somebody else by name. */
export type OrganizationSeed =
  | { readonly member: string; readonly name?: never }
  | { readonly name: string; readonly member?: never }
