import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { Cents } from '../basics/money.ts'
import type { Ranking } from '../domain/projects/assessment.ts'
import { BUDGET_TITLES, type OverCommitment, type ProjectCall, type RegionalBudget } from '../domain/projects/project-call.ts'
import type { Resolution } from '../domain/resolutions/resolution.ts'
import type { BudgetStanding } from '../rules/funding/budget-standing.ts'
import type { ProjectRow } from './projects.ts'
import { mayRefuse } from './refusals.ts'
import { amount, answer, filledLine, idOf, line, localDate, text, version } from './shapes.ts'

export interface ProjectCallRow {
  readonly call: ProjectCall
  readonly version: number
  /** Whether applications can still be handed in today. */
  readonly isOpen: boolean
  readonly applications: number
  readonly appliedFor: Cents
}

export interface BudgetRow {
  readonly budget: RegionalBudget
  readonly version: number
  readonly standing: BudgetStanding
  readonly accepted: readonly OverCommitment[]
  /** More is endorsed than allocated, and nobody has yet said why. */
  readonly needsReason: boolean
}

export interface CallsPage {
  readonly calls: readonly ProjectCallRow[]
  readonly budgets: readonly BudgetRow[]
  /** Initiative applications outside of a call. */
  readonly waiting: readonly ProjectRow[]
}

export interface RankedRow {
  readonly project: ProjectRow
  readonly line: Ranking['lines'][number]
  /** Why it does not stand further up, as a sentence. */
  readonly because: string
}

/** An order of the projects of a call, with the resolution that settled it. */
export interface CallRanking {
  readonly id: Id<'ranking'>
  readonly version: number
  readonly budget: Cents
  readonly jointBonusPercent: number | null
  readonly rows: readonly RankedRow[]
  readonly isTied: boolean
  readonly resolution: { readonly id: Id<'resolution'>; readonly number: string; readonly resolvedOn: LocalDate } | null
}

/** A resolution that can settle the order of a call, and where it comes from. */
export interface ResolutionChoice {
  readonly id: Id<'resolution'>
  readonly number: string
  readonly subject: string
  readonly resolvedOn: LocalDate
  readonly procedure: Resolution['procedure']
  /** Number of the meeting or of the circular procedure. */
  readonly madeIn: string
  /** Made on an item about the order of this call. */
  readonly isOnCall: boolean
}

export interface ProjectCallPage {
  readonly call: ProjectCall
  readonly version: number
  readonly isOpen: boolean
  readonly projects: readonly ProjectRow[]
  /** The newest order: a proposal, or settled where there is none. */
  readonly ranking: CallRanking | null
  /** Orders that were settled before it, oldest first. */
  readonly earlierRankings: readonly CallRanking[]
  /** All orders are settled, and projects came to be decided on since: what is left above the line for them in cents; else null. */
  readonly leftForFurther: Cents | null
  /** Adopted resolutions that can settle the order: on no single project, not before it was drawn; those on this call first. */
  readonly resolutionChoices: readonly ResolutionChoice[]
  /** Drafts and resolutions of this call for which a statement can be issued now. */
  readonly batch: { readonly ready: number; readonly open: number; readonly issued: number }
}

export const projectCallContent = z.object({
  number: filledLine,
  title: filledLine,
  focus: text,
  budgetYear: z.int().min(2000).max(2999),
  budgetTitle: z.enum(BUDGET_TITLES),
  budget: amount,
  publishedOn: localDate,
  submissionDeadline: localDate,
  presentedOn: localDate.nullable(),
  latestEnd: localDate.nullable(),
  channel: line,
})

export type ProjectCallContent = z.infer<typeof projectCallContent>

export const regionalBudgetContent = z.object({
  year: z.int().min(2000).max(2999),
  title: z.enum(BUDGET_TITLES),
  allocation: amount,
  notifiedOn: localDate.nullable(),
  availableUntil: localDate.nullable(),
})

export type RegionalBudgetContent = z.infer<typeof regionalBudgetContent>

const callId = z.object({ callId: idOf('project-call') })

export const projectCallsContract = {
  /** Calls, budgets and what waits for a call. */
  list: oc.output(answer<CallsPage>()),

  show: oc.input(callId).errors(mayRefuse('NOT_FOUND')).output(answer<ProjectCallPage>()),

  create: oc
    .input(projectCallContent)
    .errors(mayRefuse('CALL_NUMBER_TAKEN', 'DEADLINE_BEFORE_CALL'))
    .output(answer<{ readonly callId: Id<'project-call'> }>()),

  change: oc
    .input(callId.extend({ version, content: projectCallContent }))
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE', 'CALL_NUMBER_TAKEN', 'DEADLINE_BEFORE_CALL', 'CALL_LEAVES_OUT'))
    .output(answer<{ readonly callId: Id<'project-call'> }>()),

  createBudget: oc
    .input(regionalBudgetContent)
    .errors(mayRefuse('BUDGET_EXISTS'))
    .output(answer<{ readonly budgetId: Id<'regional-budget'> }>()),

  changeBudget: oc
    .input(z.object({ budgetId: idOf('regional-budget'), version, content: regionalBudgetContent }))
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE', 'BUDGET_EXISTS'))
    .output(answer<{ readonly budgetId: Id<'regional-budget'> }>()),

  /** Records that the alliance endorses more than is allocated, and why. */
  acceptOverCommitment: oc
    .input(z.object({ budgetId: idOf('regional-budget'), reason: line }))
    .errors(mayRefuse('NOT_FOUND', 'REASON_MISSING', 'NOT_OVER_COMMITTED'))
    .output(answer<{ readonly budgetId: Id<'regional-budget'> }>()),

  /** Draws the order of a call from the score sheets (R38). */
  drawRanking: oc
    .input(
      callId.extend({
        jointBonusPercent: z.int().min(0).max(100).nullable(),
        budget: amount,
        bodyOrder: z.array(idOf('project')).max(500),
      }),
    )
    .errors(mayRefuse('NOT_FOUND', 'NOTHING_TO_RANK', 'SCORES_MISSING'))
    .output(answer<ProjectCallPage>()),

  /** Makes a ranking the alliance's order by an adopted resolution. */
  resolveRanking: oc
    .input(callId.extend({ version, resolutionId: idOf('resolution') }))
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE', 'RANKING_TIED', 'RESOLUTION_SETTLES_NO_ORDER', 'RANKING_NOT_DECIDED'))
    .output(answer<ProjectCallPage>()),
}
