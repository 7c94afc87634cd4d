import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'

/** Einwendung against sent minutes, and what became of it. */
export interface ObjectionToMinutes {
  readonly id: Id<'objection-to-minutes'>
  readonly meetingId: Id<'meeting'>
  readonly personName: string
  readonly text: string
  readonly receivedAt: Instant
  readonly outcome: ObjectionToMinutesOutcome
  readonly answer: string
  readonly recordedAt: Instant
}

export const OBJECTION_TO_MINUTES_OUTCOMES = ['open', 'accepted', 'rejected'] as const
export type ObjectionToMinutesOutcome = (typeof OBJECTION_TO_MINUTES_OUTCOMES)[number]

/** Berichtigung of approved minutes: a record of its own that points to them; their text stays. */
export interface CorrectionOfMinutes {
  readonly id: Id<'correction-of-minutes'>
  readonly meetingId: Id<'meeting'>
  readonly text: string
  readonly reason: string
  readonly madeAt: Instant
  readonly madeBy: string
}
