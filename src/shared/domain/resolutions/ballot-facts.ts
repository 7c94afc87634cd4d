import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'
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
  /** The day of the postmark of a letter; null without one (§ 2.3, massgeblich). */
  readonly postedOn: LocalDate | null
  readonly objectsToProcedure: boolean
  /** The other member whose person gave it, where the vote was transferred (R12); null where the member's own person did. */
  readonly heldBy: string | null
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
  /** As in `BallotFact` (R12). */
  readonly heldBy: string | null
}

/** What a secret ballot in a meeting came to: nobody knows who voted what (§ 2.3, geheime_abstimmung). */
export interface SecretTally {
  readonly yes: number
  readonly no: number
  readonly abstain: number
  readonly invalid: number
}
