import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { Choice, VoterRole, Way } from '../resolutions/vote.ts'

/** Nachvotum: what a member who was absent sent in text form after a meeting (R32). Every one is kept, also when it is late. */
export interface SubsequentVote {
  readonly id: Id<'subsequent-vote'>
  readonly ballotId: Id<'ballot'>
  readonly memberId: Id<'member'>
  readonly personName: string
  readonly role: VoterRole
  readonly choice: Choice
  readonly way: Way
  readonly receivedAt: Instant
  readonly recordedAt: Instant
}
