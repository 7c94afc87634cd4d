import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { Cents } from '../basics/money.ts'
import type { ActionPlan, FieldOfAction } from '../domain/action-plan/action-plan.ts'
import {
  ELIGIBLE_ACTIVITIES,
  type EligibleActivity,
  PARTNER_ROLES,
  type Project,
  type ProjectState,
} from '../domain/projects/project.ts'
import { mayRefuse } from './refusals.ts'
import { amount, answer, filledLine, idOf, line, localDate, text, version } from './shapes.ts'

export interface ProjectRow {
  readonly id: Id<'project'>
  readonly number: string
  readonly title: string
  readonly shortTitle: string
  readonly sponsorName: string
  readonly fieldOfAction: number
  readonly eligibleActivity: EligibleActivity
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly totalCost: Cents
  readonly grant: Cents
  readonly jointlySupported: boolean
  readonly state: ProjectState
}

export interface ProjectPage {
  readonly project: Project
  readonly version: number
  readonly fieldOfAction: FieldOfAction
  readonly jointlySupported: boolean
  readonly path: readonly ProjectStep[]
  readonly circularProcedures: readonly { readonly id: Id<'circular-procedure'>; readonly number: string }[]
  readonly resolutions: readonly {
    readonly id: Id<'resolution'>
    readonly number: string
    readonly outcome: 'adopted' | 'rejected'
  }[]
  readonly statements: readonly { readonly id: Id<'statement'>; readonly number: string | null }[]
}

/** A station on the way from application to statement; `on` is null while it lies ahead. */
export interface ProjectStep {
  readonly step: 'received' | 'checked' | 'voting' | 'resolved' | 'statement-issued'
  readonly on: LocalDate | null
}

/** What the project form offers to choose from. */
export interface ProjectChoices {
  readonly members: readonly { readonly id: Id<'member'>; readonly name: string }[]
  readonly actionPlan: ActionPlan | null
  readonly fieldsOfAction: readonly FieldOfAction[]
}

const organization = z.object({ memberId: idOf('member').nullable(), name: filledLine })

/** A project application as it is entered. Money in cents. */
export const projectApplication = z.object({
  title: filledLine,
  shortTitle: filledLine,
  sponsor: organization,
  partners: z.array(organization.extend({ role: z.enum(PARTNER_ROLES), contribution: line })).max(50),
  fieldOfActionId: idOf('field-of-action'),
  eligibleActivity: z.literal(ELIGIBLE_ACTIVITIES),
  startsOn: localDate,
  endsOn: localDate,
  finances: z.object({
    totalCost: amount,
    staffCost: amount,
    materialCost: amount,
    grant: amount,
    ownContribution: amount,
    thirdPartyFunds: amount,
  }),
  summary: text,
  targetGroup: text,
  funderReference: line,
  receivedOn: localDate,
})

export type ProjectApplication = z.infer<typeof projectApplication>

export const projectsContract = {
  list: oc.output(answer<readonly ProjectRow[]>()),

  show: oc
    .input(z.object({ projectId: idOf('project') }))
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<ProjectPage>()),

  /** Members and fields of action for the form. */
  choices: oc.output(answer<ProjectChoices>()),

  /** Enters an application; sums must fit to the cent and the grant stay within the quota (R41). */
  submit: oc
    .input(projectApplication)
    .errors(mayRefuse('NOT_FOUND', 'FINANCES_DO_NOT_FIT', 'PERIOD_REVERSED'))
    .output(answer<{ readonly projectId: Id<'project'>; readonly number: string }>()),

  /** Corrects an application as long as no vote on it runs. */
  change: oc
    .input(z.object({ projectId: idOf('project'), version, application: projectApplication }))
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE', 'FINANCES_DO_NOT_FIT', 'PERIOD_REVERSED', 'PROJECT_NOT_OPEN'))
    .output(answer<ProjectPage>()),
}
