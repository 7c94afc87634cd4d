import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Membership } from '#shared/domain/members/member.ts'
import { listMemberships, setMembershipEnd } from '../../store/repositories/memberships.ts'
import type { ReadTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { actOnMember } from './act-on-member.ts'
import { checkPeriod, type PeriodRefusal } from './check-period.ts'
import { checkRunning, type RunningRefusal } from './check-running.ts'
import { checkResolution, type ResolutionRefusal } from './membership-resolution.ts'

export interface Ending {
  readonly memberId: Id<'member'>
  readonly membershipId: Id<'membership'>
  readonly kind: 'withdrawal' | 'expulsion'
  readonly declaredOn: LocalDate
  readonly lastDay: LocalDate
  readonly resolutionId: Id<'resolution'> | null
  readonly reason: string
  /** R23: as for an admission. */
  readonly goOnReason: string
}

export type EndRefusal =
  | ResolutionRefusal
  | RunningRefusal
  | PeriodRefusal
  | Refusal<'NOT_FOUND' | 'DAY_IN_FUTURE' | 'RESOLUTION_NEEDED' | 'REASON_MISSING' | 'END_IN_PAST'>

/** Ends a membership on its last day: the member withdraws, or the alliance expels it by a resolution of a meeting (R24). */
export function endMembership(deps: Deps, input: Ending): Promise<Result<MemberPage, EndRefusal>> {
  const { memberId, membershipId, kind, declaredOn, lastDay, resolutionId, reason, goOnReason } = input
  return actOnMember<EndRefusal>(deps, 'end-membership', memberId, async (tx) => {
    const membership = await find(tx, memberId, membershipId)
    if (membership === undefined) return err({ code: 'NOT_FOUND', what: 'membership', id: membershipId })
    if (declaredOn > dateOf(deps.now())) return err({ code: 'DAY_IN_FUTURE', day: declaredOn })
    const resolved = await checkResolution(tx, resolutionId)
    if (!resolved.ok) return resolved
    if (kind === 'expulsion' && resolutionId === null) return err({ code: 'RESOLUTION_NEEDED' })
    if (kind === 'expulsion' && reason.trim() === '') return err({ code: 'REASON_MISSING' })
    const ended: Membership = { ...membership, validUntil: lastDay, end: { kind, declaredOn, resolutionId, reason } }
    const period = checkPeriod(
      ended,
      (await listMemberships(tx, memberId)).filter(({ id }) => id !== membershipId),
    )
    if (!period.ok) return period
    if (lastDay < declaredOn) return err({ code: 'END_IN_PAST', declaredOn, lastDay })
    const running = await checkRunning(tx, deps.now(), ended, goOnReason)
    if (!running.ok) return running
    await setMembershipEnd(tx, membershipId, ended)
    return ok({ before: { membership }, after: { membership: ended }, reason: goOnReason || reason })
  })
}

type ContinueRefusal = PeriodRefusal | Refusal<'NOT_FOUND' | 'MEMBERSHIP_OVER'>

/** Takes the end of a membership back, as long as its last day has not passed. */
export function continueMembership(
  deps: Deps,
  { memberId, membershipId }: Pick<Ending, 'memberId' | 'membershipId'>,
): Promise<Result<MemberPage, ContinueRefusal>> {
  return actOnMember<ContinueRefusal>(deps, 'continue-membership', memberId, async (tx) => {
    const membership = await find(tx, memberId, membershipId)
    if (membership === undefined) return err({ code: 'NOT_FOUND', what: 'membership', id: membershipId })
    const { validUntil, validFrom } = membership
    if (validUntil !== null && validUntil < dateOf(deps.now())) return err({ code: 'MEMBERSHIP_OVER', lastDay: validUntil })
    const others = (await listMemberships(tx, memberId)).filter(({ id }) => id !== membershipId)
    const period = checkPeriod({ validFrom, validUntil: null }, others)
    if (!period.ok) return period
    const continued = { ...membership, validUntil: null, end: null }
    await setMembershipEnd(tx, membershipId, continued)
    return ok({ before: { membership }, after: { membership: continued } })
  })
}

async function find(tx: ReadTx, memberId: Id<'member'>, membershipId: Id<'membership'>): Promise<Membership | undefined> {
  return (await listMemberships(tx, memberId)).find(({ id }) => id === membershipId)
}
