import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { Choice, VoterRole } from '../resolutions/vote.ts'

/** Abstimmung in a meeting on one agenda item, by name. Kept as it was; a repeated one is a new one. */
export interface Ballot {
  readonly id: Id<'ballot'>
  readonly agendaItemId: Id<'agenda-item'>
  readonly takenAt: Instant
  /** The text that was voted on; it may differ from the proposed one. */
  readonly text: string
  /** Second meeting on the same item for lack of quorum, invited with that notice (R31). */
  readonly repeatedForLackOfQuorum: boolean
  /** Why it was taken though too few were present (R30); empty when the body was quorate. It makes no resolution by itself. */
  readonly withoutQuorumReason: string
  /** Until when absent members may complete it in text form (R32); null when it is final. */
  readonly subsequentUntil: Instant | null
  readonly votes: readonly BallotVote[]
}

/** The vote of one member, given by the person present for it. */
export interface BallotVote {
  readonly memberId: Id<'member'>
  readonly memberName: string
  readonly personName: string
  readonly role: VoterRole
  readonly choice: Choice
}
