import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Deps } from '../deps.ts'
import { changeMeetingPage, type StateRefusal, storeMeeting } from './act-on-meeting.ts'
import { releaseProject } from './project-steps.ts'

/** Cancels a meeting that did not begin; once members were invited, its projects wait again (domain § 4). */
export function cancelMeeting(
  deps: Deps,
  { meetingId, reason }: { readonly meetingId: Id<'meeting'>; readonly reason: string },
): Promise<Result<MeetingPage, StateRefusal | Refusal<'REASON_MISSING'>>> {
  return changeMeetingPage(deps, { name: 'cancel', meetingId, states: ['draft', 'scheduled', 'invited'] }, async (tx, facts) => {
    const why = reason.trim()
    if (why === '') return err({ code: 'REASON_MISSING' })
    if (facts.meeting.state === 'invited') for (const item of facts.agenda) await releaseProject(tx, item, why)
    const calendarSequence = facts.meeting.calendarSequence + 1
    await storeMeeting(tx, facts, { state: 'cancelled', cancellationReason: why, calendarSequence }, why)
    return ok(null)
  })
}
