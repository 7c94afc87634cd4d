import type { Sha256 } from '../../basics/bytes.ts'
import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'

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

/** Unterschrift under approved minutes, by the person who chaired or took them (VwVfG § 93); the evidence is a scan or the signed copy. */
export interface MinutesSignature {
  readonly id: Id<'minutes-signature'>
  readonly meetingId: Id<'meeting'>
  readonly part: SigningPart
  readonly personName: string
  readonly way: 'by-hand' | 'digital'
  readonly signedOn: LocalDate
  readonly evidence: { readonly sha256: Sha256; readonly name: string }
  readonly recordedAt: Instant
}

export const SIGNING_PARTS = ['chair', 'minute-taker'] as const
export type SigningPart = (typeof SIGNING_PARTS)[number]
