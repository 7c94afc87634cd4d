import type { Instant } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import type { IndicatorSeries } from '#shared/contract/indicators.ts'
import type { MeasureRow } from '#shared/contract/measures.ts'
import type { Chart } from '#shared/domain/action-plan/chart.ts'
import type { RevisionComparison } from '#shared/domain/action-plan/compare-revisions.ts'
import type { Evaluation } from '#shared/domain/action-plan/evaluation.ts'
import type { FieldText, RevisionText } from '#shared/domain/action-plan/revision.ts'
import type { Strategy } from '#shared/domain/action-plan/strategy.ts'
import type { Alliance } from '#shared/domain/alliance/alliance.ts'
import type { Imprint } from '#shared/domain/documents/paper.ts'
import type { InterestGroup } from '#shared/domain/members/member.ts'
import type { Signatory } from '#shared/domain/statements/statement.ts'

/** Everything that a revision of the Handlungskonzept says as a paper: its words, and what the records held on its day. */
export interface ActionPlanInput {
  readonly alliance: Alliance
  readonly managingMembers: readonly string[]
  readonly title: string
  /** „2024“ */
  readonly revision: string
  /** How it became the plan in force; null for a draft. */
  readonly adoption: PlanAdoption | null
  readonly text: RevisionText
  /** Figures, projects and members are those of this day: of the resolution, or of today for a draft. */
  readonly asOf: LocalDate
  readonly members: readonly PlanMember[]
  /** Those that the revision rests on. */
  readonly strategies: readonly Strategy[]
  /** Figures of the region. */
  readonly series: readonly IndicatorSeries[]
  readonly fields: readonly PlanField[]
  /** Projects by field, members by field; null where there are no fields yet. */
  readonly charts: { readonly fieldMap: Chart; readonly memberMatrix: Chart } | null
  readonly droppedFields: readonly { readonly number: number; readonly title: string; readonly reason: string }[]
  /** From the revision before; null for the first one. */
  readonly changes: RevisionComparison | null
  readonly signatories: readonly Signatory[]
  readonly preparedAt: Instant
  /** Head of the journal before the paper was issued; null for one that is not. */
  readonly journalHead: Imprint['journalHead']
}

export interface PlanAdoption {
  readonly resolvedOn: LocalDate
  readonly signedOn: LocalDate | null
  readonly validFrom: LocalDate
  /** Null where it was resolved before the register began. */
  readonly resolution: { readonly number: string; readonly sentence: string } | null
}

export interface PlanMember {
  readonly name: string
  readonly interestGroup: InterestGroup
  readonly since: LocalDate
  readonly isManaging: boolean
  readonly representedBy: string
}

export interface PlanField {
  readonly text: FieldText
  readonly strategyGoals: readonly string[]
  readonly projects: readonly PlanProject[]
  readonly measures: readonly MeasureRow[]
  readonly series: readonly IndicatorSeries[]
  readonly evaluation: Evaluation | null
}

export interface PlanProject {
  readonly title: string
  readonly sponsor: string
  readonly partners: readonly string[]
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly evaluation: Evaluation | null
  readonly series: readonly IndicatorSeries[]
}
