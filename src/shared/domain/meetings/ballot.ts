import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { SecretTally } from '../resolutions/ballot-facts.ts'
import type { Choice, VoterRole } from '../resolutions/vote.ts'

/** Abstimmung in a meeting on one agenda item, by name or secret. Kept as it was; a repeated one is a new one. */
export interface Ballot {
  readonly id: Id<'ballot'>
  readonly agendaItemId: Id<'agenda-item'>
  readonly takenAt: Instant
  /** The text that was voted on; it may differ from the proposed one. */
  readonly text: string
  /** Second meeting on the same item for lack of quorum, invited with that notice (R31). */
  readonly repeatedForLackOfQuorum: boolean
  /** Taken once more because the first vote was a tie (§ 2.3, stichentscheid). */
  readonly repeatedAfterTie: boolean
  /** Why it was taken though too few were present (R30); empty when the body was quorate. It makes no resolution by itself. */
  readonly withoutQuorumReason: string
  /** Until when absent members may complete it in text form (R32); null when it is final. */
  readonly subsequentUntil: Instant | null
  /** By acclamation only No and Abstain are asked for; everybody else present is a derived Yes. A secret one has only sums. */
  readonly form: BallotForm
  readonly votes: readonly BallotVote[]
  /** The sums of a secret ballot; null of an open one. */
  readonly secret: SecretTally | null
}

export const BALLOT_FORMS = ['roll-call', 'acclamation', 'secret'] as const
export type BallotForm = (typeof BALLOT_FORMS)[number]

/** The vote of one member, given by the person present for it. */
export interface BallotVote {
  readonly memberId: Id<'member'>
  readonly memberName: string
  readonly personName: string
  readonly role: VoterRole
  readonly choice: Choice
  /** Nobody said it: a Yes by acclamation. */
  readonly isDerived: boolean
  /** The other member whose person gave it, where the vote was transferred (R12). */
  readonly heldBy: Id<'member'> | null
}
