import type { LocalDate } from '../../basics/local-date.ts'
import type { Membership } from '../../domain/members/member.ts'
import type { RuleOptions } from '../../domain/rules-of-procedure/rule-options.ts'
import { votingRoll } from './voting-roll.ts'

export interface RollChange {
  readonly memberId: Membership['memberId']
  readonly change: 'joins' | 'leaves'
}

/** R22, § 2.3 (stichtag_umlauf): the day that decides who votes in an Umlaufverfahren: that of its start, or its last. */
export function rollDateOf(
  { circularRollDate }: Pick<RuleOptions, 'circularRollDate'>,
  startedOn: LocalDate,
  endsOn: LocalDate,
): LocalDate {
  return circularRollDate === 'start' ? startedOn : endsOn
}

/** R23: members who gain or lose the vote between the start of an Umlaufverfahren and its last day. */
export function rollChangesBetween(
  memberships: readonly Membership[],
  startedOn: LocalDate,
  endsOn: LocalDate,
): readonly RollChange[] {
  const atStart = votingRoll(memberships, startedOn).included.map((line) => line.memberId)
  return rollChangesSince(atStart, memberships, endsOn)
}

/**
 * R23: in what the roll of the last day differs from the one that was frozen. The frozen roll stays (R22); the coordination
 * decides whether to go on or to begin anew.
 */
export function rollChangesSince(
  frozen: readonly Membership['memberId'][],
  memberships: readonly Membership[],
  endsOn: LocalDate,
): readonly RollChange[] {
  const before = new Set(frozen)
  const after = new Set(votingRoll(memberships, endsOn).included.map((line) => line.memberId))
  const leaving = [...before]
    .filter((memberId) => !after.has(memberId))
    .map((memberId) => ({ memberId, change: 'leaves' as const }))
  const joining = [...after]
    .filter((memberId) => !before.has(memberId))
    .map((memberId) => ({ memberId, change: 'joins' as const }))
  return [...leaving, ...joining]
}
