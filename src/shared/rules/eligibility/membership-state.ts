import type { LocalDate } from '../../basics/local-date.ts'
import type { Membership } from '../../domain/members/member.ts'
import { isInForce } from '../../domain/members/validity.ts'

/** The states of a membership in the order of its life (domain § 4); `applied` is an application that is still open. */
export const MEMBERSHIP_STATES = ['applied', 'resolved', 'active', 'suspended', 'ending', 'ended', 'expelled'] as const
export type MembershipState = (typeof MEMBERSHIP_STATES)[number]

/** R21: the state follows from the dates and the day asked for; nothing has to happen for it to change. */
export function membershipStateOn(membership: Membership, on: LocalDate): Exclude<MembershipState, 'applied'> {
  const { validFrom, validUntil, end, suspensions } = membership
  if (on < validFrom) return 'resolved'
  if (validUntil !== null && on > validUntil) return end?.kind === 'expulsion' ? 'expelled' : 'ended'
  if (suspensions.some((suspension) => isInForce(suspension, on))) return 'suspended'
  const declared = end !== null && end.kind !== 'change' && (end.declaredOn === null || end.declaredOn <= on)
  return declared ? 'ending' : 'active'
}
