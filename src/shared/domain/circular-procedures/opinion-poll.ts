import type { Sha256 } from '../../basics/bytes.ts'
import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'

/**
 * Meinungsbild: members rate approaches on a scale, as in the two-step participation of source S3. It binds nobody, decides
 * nothing and never becomes a resolution; it has numbers of its own. Closed is what the clock says.
 */
export interface OpinionPoll {
  readonly id: Id<'opinion-poll'>
  readonly number: string
  readonly subject: string
  readonly question: string
  /** Steps from 1 to this. */
  readonly steps: number
  readonly lowest: string
  readonly highest: string
  readonly approaches: readonly PollApproach[]
  readonly startedAt: Instant
  readonly endsOn: LocalDate
  readonly endsAt: Instant
  /** Why it was taken back; null while it stands. */
  readonly withdrawn: { readonly at: Instant; readonly by: string; readonly reason: string } | null
}

/** What is rated. */
export interface PollApproach {
  readonly id: Id<'poll-approach'>
  readonly position: number
  readonly title: string
  readonly explanation: string
}

/** A member that is asked, with its name as it was at the start. */
export interface PollMember {
  readonly memberId: Id<'member'>
  readonly memberName: string
}

/** What one member said; the last one in time counts. */
export interface Opinion {
  readonly id: Id<'opinion'>
  readonly pollId: Id<'opinion-poll'>
  readonly memberId: Id<'member'>
  readonly personName: string
  readonly receivedAt: Instant
  readonly recordedAt: Instant
  readonly ratings: readonly Rating[]
  readonly remark: string
  readonly answerSha256: Sha256
  readonly receiptCode: string
  readonly claimedAt: Instant
  /** The file as it came. */
  readonly evidence: Sha256
}

/** Steps that a member left out are no rating. */
export interface Rating {
  readonly approachId: Id<'poll-approach'>
  readonly step: number
}

/** What one member gets to answer with: a file of its own kind, so that it is never taken for a ballot. */
export interface OpinionPack {
  readonly format: 'allianz-opinion-pack'
  readonly version: 1
  readonly alliance: { readonly name: string; readonly email: string }
  readonly poll: {
    readonly id: Id<'opinion-poll'>
    readonly number: string
    readonly subject: string
    readonly question: string
    readonly steps: number
    readonly lowest: string
    readonly highest: string
    readonly endsAt: Instant
    readonly deadline: string
  }
  readonly member: { readonly id: Id<'member'>; readonly name: string }
  readonly voters: readonly string[]
  readonly approaches: readonly Omit<PollApproach, 'position'>[]
  readonly credential: { readonly x: string; readonly d: string }
}

/** What a member says with it; it becomes the payload of a signed file. */
export interface OpinionAnswer {
  readonly format: 'allianz-opinion'
  readonly version: 1
  readonly answerId: string
  readonly pollId: Id<'opinion-poll'>
  readonly pollNumber: string
  readonly memberId: Id<'member'>
  readonly personName: string
  readonly ratings: readonly Rating[]
  readonly remark: string
  readonly claimedAt: Instant
}
