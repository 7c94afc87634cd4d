import type { Sha256 } from '../../basics/bytes.ts'
import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { VoterRole } from '../resolutions/vote.ts'
import type { ItemConflict, ItemPoints } from './response.ts'

/**
 * Stimmpaket: what one member gets to vote with in one Umlaufverfahren. It carries a one-time credential, a secret: whoever has
 * the pack can answer for the member, as whoever has a paper ballot can.
 */
export interface BallotPack {
  readonly format: 'allianz-ballot-pack'
  readonly version: 1
  readonly alliance: { readonly name: string; readonly email: string }
  readonly procedure: BallotPackProcedure
  readonly member: { readonly id: Id<'member'>; readonly name: string }
  readonly voters: readonly BallotPackVoter[]
  readonly items: readonly BallotPackItem[]
  /** By what points may be given to the items that are projects; none where none are asked for. */
  readonly criteria: readonly BallotPackCriterion[]
  readonly papers: readonly BallotPackPaper[]
  /** One hash over names and hashes of all papers, in their order. */
  readonly papersSha256: Sha256
  /** An Ed25519 key as JOSE writes it; `d` is the secret. */
  readonly credential: { readonly x: string; readonly d: string }
}

export interface BallotPackProcedure {
  readonly id: Id<'circular-procedure'>
  readonly number: string
  readonly subject: string
  readonly urgencyReason: string
  readonly endsAt: Instant
  /** „Do, 19.11.2026, 24:00 Uhr“, as the coordination reckons it. */
  readonly deadline: string
  /** What has to be reached, as one sentence. */
  readonly majority: string
  readonly mayObject: boolean
}

export interface BallotPackVoter {
  readonly personId: Id<'person'>
  readonly name: string
  readonly role: VoterRole
}

export interface BallotPackItem {
  readonly id: Id<'circular-item'>
  readonly subject: string
  readonly proposedText: string
  /** Whether the member takes no part in this item (R14). */
  readonly recused: boolean
  /** Whether points may be given to it: a project, where they are asked for. */
  readonly isRated: boolean
}

export interface BallotPackCriterion {
  readonly id: string
  readonly title: string
  readonly help: string
  /** Points from 0 to this. */
  readonly most: number
}

export interface BallotPackPaper {
  readonly name: string
  readonly sha256: Sha256
  readonly size: number
}

/** Antwort: what a member says with a pack. It becomes the payload of a signed file. */
export interface Answer {
  readonly format: 'allianz-answer'
  readonly version: 1
  /** Drawn by chance, so that the same words said twice are two answers. */
  readonly answerId: string
  readonly procedureId: Id<'circular-procedure'>
  readonly procedureNumber: string
  readonly memberId: Id<'member'>
  readonly papersSha256: Sha256
  readonly personId: Id<'person'> | null
  readonly personName: string
  readonly role: VoterRole
  readonly objectsToProcedure: boolean
  readonly votes: readonly { readonly itemId: Id<'circular-item'>; readonly choice: 'yes' | 'no' | 'abstain' }[]
  /** Points per criterion where they were asked for; never a vote (R40). */
  readonly points: readonly ItemPoints[]
  /** Items in which the member says it takes no part (R14). */
  readonly conflicts: readonly ItemConflict[]
  readonly remark: string
  /** What the member's own clock showed: shown, never believed. */
  readonly claimedAt: Instant
  /** With a device key: that its holder had the pack as well. Null where the credential itself signed. */
  readonly packProof: { readonly x: string; readonly signature: string } | null
}

/** How an answer was signed: by the credential of the pack, or by the key of the member's device. */
export interface SignedAnswer {
  readonly answerSha256: Sha256
  readonly signedBy: 'pack' | 'device-key'
  /** Public key that the signature verifies with. */
  readonly keyX: string
  /** Short hash that the member saw as well. */
  readonly receiptCode: string
  readonly claimedAt: Instant
}
