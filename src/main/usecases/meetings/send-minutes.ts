import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { AgendaItemState } from '#shared/domain/meetings/agenda-item.ts'
import type { Deps } from '../deps.ts'
import { changeMeetingPage, type StateRefusal, storeMeeting } from './act-on-meeting.ts'

import { invitedOn } from './electorate.ts'
import { receiptDay } from './notice-state.ts'
import { recordDispatches } from './record-dispatches.ts'

/** States in which nothing about an item is settled for the minutes. */
const UNSETTLED: readonly AgendaItemState[] = ['open', 'under-consultation', 'provisional']

/** Records that the minutes went to everybody; every item is resolved, noted or put off by then (domain § 4). */
export function sendMinutes(
  deps: Deps,
  { meetingId, sentAt }: { readonly meetingId: Id<'meeting'>; readonly sentAt: Instant | null },
): Promise<Result<MeetingPage, StateRefusal | Refusal<'AGENDA_UNFINISHED' | 'SENT_IN_FUTURE'>>> {
  return changeMeetingPage(deps, { name: 'send-minutes', meetingId, states: ['minutes-drafted'] }, async (tx, facts, now) => {
    const unsettled = facts.agenda.filter(({ state }) => UNSETTLED.includes(state))
    if (unsettled.length > 0) return err({ code: 'AGENDA_UNFINISHED', items: unsettled.map(({ title }) => title) })
    const minutesSentAt = sentAt ?? now
    if (minutesSentAt > now) return err({ code: 'SENT_IN_FUTURE', sentAt: minutesSentAt })
    const sent = invitedOn(facts, dateOf(facts.meeting.startsAt)).map(({ id: memberId }) => ({
      memberId,
      way: 'email' as const,
      sentAt: minutesSentAt,
      receivedOn: receiptDay(facts, minutesSentAt, 'email'),
    }))
    await recordDispatches(tx, deps, facts, 'minutes', sent)
    await storeMeeting(tx, facts, { state: 'minutes-sent', minutesSentAt })
    return ok(null)
  })
}
