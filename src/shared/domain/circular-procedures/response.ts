import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import type { Choice, VoterRole, Way } from '../resolutions/vote.ts'
import type { SignedAnswer } from './ballot-pack.ts'
import type { StoredFile } from './circular-procedure.ts'

/** Rückmeldung: what one person sent for one member. Kept for ever; the later one in time replaces the earlier (R10). */
export interface Response {
  readonly id: Id<'response'>
  readonly circularProcedureId: Id<'circular-procedure'>
  /** Null when the sender belongs to no member: kept, marked, never counted (R45). */
  readonly memberId: Id<'member'> | null
  readonly personId: Id<'person'> | null
  readonly personName: string
  readonly role: VoterRole
  readonly way: Way
  readonly receivedAt: Instant
  /** The day of the postmark of a letter (§ 2.3, massgeblich); null without a legible one. */
  readonly postedOn: LocalDate | null
  /** The other member whose person gave it, where the vote was transferred (R12). */
  readonly heldBy: Id<'member'> | null
  readonly recordedAt: Instant
  readonly recordedBy: string
  readonly votes: readonly ItemVote[]
  /** Points per criterion where they were asked for; given freely, kept beside the votes, never one (R40). */
  readonly points: readonly ItemPoints[]
  readonly objectsToProcedure: boolean
  /** Items in which the member says it takes no part (R14). */
  readonly conflicts: readonly ItemConflict[]
  readonly remark: string
  /** Why the coordination entered it for somebody, for example after a telephone call; empty otherwise. */
  readonly onBehalfReason: string
  /** The response that was recorded wrongly and that this one puts right; it stays, marked, and no longer counts. */
  readonly corrects: Id<'response'> | null
  readonly correctionReason: string
  readonly evidence: readonly StoredFile[]
  /** How the answer file behind it was signed; null when it came in another way. */
  readonly signed: SignedAnswer | null
}

export interface ItemVote {
  readonly itemId: Id<'circular-item'>
  readonly choice: Choice
}

/** Angezeigte Befangenheit: in which item, and why. */
export interface ItemConflict {
  readonly itemId: Id<'circular-item'>
  readonly reason: string
}

export interface ItemPoints {
  readonly itemId: Id<'circular-item'>
  readonly criterionId: string
  readonly points: number
}
