import type { Id } from '#shared/basics/id.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { setAgendaItemCalled } from '../../store/repositories/agendas.ts'
import type { Deps } from '../deps.ts'
import { changeMeetingPage, type StateRefusal } from './act-on-meeting.ts'
import { announcementText } from './announce-results.ts'
import { openItemOf, storeItem } from './open-item.ts'
import { taskReviewText } from './review-tasks.ts'

/** Takes an item up; the one before waits again. One that announces results of circular procedures or reviews tasks says them by itself (R28). */
export function callItem(
  deps: Deps,
  { meetingId, agendaItemId }: { readonly meetingId: Id<'meeting'>; readonly agendaItemId: Id<'agenda-item'> },
): Promise<Result<MeetingPage, StateRefusal | Refusal<'WRONG_ITEM_STATE'>>> {
  return changeMeetingPage(deps, { name: 'call-item', meetingId, states: ['running'] }, async (tx, facts, now) => {
    const item = openItemOf(facts, agendaItemId)
    if (!item.ok) return item
    for (const other of facts.agenda) {
      if (other.state === 'under-consultation' && other.id !== agendaItemId) await storeItem(tx, other, { state: 'open' })
    }
    const { announcesResults, reviewsTasks, resultText } = item.value
    const said = [
      ...(announcesResults ? [await announcementText(tx)] : []),
      ...(reviewsTasks ? [await taskReviewText(tx, facts)] : []),
    ]
    const filled = resultText === '' ? said.filter((text) => text !== '').join('\n\n') : resultText
    await storeItem(tx, item.value, { state: 'under-consultation', resultText: filled })
    await setAgendaItemCalled(tx, agendaItemId, now)
    return ok(null)
  })
}
