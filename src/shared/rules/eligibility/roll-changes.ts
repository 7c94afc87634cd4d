import type { LocalDate } from '../../basics/local-date.ts'
import type { Membership } from '../../domain/members/member.ts'
import { votingRoll } from './voting-roll.ts'

export interface RollChange {
  readonly memberId: Membership['memberId']
  readonly change: 'joins' | 'leaves'
}

/**
 * R23: members who gain or lose the vote between the start of an Umlaufverfahren and its last day. The roll of the start stays
 * (R22); the coordination decides whether to go on or to begin anew.
 */
export function rollChangesBetween(
  memberships: readonly Membership[],
  startedOn: LocalDate,
  endsOn: LocalDate,
): readonly RollChange[] {
  const before = new Set(votingRoll(memberships, startedOn).included.map((line) => line.memberId))
  const after = new Set(votingRoll(memberships, endsOn).included.map((line) => line.memberId))
  const leaving = [...before]
    .filter((memberId) => !after.has(memberId))
    .map((memberId) => ({ memberId, change: 'leaves' as const }))
  const joining = [...after]
    .filter((memberId) => !before.has(memberId))
    .map((memberId) => ({ memberId, change: 'joins' as const }))
  return [...leaving, ...joining]
}
