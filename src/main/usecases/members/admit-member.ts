import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { addDays, type LocalDate, laterOf } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { type Membership, type MembershipKind, newMembership } from '#shared/domain/members/member.ts'
import { decideApplication, listApplications } from '../../store/repositories/membership-applications.ts'
import { insertMembership, listMemberships, setMembershipEnd } from '../../store/repositories/memberships.ts'
import type { Deps } from '../deps.ts'
import { actOnMember } from './act-on-member.ts'
import { checkPeriod, type PeriodRefusal } from './check-period.ts'
import { checkRunning, type RunningRefusal } from './check-running.ts'
import { checkResolution, type ResolutionRefusal } from './membership-resolution.ts'

export interface Admission {
  readonly memberId: Id<'member'>
  readonly kind: MembershipKind
  /** The resolution of a meeting on the admission (R24); null when it was resolved before the register began. */
  readonly resolutionId: Id<'resolution'> | null
  /** The day of a resolution that is not in the register. */
  readonly admittedOn: LocalDate | null
  readonly validFrom: LocalDate
  /** R23: why Umläufe that run meanwhile go on with their roll; empty when the question has not been put yet. */
  readonly goOnReason: string
}

export type AdmitRefusal =
  | ResolutionRefusal
  | RunningRefusal
  | PeriodRefusal
  | Refusal<'NOT_FOUND' | 'ADMITTED_TOO_LATE' | 'ADMISSION_DAY_MISSING' | 'DAY_IN_FUTURE'>

/**
 * Admits a member by resolution. It belongs from its first day on, which always lies after the day of the resolution: nobody votes
 * on the own admission (R21). Where it belongs already in another kind, that one ends on the day before.
 */
export function admitMember(deps: Deps, input: Admission): Promise<Result<MemberPage, AdmitRefusal>> {
  const { memberId, kind, resolutionId, validFrom, goOnReason } = input
  return actOnMember<AdmitRefusal>(deps, 'admit', memberId, async (tx, member) => {
    const resolved = await checkResolution(tx, resolutionId)
    if (!resolved.ok) return resolved
    const admittedOn = resolved.value?.resolvedOn ?? input.admittedOn
    if (admittedOn === null) return err({ code: 'ADMISSION_DAY_MISSING' })
    if (validFrom <= admittedOn) return err({ code: 'ADMITTED_TOO_LATE', admittedOn, validFrom })
    if (admittedOn > dateOf(deps.now())) return err({ code: 'DAY_IN_FUTURE', day: admittedOn })
    const own = await listMemberships(tx, memberId)
    const before = own.find((one) => one.validUntil === null && one.kind !== kind && one.validFrom < validFrom)
    const period = checkPeriod(
      { validFrom, validUntil: null },
      own.filter((one) => one !== before),
    )
    if (!period.ok) return period
    if (before !== undefined)
      await setMembershipEnd(tx, before.id, {
        validUntil: addDays(validFrom, -1),
        end: { kind: 'change', declaredOn: admittedOn, resolutionId, reason: '' },
      })
    const membership: Membership = newMembership({
      id: deps.newId('membership'),
      memberId,
      kind,
      validFrom,
      validUntil: null,
      admittedOn,
      admissionResolutionId: resolutionId,
    })
    const running = await checkRunning(tx, deps.now(), membership, goOnReason)
    if (!running.ok) return running
    await insertMembership(tx, membership)
    const open = (await listApplications(tx, memberId)).find(({ result }) => result === null)
    if (open !== undefined)
      await decideApplication(tx, open.id, {
        outcome: 'admitted',
        decidedOn: laterOf(admittedOn, open.appliedOn),
        resolutionId,
        membershipId: membership.id,
      })
    return ok({
      before: before === undefined ? { name: member.name } : { membership: before },
      after: { membership },
      reason: goOnReason,
    })
  })
}
