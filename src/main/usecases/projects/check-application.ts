import { err, ok, type Result } from '#shared/basics/result.ts'
import type { ProjectApplication } from '#shared/contract/projects.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { checkCall } from '#shared/rules/funding/check-call.ts'
import { checkFinances } from '#shared/rules/funding/check-finances.ts'
import { findFieldOfAction } from '../../store/repositories/action-plan.ts'
import { findMember } from '../../store/repositories/members.ts'
import { findProjectCall } from '../../store/repositories/project-calls.ts'
import { findProject } from '../../store/repositories/projects.ts'
import type { ReadTx } from '../../store/store.ts'

export type ApplicationRefusal = Refusal<'NOT_FOUND' | 'FINANCES_DO_NOT_FIT' | 'PERIOD_REVERSED' | 'CALL_DOES_NOT_FIT'>

/** Whether an application can be stored: its references exist, its period runs forward, its sums fit (R41), its call takes it (R38). */
export async function checkApplication(
  tx: ReadTx,
  application: ProjectApplication,
): Promise<Result<ProjectApplication, ApplicationRefusal>> {
  const { startsOn, endsOn, finances } = application
  if (endsOn < startsOn) return err({ code: 'PERIOD_REVERSED', startsOn, endsOn })
  const { findings } = checkFinances(finances)
  if (findings.length > 0) return err({ code: 'FINANCES_DO_NOT_FIT', findings })
  const missing = await missingReference(tx, application)
  if (missing !== null) return err(missing)
  const { projectCallId } = application
  const call = projectCallId === null ? undefined : await findProjectCall(tx, projectCallId)
  if (call === undefined) return ok(application)
  const outside = checkCall(call, application)
  return outside.length === 0 ? ok(application) : err({ code: 'CALL_DOES_NOT_FIT', callNumber: call.number, findings: outside })
}

/** What the application points to and is not there. */
async function missingReference(tx: ReadTx, application: ProjectApplication): Promise<Refusal<'NOT_FOUND'> | null> {
  const { fieldOfActionId, sponsor, partners, projectCallId, predecessorId } = application
  if ((await findFieldOfAction(tx, fieldOfActionId)) === undefined)
    return { code: 'NOT_FOUND', what: 'field-of-action', id: fieldOfActionId }
  for (const { memberId } of [sponsor, ...partners]) {
    if (memberId !== null && (await findMember(tx, memberId)) === undefined)
      return { code: 'NOT_FOUND', what: 'member', id: memberId }
  }
  if (projectCallId !== null && (await findProjectCall(tx, projectCallId)) === undefined)
    return { code: 'NOT_FOUND', what: 'project-call', id: projectCallId }
  if (predecessorId !== null && (await findProject(tx, predecessorId)) === undefined)
    return { code: 'NOT_FOUND', what: 'project', id: predecessorId }
  return null
}
