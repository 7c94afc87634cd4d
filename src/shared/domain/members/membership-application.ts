import type { Id } from '../../basics/id.ts'
import type { LocalDate } from '../../basics/local-date.ts'
import type { MembershipKind } from './member.ts'

export const APPLICATION_OUTCOMES = ['admitted', 'rejected', 'withdrawn'] as const

/** Antrag auf Aufnahme: an organization asks to belong; the alliance resolves on it (R21). */
export interface MembershipApplication {
  readonly id: Id<'membership-application'>
  readonly memberId: Id<'member'>
  readonly kind: MembershipKind
  readonly appliedOn: LocalDate
  readonly note: string
  readonly result: MembershipApplicationResult | null
}

/** What became of an application. */
export interface MembershipApplicationResult {
  readonly outcome: (typeof APPLICATION_OUTCOMES)[number]
  readonly decidedOn: LocalDate
  readonly resolutionId: Id<'resolution'> | null
  /** The membership that begins with it. */
  readonly membershipId: Id<'membership'> | null
}
