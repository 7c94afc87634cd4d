import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MemberPage } from '#shared/contract/members.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { MembershipApplication } from '#shared/domain/members/membership-application.ts'
import { decideApplication, insertApplication, listApplications } from '../../store/repositories/membership-applications.ts'
import type { Deps } from '../deps.ts'
import { actOnMember } from './act-on-member.ts'

/** Records that an organization asks to join; one open application at a time. */
export function applyForMembership(
  deps: Deps,
  input: Pick<MembershipApplication, 'memberId' | 'kind' | 'appliedOn' | 'note'>,
): Promise<Result<MemberPage, Refusal<'NOT_FOUND' | 'APPLICATION_OPEN' | 'DAY_IN_FUTURE'>>> {
  return actOnMember<Refusal<'APPLICATION_OPEN' | 'DAY_IN_FUTURE'>>(deps, 'apply', input.memberId, async (tx) => {
    if (input.appliedOn > dateOf(deps.now())) return err({ code: 'DAY_IN_FUTURE', day: input.appliedOn })
    const open = (await listApplications(tx, input.memberId)).find(({ result }) => result === null)
    if (open !== undefined) return err({ code: 'APPLICATION_OPEN', appliedOn: open.appliedOn })
    const application = { ...input, id: deps.newId('membership-application'), result: null }
    await insertApplication(tx, application)
    return ok({ before: null, after: { application } })
  })
}

interface Refused {
  readonly memberId: Id<'member'>
  readonly outcome: 'rejected' | 'withdrawn'
  readonly decidedOn: LocalDate
  readonly note: string
}

/** Closes an application that was not successful: the alliance refused it, or the organization took it back. */
export function closeApplication(
  deps: Deps,
  { memberId, outcome, decidedOn, note }: Refused,
): Promise<Result<MemberPage, Refusal<'NOT_FOUND' | 'NO_APPLICATION' | 'DAY_IN_FUTURE' | 'PERIOD_REVERSED'>>> {
  return actOnMember<Refusal<'NO_APPLICATION' | 'DAY_IN_FUTURE' | 'PERIOD_REVERSED'>>(
    deps,
    'close-application',
    memberId,
    async (tx) => {
      if (decidedOn > dateOf(deps.now())) return err({ code: 'DAY_IN_FUTURE', day: decidedOn })
      const open = (await listApplications(tx, memberId)).find(({ result }) => result === null)
      if (open === undefined) return err({ code: 'NO_APPLICATION' })
      if (decidedOn < open.appliedOn) return err({ code: 'PERIOD_REVERSED', startsOn: open.appliedOn, endsOn: decidedOn })
      const result = { outcome, decidedOn, resolutionId: null, membershipId: null }
      await decideApplication(tx, open.id, result)
      return ok({ before: { application: open }, after: { application: { ...open, result } }, reason: note })
    },
  )
}
