import type { Sha256 } from '../../basics/bytes.ts'
import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import type { RuleOptions } from '../rules-of-procedure/rule-options.ts'

/**
 * Umlaufverfahren: a vote in text form without a meeting, run by the managing member.
 * It is not the resolution: that exists only once the result was declared (R28).
 */
export interface CircularProcedure {
  readonly id: Id<'circular-procedure'>
  readonly number: string
  readonly subject: string
  readonly urgencyReason: string
  readonly items: readonly CircularItem[]
  readonly rules: RuleOptions
  readonly rollDate: LocalDate
  readonly startedAt: Instant
  readonly deadline: CircularDeadline
  readonly state: CircularProcedureState
  readonly declaredAt: Instant | null
  readonly declaredBy: string | null
  readonly notifiedAt: Instant | null
  readonly abortedAt: Instant | null
}

/** What is voted on; one vote per item and member. */
export interface CircularItem {
  readonly id: Id<'circular-item'>
  readonly position: number
  readonly projectId: Id<'project'> | null
  readonly subject: string
  readonly proposedText: string
}

/** The last moment at which a response counts, and the sentence that explains it (F01–F10). */
export interface CircularDeadline {
  readonly endsAt: Instant
  readonly endsOn: LocalDate
  readonly countedFrom: LocalDate
  readonly sentence: string
}

/** What is stored. That a deadline has passed is not stored: the clock says it. */
export const STORED_CIRCULAR_STATES = ['running', 'adopted', 'rejected', 'notified', 'aborted', 'withdrawn', 'archived'] as const
export type StoredCircularState = (typeof STORED_CIRCULAR_STATES)[number]

/** What is shown: as stored, or `deadline-passed` when the clock went past the deadline of a running one. */
export type CircularProcedureState = StoredCircularState | 'deadline-passed'

/** One member on the frozen voting roll (R22). */
export interface RollMember {
  readonly memberId: Id<'member'>
  readonly memberName: string
  readonly dispatch: Dispatch | null
}

/** That the papers went out to a member, and when they count as received (R25, F08). */
export interface Dispatch {
  readonly sentAt: Instant
  readonly way: 'email' | 'letter'
  readonly receivedOn: LocalDate
}

/** A member that takes no part in one item (R14, R15). */
export interface Recusal {
  readonly itemId: Id<'circular-item'>
  readonly memberId: Id<'member'>
  readonly kind: 'declared' | 'found' | 'decided'
  readonly reason: string
}

/** A document that belongs to the procedure: paper for the members, or evidence of a response. */
export interface StoredFile {
  readonly sha256: Sha256
  readonly name: string
  readonly mediaType: string
  readonly size: number
}
