import { err, ok, type Result } from '#shared/basics/result.ts'
import type { ProjectApplication } from '#shared/contract/projects.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { checkFinances } from '#shared/rules/funding/check-finances.ts'
import { findFieldOfAction } from '../../store/repositories/action-plan.ts'
import { findMember } from '../../store/repositories/members.ts'
import type { ReadTx } from '../../store/store.ts'

export type ApplicationRefusal = Refusal<'NOT_FOUND' | 'FINANCES_DO_NOT_FIT' | 'PERIOD_REVERSED'>

/** Whether an application can be stored: its references exist, its period runs forward, its sums fit (R41). */
export async function checkApplication(
  tx: ReadTx,
  application: ProjectApplication,
): Promise<Result<ProjectApplication, ApplicationRefusal>> {
  const { startsOn, endsOn, fieldOfActionId, sponsor, partners, finances } = application
  if (endsOn < startsOn) return err({ code: 'PERIOD_REVERSED', startsOn, endsOn })
  const { findings } = checkFinances(finances)
  if (findings.length > 0) return err({ code: 'FINANCES_DO_NOT_FIT', findings })
  if ((await findFieldOfAction(tx, fieldOfActionId)) === undefined)
    return err({ code: 'NOT_FOUND', what: 'field-of-action', id: fieldOfActionId })
  for (const { memberId } of [sponsor, ...partners]) {
    if (memberId !== null && (await findMember(tx, memberId)) === undefined)
      return err({ code: 'NOT_FOUND', what: 'member', id: memberId })
  }
  return ok(application)
}
