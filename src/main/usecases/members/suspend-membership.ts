import type { Id } from '#shared/basics/id.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Membership, Suspension } from '#shared/domain/members/member.ts'
import { isInForce } from '#shared/domain/members/validity.ts'
import { insertSuspension, listMemberships, setSuspensionEnd } from '../../store/repositories/memberships.ts'
import type { Deps } from '../deps.ts'
import { actOnMember } from './act-on-member.ts'
import { checkPeriod, type PeriodRefusal } from './check-period.ts'
import { checkRunning, type RunningRefusal } from './check-running.ts'
import { checkResolution, type ResolutionRefusal } from './membership-resolution.ts'

export interface NewSuspension extends Omit<Suspension, 'id'> {
  readonly memberId: Id<'member'>
  readonly membershipId: Id<'membership'>
  readonly goOnReason: string
}

export type SuspendRefusal = ResolutionRefusal | RunningRefusal | PeriodRefusal | Refusal<'OUTSIDE_MEMBERSHIP' | 'REASON_MISSING'>

/** Lets a membership rest for a period: it lasts and gives no vote. */
export function suspendMembership(
  deps: Deps,
  { memberId, membershipId, goOnReason, ...fields }: NewSuspension,
): Promise<Result<MemberPage, SuspendRefusal>> {
  return actOnMember<SuspendRefusal>(deps, 'suspend', memberId, async (tx) => {
    const membership = (await listMemberships(tx, memberId)).find(({ id }) => id === membershipId)
    if (membership === undefined) return err({ code: 'NOT_FOUND', what: 'membership', id: membershipId })
    const resolved = await checkResolution(tx, fields.resolutionId)
    if (!resolved.ok) return resolved
    if (fields.reason.trim() === '') return err({ code: 'REASON_MISSING' })
    const period = checkPeriod(fields, membership.suspensions)
    if (!period.ok) return period
    if (!isInForce(membership, fields.validFrom)) return err({ code: 'OUTSIDE_MEMBERSHIP' })
    const suspension: Suspension = { ...fields, id: deps.newId('suspension') }
    const resting: Membership = { ...membership, suspensions: [...membership.suspensions, suspension] }
    const running = await checkRunning(tx, deps.now(), resting, goOnReason)
    if (!running.ok) return running
    await insertSuspension(tx, membershipId, suspension)
    return ok({ before: null, after: { suspension }, reason: goOnReason || fields.reason })
  })
}

/** Sets or takes away the last day on which a membership rests. */
export function endSuspension(
  deps: Deps,
  input: {
    readonly memberId: Id<'member'>
    readonly suspensionId: Id<'suspension'>
    readonly validUntil: LocalDate | null
  },
): Promise<Result<MemberPage, PeriodRefusal | Refusal<'NOT_FOUND'>>> {
  const { memberId, suspensionId, validUntil } = input
  return actOnMember<PeriodRefusal | Refusal<'NOT_FOUND'>>(deps, 'end-suspension', memberId, async (tx) => {
    const all = (await listMemberships(tx, memberId)).flatMap(({ suspensions }) => suspensions)
    const suspension = all.find(({ id }) => id === suspensionId)
    if (suspension === undefined) return err({ code: 'NOT_FOUND', what: 'membership', id: suspensionId })
    const ended = { ...suspension, validUntil }
    const period = checkPeriod(
      ended,
      all.filter(({ id }) => id !== suspensionId),
    )
    if (!period.ok) return period
    await setSuspensionEnd(tx, suspensionId, validUntil)
    return ok({ before: { suspension }, after: { suspension: ended } })
  })
}
