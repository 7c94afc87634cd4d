import type { Instant } from '../../basics/instant.ts'
import type { Choice, VoterRole } from './vote.ts'

/** One member on the voting roll as the rules see it. Only who has the voting right enters N (R13). */
export interface RollEntry {
  readonly member: string
  readonly votingRight: boolean
  readonly recused: boolean
}

/** One ballot that reached the coordination in text form. Every one is kept, also those that never count (R45). */
export interface BallotFact {
  readonly member: string
  readonly cast: Choice
  readonly by: VoterRole
  readonly person: string | null
  readonly receivedAt: Instant
  readonly objectsToProcedure: boolean
}

/** A roll entry at the moment of one vote in a meeting; at most one is in the chair. */
export interface MeetingRollEntry extends RollEntry {
  readonly present: boolean
  readonly chair: boolean
}

/** A vote given in a meeting: everybody votes at the same moment, so it carries no time. */
export interface MeetingBallotFact {
  readonly member: string
  readonly cast: Choice
  readonly by: VoterRole
}
