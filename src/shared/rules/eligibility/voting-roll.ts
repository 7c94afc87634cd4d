import type { LocalDate } from '../../basics/local-date.ts'
import type { Membership } from '../../domain/members/member.ts'
import { isInForce } from '../../domain/members/validity.ts'

/** Why a member is on the roll or not. */
export type RollReason =
  | 'voting'
  | 'suspended'
  | 'advisory'
  | 'network-partner'
  | 'not-yet-member'
  | 'no-longer-member'
  | 'own-admission'

export interface RollLine {
  readonly memberId: Membership['memberId']
  readonly reason: RollReason
  /** The membership that decides. */
  readonly membership: Membership
}

export interface VotingRoll {
  readonly included: readonly RollLine[]
  readonly excluded: readonly RollLine[]
}

/**
 * R01, R13, R21, R22: who has a vote on a day, one line per member in the order given. A membership holds from 00:00 of its
 * first to 24:00 of its last day. Advisory members and network partners never enter; nor does a membership that is suspended, nor
 * do those in `ownAdmission`, whose admission is what is voted on.
 */
export function votingRoll(
  memberships: readonly Membership[],
  onDate: LocalDate,
  ownAdmission: readonly string[] = [],
): VotingRoll {
  const lines = [...Map.groupBy(memberships, (membership) => membership.memberId)].flatMap(([memberId, own]) =>
    own
      .map((membership): RollLine => ({ memberId, membership, reason: reasonOf(membership, onDate) }))
      .toSorted((a, b) => RANK.indexOf(a.reason) - RANK.indexOf(b.reason))
      .slice(0, 1)
      .map((line) =>
        line.reason === 'voting' && ownAdmission.includes(memberId) ? { ...line, reason: 'own-admission' as const } : line,
      ),
  )
  return {
    included: lines.filter((line) => line.reason === 'voting'),
    excluded: lines.filter((line) => line.reason !== 'voting'),
  }
}

/** Where a member has several memberships the first of these decides. */
const RANK: readonly RollReason[] = ['voting', 'suspended', 'advisory', 'network-partner', 'not-yet-member', 'no-longer-member']

function reasonOf(membership: Membership, onDate: LocalDate): RollReason {
  if (membership.validFrom > onDate) return 'not-yet-member'
  if (membership.validUntil !== null && membership.validUntil < onDate) return 'no-longer-member'
  if (membership.suspensions.some((suspension) => isInForce(suspension, onDate))) return 'suspended'
  return membership.kind
}
