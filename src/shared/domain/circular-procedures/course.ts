import type { Sha256 } from '../../basics/bytes.ts'
import type { Id } from '../../basics/id.ts'
import type { Instant } from '../../basics/instant.ts'
import type { LocalDate } from '../../basics/local-date.ts'

/** What happens to an Umlaufverfahren between its start and its end, besides the responses. */
export interface CircularCourse {
  readonly extension: CircularExtension | null
  readonly ending: CircularEnding | null
  readonly continuations: readonly CircularContinuation[]
  readonly reminders: readonly Reminder[]
}

/** Verlängerung: once, before the deadline, for all, with a reason and notice to each (R29). */
export interface CircularExtension {
  readonly extendedAt: Instant
  readonly extendedBy: string
  readonly reason: string
  readonly formerEndsAt: Instant
  readonly formerEndsOn: LocalDate
  readonly formerSentence: string
  readonly notices: readonly Notice[]
}

/** That a member was told of something. */
export interface Notice {
  readonly memberId: Id<'member'>
  readonly sentAt: Instant
  readonly way: 'email' | 'letter'
}

/** How it ended without a result: taken back, moved to a meeting, or given up because memberships changed (R23). */
export interface CircularEnding {
  readonly kind: 'withdrawn' | 'moved-to-meeting' | 'memberships-changed'
  readonly endedAt: Instant
  readonly endedBy: string
  readonly reason: string
}

/** That the coordination saw memberships change and goes on with the roll of the start (R22, R23). */
export interface CircularContinuation {
  readonly continuedAt: Instant
  readonly continuedBy: string
  readonly reason: string
  readonly changes: readonly MembershipChange[]
}

export interface MembershipChange {
  readonly memberId: Id<'member'>
  readonly change: 'joins' | 'leaves'
}

/** Erinnerung to one member that had not answered when it was made. */
export interface Reminder {
  readonly id: Id<'reminder'>
  readonly memberId: Id<'member'>
  readonly stage: 1 | 2
  readonly madeAt: Instant
  readonly address: string
}

/** Key of a member's device as it came with an answer; confirmed once somebody compared its fingerprint. */
export interface MemberKey {
  readonly keyX: string
  readonly memberId: Id<'member'>
  readonly personName: string
  readonly fingerprint: string
  readonly firstSeenAt: Instant
  readonly confirmedAt: Instant | null
  readonly confirmedBy: string | null
}

/** An answer that came in and was not accepted: kept byte for byte, with the reason. */
export interface RefusedAnswer {
  readonly id: Id<'refused-answer'>
  readonly circularProcedureId: Id<'circular-procedure'> | null
  readonly sha256: Sha256
  readonly name: string
  readonly code: string
  readonly arrivedAt: Instant
}
