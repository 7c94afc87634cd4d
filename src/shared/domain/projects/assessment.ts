import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import type { Cents } from '../../basics/money.ts'

/** Kriterienkatalog: by what projects are rated, in a numbered edition that is never changed. */
export interface CriteriaCatalogue {
  readonly id: Id<'criteria-catalogue'>
  readonly edition: number
  readonly title: string
  readonly validFrom: LocalDate
  /** Share of all points below which a project fails (R40). */
  readonly minimumPercent: number
  readonly criteria: readonly CatalogueCriterion[]
}

export interface CatalogueCriterion {
  /** Stays the same from edition to edition. */
  readonly id: string
  readonly title: string
  readonly help: string
  readonly weight: number
  readonly scaleMax: number
  /** Points below which a project fails whatever its sum; null where there is none. */
  readonly minimum: number | null
}

export const SCORE_WAYS = ['form', 'excel', 'ballot'] as const
export type ScoreWay = (typeof SCORE_WAYS)[number]

/** Bewertungsbogen: what one member gave one project, each criterion with its reason. */
export interface ScoreSheet {
  readonly id: Id<'score-sheet'>
  readonly projectId: Id<'project'>
  readonly memberId: Id<'member'>
  readonly catalogueId: Id<'criteria-catalogue'>
  readonly personName: string
  readonly way: ScoreWay
  readonly receivedAt: Instant
  readonly scores: readonly CriterionScore[]
}

export interface CriterionScore {
  readonly criterionId: string
  readonly points: number
  readonly reason: string
}

/** What was said about a project beyond points. */
export interface DiscussionNote {
  readonly id: Id<'discussion-note'>
  readonly projectId: Id<'project'>
  readonly notedAt: Instant
  readonly notedBy: string
  readonly text: string
}

/** Priorisierung of a call: a proposal until a resolution makes it the alliance's order (R38). */
export interface Ranking {
  readonly id: Id<'ranking'>
  readonly projectCallId: Id<'project-call'>
  readonly budget: Cents
  /** Bonus for jointly supported projects in percent points; null: they stand first. */
  readonly jointBonusPercent: number | null
  readonly drawnAt: Instant
  readonly lines: readonly RankingLine[]
  readonly resolutionId: Id<'resolution'> | null
}

export interface RankingLine {
  readonly projectId: Id<'project'>
  readonly rank: number
  readonly isTied: boolean
  readonly isBelowBudget: boolean
  readonly meetsMinimum: boolean
  readonly isJointlySupported: boolean
  /** Points of all raters and the most they could give. */
  readonly points: number
  readonly possible: number
  readonly raters: number
  readonly completeOn: LocalDate
  readonly bodyOrder: number | null
  readonly grant: Cents
}
