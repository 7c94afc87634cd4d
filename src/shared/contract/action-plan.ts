import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Id } from '../basics/id.ts'
import type { LocalDate } from '../basics/local-date.ts'
import type { ActionPlan, FieldOfAction } from '../domain/action-plan/action-plan.ts'
import type { RevisionComparison } from '../domain/action-plan/compare-revisions.ts'
import { INDICATOR_TOPICS } from '../domain/action-plan/indicator.ts'
import { CHAPTER_PARTS, type FieldText, type Revision, type RevisionText } from '../domain/action-plan/revision.ts'
import type { Strategy } from '../domain/action-plan/strategy.ts'
import type { DocumentRecord } from '../domain/documents/issued-document.ts'
import type { AdoptProblem } from '../rules/revisions/may-adopt.ts'
import { chartsContract } from './charts.ts'
import type { EvaluationRow } from './evaluations.ts'
import { evaluationsContract } from './evaluations.ts'
import { type IndicatorSeries, indicatorsContract } from './indicators.ts'
import { type MeasureRow, measuresContract } from './measures.ts'
import type { ProjectRow } from './projects.ts'
import { mayRefuse } from './refusals.ts'
import { answer, filledLine, idOf, line, localDate, text, version } from './shapes.ts'

export interface PlanRow {
  readonly plan: ActionPlan
  readonly revisionId: Id<'revision'> | null
  readonly fields: number
  readonly projects: number
  readonly isInForce: boolean
}

/** A field of action of the plan in force, with what hangs on it and on the fields that it continues. */
export interface FieldRow {
  readonly field: FieldOfAction
  readonly isCrossCutting: boolean
  readonly projects: number
  readonly running: number
  readonly measures: number
  readonly indicators: number
}

export interface PlanOverview {
  readonly plans: readonly PlanRow[]
  readonly draft: { readonly revisionId: Id<'revision'>; readonly revision: string; readonly startedOn: LocalDate } | null
  readonly fields: readonly FieldRow[]
  /** Not finished yet, the earliest due first. */
  readonly openEvaluations: readonly EvaluationRow[]
}

/** A field of an earlier plan with the projects that still run under it. */
export interface EarlierField extends FieldOfAction {
  readonly revision: string
  readonly projects: number
  readonly running: number
}

export interface RevisionPage {
  readonly revision: Revision
  readonly version: number
  /** The plan that it has become; null for a draft. */
  readonly plan: ActionPlan | null
  readonly base: ActionPlan | null
  readonly baseRevisionId: Id<'revision'> | null
  readonly baseFields: readonly EarlierField[]
  readonly strategies: readonly (Strategy & { readonly version: number })[]
  readonly resolution: {
    readonly id: Id<'resolution'>
    readonly number: string
    readonly resolvedOn: LocalDate
    readonly sentence: string
  } | null
  /** Figures of the region, for the chapters that show a topic. */
  readonly series: readonly IndicatorSeries[]
  /** The register, newest first: what chapters name, and what they can. */
  readonly resolutions: readonly { readonly id: Id<'resolution'>; readonly number: string; readonly subject: string }[]
  /** The paper as it was issued; null until then. */
  readonly issued: Pick<DocumentRecord, 'fileName' | 'sha256' | 'madeAt'> | null
  /** What still forbids its adoption, apart from the resolution itself. */
  readonly problems: readonly AdoptProblem[]
}

export interface FieldPage {
  readonly field: FieldOfAction
  readonly plan: ActionPlan
  readonly revisionId: Id<'revision'> | null
  readonly text: FieldText | null
  readonly strategyGoals: readonly { readonly strategy: string; readonly goal: string }[]
  /** The fields of earlier plans that it continues, and of the next one that continue it. */
  readonly continues: readonly EarlierField[]
  readonly continuedBy: readonly EarlierField[]
  readonly projects: readonly ProjectRow[]
  readonly measures: readonly MeasureRow[]
  readonly series: readonly IndicatorSeries[]
  readonly evaluations: readonly EvaluationRow[]
}

export interface AdoptionChoices {
  /** Adopted in a sitting, on a fundamental matter or no project; the newest first. */
  readonly resolutions: readonly {
    readonly id: Id<'resolution'>
    readonly number: string
    readonly subject: string
    readonly resolvedOn: LocalDate
    readonly sentence: string
  }[]
  /** The majority that the rules of procedure ask for on a fundamental matter, as a sentence. */
  readonly majoritySentence: string
}

const lines = z.array(filledLine).max(60)
const revisionText = z.object({
  foreword: text,
  guidingGoal: text,
  subgoals: lines,
  challenges: z.array(z.object({ title: filledLine, text })).max(30),
  chapters: z
    .array(
      z.object({
        key: filledLine,
        part: z.enum(CHAPTER_PARTS),
        heading: filledLine,
        text,
        topic: z.enum(INDICATOR_TOPICS).nullable(),
        resolutionIds: z.array(idOf('resolution')).max(50),
      }),
    )
    .max(60),
  fields: z
    .array(
      z.object({
        key: filledLine,
        fieldOfActionId: idOf('field-of-action').nullable(),
        continues: z.array(idOf('field-of-action')).max(20),
        number: z.int().min(1).max(99),
        title: filledLine,
        isCrossCutting: z.boolean(),
        goals: lines,
        approaches: lines,
        futureApproaches: text,
        networking: lines,
        strategyGoals: z.array(z.object({ strategyId: idOf('strategy'), goalKey: filledLine })).max(60),
      }),
    )
    .max(30),
  droppedFields: z.array(z.object({ fieldOfActionId: idOf('field-of-action'), reason: line })).max(30),
  strategyIds: z.array(idOf('strategy')).max(30),
  sources: lines,
  attachments: lines,
}) satisfies z.ZodType<RevisionText>

const revisionId = z.object({ revisionId: idOf('revision') })
const strategy = z.object({
  title: filledLine,
  publisher: line,
  year: z.int().min(1990).max(2999),
  goals: z.array(z.object({ key: filledLine, title: filledLine })).max(60),
})

export const actionPlanContract = {
  overview: oc.output(answer<PlanOverview>()),

  showRevision: oc.input(revisionId).errors(mayRefuse('NOT_FOUND')).output(answer<RevisionPage>()),

  showField: oc
    .input(z.object({ fieldOfActionId: idOf('field-of-action') }))
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<FieldPage>()),

  /** What has changed from one revision to another. */
  compare: oc
    .input(z.object({ beforeId: idOf('revision'), afterId: idOf('revision') }))
    .errors(mayRefuse('NOT_FOUND'))
    .output(answer<RevisionComparison>()),

  /** Begins a revision: with the words of the plan in force, or empty for the first one. */
  start: oc
    .input(z.object({ revision: filledLine, title: filledLine }))
    .errors(mayRefuse('DRAFT_EXISTS', 'REVISION_NAME_TAKEN'))
    .output(answer<{ readonly revisionId: Id<'revision'> }>()),

  save: oc
    .input(revisionId.extend({ version, revision: filledLine, title: filledLine, text: revisionText }))
    .errors(
      mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE', 'NOT_A_DRAFT', 'REVISION_NAME_TAKEN', 'CHAPTER_REFERRED', 'FIELD_NUMBER_TWICE'),
    )
    .output(answer<RevisionPage>()),

  /** Throws a draft away. */
  discard: oc
    .input(revisionId)
    .errors(mayRefuse('NOT_FOUND', 'NOT_A_DRAFT'))
    .output(answer<{ readonly revisionId: Id<'revision'> }>()),

  adoptionChoices: oc.output(answer<AdoptionChoices>()),

  /** Makes a draft the plan in force; the one before ends on the day before. Neither is ever changed again. */
  adopt: oc
    .input(
      revisionId.extend({
        version,
        resolutionId: idOf('resolution').nullable(),
        /** Only without a resolution of the register. */
        resolvedOn: localDate.nullable(),
        validFrom: localDate,
      }),
    )
    .errors(
      mayRefuse(
        'NOT_FOUND',
        'CHANGED_MEANWHILE',
        'NOT_A_DRAFT',
        'FIELDS_MISSING',
        'FIELD_NUMBER_TWICE',
        'FIELD_LEFT_OUT',
        'CHAPTER_REFERRED',
        'RESOLUTION_NEEDED',
        'RESOLUTION_DOES_NOT_ADOPT',
        'VALID_BEFORE_RESOLVED',
        'PLAN_OVERLAPS',
      ),
    )
    .output(answer<{ readonly actionPlanId: Id<'action-plan'> }>()),

  /** Notes the day on which the managing member signed. */
  sign: oc
    .input(z.object({ actionPlanId: idOf('action-plan'), signedOn: localDate }))
    .errors(mayRefuse('NOT_FOUND', 'PLAN_SIGNED_ALREADY', 'SIGNED_BEFORE_RESOLVED', 'DAY_IN_FUTURE'))
    .output(answer<{ readonly actionPlanId: Id<'action-plan'> }>()),

  /** Makes the Word file of an adopted revision and keeps it as it is for good. */
  issue: oc
    .input(revisionId)
    .errors(mayRefuse('NOT_FOUND', 'PLAN_NOT_ADOPTED', 'PLAN_ISSUED_ALREADY'))
    .output(answer<RevisionPage>()),

  listStrategies: oc.output(answer<readonly (Strategy & { readonly version: number })[]>()),

  addStrategy: oc.input(strategy).output(answer<{ readonly strategyId: Id<'strategy'> }>()),

  changeStrategy: oc
    .input(z.object({ strategyId: idOf('strategy'), version, content: strategy }))
    .errors(mayRefuse('NOT_FOUND', 'CHANGED_MEANWHILE', 'GOAL_REFERRED'))
    .output(answer<{ readonly strategyId: Id<'strategy'> }>()),

  charts: chartsContract,
  indicators: indicatorsContract,
  measures: measuresContract,
  evaluations: evaluationsContract,
}

export type RevisionTextInput = z.infer<typeof revisionText>
