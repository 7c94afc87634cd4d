import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { DispatchPlan } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { AgendaItemState } from '#shared/domain/meetings/agenda-item.ts'
import type { Deps } from '../deps.ts'
import { changeMeetingPage, type StateRefusal, storeMeeting } from './act-on-meeting.ts'

import { invitedOn } from './electorate.ts'
import type { Notices } from './make-notices.ts'
import { recordDispatches, sendingsOf } from './record-dispatches.ts'

/** States in which nothing about an item is settled for the minutes. */
const UNSETTLED: readonly AgendaItemState[] = ['open', 'under-consultation', 'provisional']

/** Records that the minutes went to everybody; every item is resolved, noted or put off by then (domain § 4). */
export function sendMinutes(
  deps: Deps,
  { meetingId, sentAt, way = 'email', others = [] }: { readonly meetingId: Id<'meeting'> } & Partial<DispatchPlan>,
  notices: Notices | null = null,
): Promise<Result<MeetingPage, StateRefusal | Refusal<'AGENDA_UNFINISHED' | 'SENT_IN_FUTURE' | 'CHANGED_MEANWHILE'>>> {
  return changeMeetingPage(deps, { name: 'send-minutes', meetingId, states: ['minutes-drafted'] }, async (tx, facts, now) => {
    if (notices !== null && notices.version !== facts.meeting.version) return err({ code: 'CHANGED_MEANWHILE', what: 'meeting' })
    const unsettled = facts.agenda.filter(({ state }) => UNSETTLED.includes(state))
    if (unsettled.length > 0) return err({ code: 'AGENDA_UNFINISHED', items: unsettled.map(({ title }) => title) })
    const minutesSentAt = sentAt ?? now
    if (minutesSentAt > now) return err({ code: 'SENT_IN_FUTURE', sentAt: minutesSentAt })
    const members = invitedOn(facts, dateOf(facts.meeting.startsAt)).map(({ id }) => id)
    const sent = sendingsOf(facts, members, { sentAt: minutesSentAt, way, others })
    await recordDispatches(tx, deps, facts, 'minutes', sent, notices)
    await storeMeeting(tx, facts, { state: 'minutes-sent', minutesSentAt })
    return ok(null)
  })
}
