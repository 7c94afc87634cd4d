import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { Cents } from '#shared/basics/money.ts'
import type { ScoreWay } from '#shared/domain/projects/assessment.ts'

export interface CriteriaCatalogueTable {
  readonly criteria_catalogue_id: Id<'criteria-catalogue'>
  readonly edition: number
  readonly title: string
  readonly valid_from: LocalDate
  readonly minimum_percent: number
  /** JSON of CatalogueCriterion[]. */
  readonly criteria: string
}

export interface ScoreSheetTable {
  readonly score_sheet_id: Id<'score-sheet'>
  readonly project_id: Id<'project'>
  readonly member_id: Id<'member'>
  readonly criteria_catalogue_id: Id<'criteria-catalogue'>
  readonly person_name: string
  readonly way: ScoreWay
  readonly received_at: Instant
  /** JSON of CriterionScore[]. */
  readonly scores: string
  readonly version: number
}

export interface DiscussionNoteTable {
  readonly discussion_note_id: Id<'discussion-note'>
  readonly project_id: Id<'project'>
  readonly noted_at: Instant
  readonly noted_by: string
  readonly text: string
}

export interface RankingTable {
  readonly ranking_id: Id<'ranking'>
  readonly project_call_id: Id<'project-call'>
  readonly budget: Cents
  readonly joint_bonus_percent: number | null
  readonly drawn_at: Instant
  /** JSON of RankingLine[]. */
  readonly lines: string
  readonly resolution_id: Id<'resolution'> | null
  readonly version: number
}
