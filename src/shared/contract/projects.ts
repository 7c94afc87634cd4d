import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { Cents } from '../basics/money.ts'
import type { ActionPlan, FieldOfAction } from '../domain/action-plan/action-plan.ts'
import {
  ATTACHMENT_KINDS,
  COMPLETENESS_ITEMS,
  COMPLETENESS_STATES,
  type CompletenessLine,
  type CompletionRequest,
  type ProjectAttachment,
  type ProjectChange,
} from '../domain/projects/completeness.ts'
import {
  ELIGIBLE_ACTIVITIES,
  type EligibleActivity,
  NO_DETAILS,
  PARTNER_ROLES,
  PROJECT_STATES,
  type Project,
  type ProjectState,
} from '../domain/projects/project.ts'
import { BUDGET_TITLES, type ProjectCall } from '../domain/projects/project-call.ts'
import type { CallFinding } from '../rules/funding/check-call.ts'
import type { StepRefusal } from '../rules/transitions/move-project.ts'
import { UPLOAD_CODES } from './file-refusals.ts'
import { mayRefuse } from './refusals.ts'
import { amount, answer, email, filledLine, idOf, line, localDate, text, uploadedFile, version } from './shapes.ts'

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
  readonly callNumber: string | null
  /** What is due next, and when; null when nothing is. */
  readonly nextDue: LocalDate | null
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
  /** The state as the calendar says it today. */
  readonly stateToday: ProjectState
  readonly call: ProjectCall | null
  readonly predecessor: { readonly id: Id<'project'>; readonly number: string; readonly shortTitle: string } | null
  readonly successors: readonly { readonly id: Id<'project'>; readonly number: string; readonly shortTitle: string }[]
  readonly completeness: readonly CompletenessLine[]
  readonly requests: readonly CompletionRequest[]
  readonly attachments: readonly ProjectAttachment[]
  readonly changes: readonly ProjectChange[]
  /** Steps that can be taken by hand from here, and what still forbids each; null when nothing does. */
  readonly steps: readonly { readonly to: ProjectState; readonly refusal: StepRefusal | null }[]
  /** Whether an application can be corrected, or put to the vote. */
  readonly isOpen: boolean
  /** Whether it can be changed although the alliance has decided. */
  readonly mayChangeLater: boolean
  /** Not in the days of its call; a late one waits outside. */
  readonly callFindings: readonly CallFinding[]
}

/** A station on the way from application to statement; `on` is null while it lies ahead. */
/** Stations of a project's way, in their order. */
export const PROJECT_STEPS = [
  'received',
  'checked',
  'assessed',
  'voting',
  'resolved',
  'ranked',
  'statement-issued',
  'at-funder',
  'granted',
  'running',
  'report-received',
  'evaluated',
] as const

export interface ProjectStep {
  readonly step: (typeof PROJECT_STEPS)[number]
  readonly on: LocalDate | null
  /** Where one can see it; null while there is nothing to see. */
  readonly link: ProjectStepLink | null
}

export type ProjectStepLink =
  | { readonly kind: 'check' | 'assessment' | 'funding' }
  | { readonly kind: 'project-call'; readonly id: Id<'project-call'> }
  | { readonly kind: 'circular-procedure'; readonly id: Id<'circular-procedure'> }
  | { readonly kind: 'meeting'; readonly id: Id<'meeting'> }
  | { readonly kind: 'resolution'; readonly id: Id<'resolution'> }
  | { readonly kind: 'statement'; readonly id: Id<'statement'> }

/** What the project form offers to choose from. */
export interface ProjectChoices {
  readonly members: readonly { readonly id: Id<'member'>; readonly name: string }[]
  readonly actionPlan: ActionPlan | null
  readonly fieldsOfAction: readonly FieldOfAction[]
  readonly calls: readonly { readonly id: Id<'project-call'>; readonly number: string; readonly title: string }[]
  /** Older projects that one may follow on. */
  readonly predecessors: readonly { readonly id: Id<'project'>; readonly number: string; readonly shortTitle: string }[]
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
  projectCallId: idOf('project-call').nullable().default(NO_DETAILS.projectCallId),
  budgetTitle: z.enum(BUDGET_TITLES).default(NO_DETAILS.budgetTitle),
  fundingSource: line.default(''),
  goals: text.default(''),
  region: line.default(''),
  staffPositions: z
    .array(z.object({ position: filledLine, percent: z.int().min(1).max(1000), payGrade: line, yearlyCost: amount }))
    .max(50)
    .default([]),
  contact: z.object({ name: line, email, phone: line }).default(NO_DETAILS.contact),
  predecessorId: idOf('project').nullable().default(null),
  needsDeMinimis: z.boolean().default(false),
})

export type ProjectApplication = z.infer<typeof projectApplication>

/** An application that is handed in, or an idea that somebody wants to talk about first. */
export const projectSubmission = projectApplication.extend({ stage: z.enum(['idea', 'submitted']).default('submitted') })

const projectId = z.object({ projectId: idOf('project') })

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
    .input(projectSubmission)
    .errors(mayRefuse('NOT_FOUND', 'FINANCES_DO_NOT_FIT', 'PERIOD_REVERSED', 'CALL_DOES_NOT_FIT'))
    .output(answer<{ readonly projectId: Id<'project'>; readonly number: string }>()),

  /** Corrects an application as long as no vote on it runs. */
  change: oc
    .input(z.object({ projectId: idOf('project'), version, application: projectApplication }))
    .errors(
      mayRefuse(
        'NOT_FOUND',
        'CHANGED_MEANWHILE',
        'FINANCES_DO_NOT_FIT',
        'PERIOD_REVERSED',
        'PROJECT_NOT_OPEN',
        'CALL_DOES_NOT_FIT',
      ),
    )
    .output(answer<ProjectPage>()),

  /** Takes a step of domain § 4 by hand. */
  move: oc
    .input(projectId.extend({ to: z.enum(PROJECT_STATES), reason: line }))
    .errors(mayRefuse('NOT_FOUND', 'STEP_NOT_POSSIBLE'))
    .output(answer<ProjectPage>()),

  /** Stores what was looked at; with nothing missing any more the application is complete. */
  saveChecklist: oc
    .input(
      projectId.extend({
        version,
        lines: z.array(z.object({ item: z.enum(COMPLETENESS_ITEMS), state: z.enum(COMPLETENESS_STATES), note: line })).max(20),
      }),
    )
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE', 'PROJECT_NOT_OPEN'))
    .output(answer<ProjectPage>()),

  /** Asks the sponsor for missing parts until a day. */
  requestCompletion: oc
    .input(projectId.extend({ items: z.array(z.enum(COMPLETENESS_ITEMS)).max(20), text, dueOn: localDate }))
    .errors(mayRefuse('NOT_FOUND', 'PROJECT_NOT_OPEN', 'NOTHING_REQUESTED', 'DUE_IN_PAST', 'NOT_A_WORKING_DAY'))
    .output(answer<ProjectPage>()),

  /** Keeps files of an application; a file that is not what its name says is refused. */
  attach: oc
    .input(
      projectId.extend({
        kind: z.enum(ATTACHMENT_KINDS),
        forMembers: z.boolean(),
        receivedOn: localDate,
        files: z.array(uploadedFile).min(1).max(30),
      }),
    )
    .errors(mayRefuse('NOT_FOUND', ...UPLOAD_CODES, 'FILE_TYPE_MISMATCH', 'NEVER_FOR_MEMBERS'))
    .output(answer<ProjectPage>()),

  /** Overrides whether a project counts as jointly supported; null goes back to what is derived (R39). */
  overrideJoint: oc
    .input(projectId.extend({ jointlySupported: z.boolean().nullable(), reason: line }))
    .errors(mayRefuse('NOT_FOUND', 'REASON_MISSING', 'PROJECT_NOT_OPEN'))
    .output(answer<ProjectPage>()),

  /** Changes what the alliance has decided on; a substantial change sends the project back to the vote. */
  changeLater: oc
    .input(projectId.extend({ version, application: projectApplication, reason: line }))
    .errors(
      mayRefuse(
        'NOT_FOUND',
        'CHANGED_MEANWHILE',
        'FINANCES_DO_NOT_FIT',
        'PERIOD_REVERSED',
        'CALL_DOES_NOT_FIT',
        'REASON_MISSING',
        'NOTHING_CHANGED',
        'PROJECT_NOT_OPEN',
      ),
    )
    .output(answer<ProjectPage>()),
}
