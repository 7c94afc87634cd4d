import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'

/** What somebody said in a meeting that the minutes keep: a motion on the matter, a point of order, a personal declaration. */
export interface Contribution {
  readonly id: Id<'contribution'>
  readonly agendaItemId: Id<'agenda-item'>
  readonly kind: ContributionKind
  readonly personName: string
  readonly text: string
  /** What became of a motion; a declaration stays `open`. */
  readonly outcome: ContributionOutcome
  readonly madeAt: Instant
}

export const CONTRIBUTION_KINDS = ['motion', 'point-of-order', 'declaration'] as const
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number]

export const CONTRIBUTION_OUTCOMES = ['open', 'adopted', 'rejected', 'withdrawn'] as const
export type ContributionOutcome = (typeof CONTRIBUTION_OUTCOMES)[number]
