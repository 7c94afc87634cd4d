import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Deps } from '../deps.ts'
import { changeMeetingPage, type StateRefusal, storeMeeting } from './act-on-meeting.ts'

/** Begins the minutes of a meeting that ended; takes up sent ones again for a reason, for example an objection. */
export function draftMinutes(
  deps: Deps,
  { meetingId, reason }: { readonly meetingId: Id<'meeting'>; readonly reason: string },
): Promise<Result<MeetingPage, StateRefusal | Refusal<'REASON_MISSING'>>> {
  return changeMeetingPage(deps, { name: 'draft-minutes', meetingId, states: ['ended', 'minutes-sent'] }, async (tx, facts) => {
    const why = reason.trim()
    if (facts.meeting.state === 'minutes-sent' && why === '') return err({ code: 'REASON_MISSING' })
    await storeMeeting(tx, facts, { state: 'minutes-drafted', minutesSentAt: null }, why || null)
    return ok(null)
  })
}
