import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'

/** Stimmübertragung: a member that is not there lets another one vote for it in one meeting (R12). It may be withdrawn. */
export interface VoteTransfer {
  readonly meetingId: Id<'meeting'>
  readonly memberId: Id<'member'>
  readonly holderMemberId: Id<'member'>
  /** What proves it, in words: „E-Mail vom 24.11.2026“. */
  readonly proof: string
  readonly recordedAt: Instant
}
