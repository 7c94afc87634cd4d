import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { IndicatorTopic } from './indicator.ts'
import type { StrategyGoalReference } from './strategy.ts'

/** Fortschreibung of the Handlungskonzept: what it says. Edited until it is adopted by resolution, then never again. */
export interface Revision {
  readonly id: Id<'revision'>
  /** The plan in force that it has become; null as long as it is a draft. */
  readonly actionPlanId: Id<'action-plan'> | null
  /** The plan that it continues; null for the first one. */
  readonly basedOnId: Id<'action-plan'> | null
  /** „2024“: by this name it is spoken of. */
  readonly revision: string
  readonly title: string
  readonly text: RevisionText
  /** Null while it is a draft, and for plans resolved before the register began. */
  readonly resolutionId: Id<'resolution'> | null
  readonly startedAt: Instant
}

export interface RevisionText {
  readonly foreword: string
  readonly guidingGoal: string
  readonly subgoals: readonly string[]
  readonly challenges: readonly Challenge[]
  readonly chapters: readonly Chapter[]
  readonly fields: readonly FieldText[]
  readonly droppedFields: readonly DroppedField[]
  readonly strategyIds: readonly Id<'strategy'>[]
  readonly sources: readonly string[]
  readonly attachments: readonly string[]
}

export interface Challenge {
  readonly title: string
  readonly text: string
}

/** Where a chapter stands, in the order of the paper. */
export const CHAPTER_PARTS = ['situation', 'alliance', 'fields', 'organization', 'closing'] as const
export type ChapterPart = (typeof CHAPTER_PARTS)[number]

export interface Chapter {
  /** Keeps its name from one revision to the next, so that both can be compared. */
  readonly key: string
  readonly part: ChapterPart
  readonly heading: string
  readonly text: string
  /** The figures that stand below the text; null for none. */
  readonly topic: IndicatorTopic | null
  /** Resolutions that rest on this chapter: it cannot be removed. */
  readonly resolutionIds: readonly Id<'resolution'>[]
}

/** What a revision says about one field of action. */
export interface FieldText {
  readonly key: string
  /** The field of the plan in force; null in a draft. */
  readonly fieldOfActionId: Id<'field-of-action'> | null
  /** The fields of the plan before that it continues. */
  readonly continues: readonly Id<'field-of-action'>[]
  readonly number: number
  readonly title: string
  readonly isCrossCutting: boolean
  readonly goals: readonly string[]
  readonly approaches: readonly string[]
  readonly futureApproaches: string
  /** Tangierende Netzwerkarbeit. */
  readonly networking: readonly string[]
  readonly strategyGoals: readonly StrategyGoalReference[]
}

/** A field of the plan before that ends, and why. */
export interface DroppedField {
  readonly fieldOfActionId: Id<'field-of-action'>
  readonly reason: string
}

export const EMPTY_TEXT: RevisionText = {
  foreword: '',
  guidingGoal: '',
  subgoals: [],
  challenges: [],
  chapters: [],
  fields: [],
  droppedFields: [],
  strategyIds: [],
  sources: [],
  attachments: [],
}

/** Whether it still can be edited. */
export function isDraft(revision: Pick<Revision, 'actionPlanId'>): boolean {
  return revision.actionPlanId === null
}
