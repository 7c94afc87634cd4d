import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { isVotable, UNFINISHED_ITEM_STATES } from '#shared/rules/meeting/next-act.ts'
import type { Deps } from '../deps.ts'
import { changeMeetingPage, type StateRefusal } from './act-on-meeting.ts'
import { recordAnnouncements } from './announce-results.ts'
import { itemOf } from './meeting-facts.ts'
import { storeItem } from './open-item.ts'

interface ItemNote {
  readonly meetingId: Id<'meeting'>
  readonly agendaItemId: Id<'agenda-item'>
  readonly resultText: string
  /** Ends the item as taken note of. */
  readonly noted: boolean
}

/** Writes what the minutes say about an item, until they are sent; ends an item on which nothing is voted when it is noted. */
export function noteItem(
  deps: Deps,
  { meetingId, agendaItemId, resultText, noted }: ItemNote,
): Promise<Result<MeetingPage, StateRefusal | Refusal<'WRONG_ITEM_STATE'>>> {
  const act = { name: 'note-item', meetingId, states: ['running', 'ended', 'minutes-drafted'] } as const
  return changeMeetingPage(
    deps,
    act,
    async (tx, facts, now): Promise<Result<null, StateRefusal | Refusal<'WRONG_ITEM_STATE'>>> => {
      const found = itemOf(facts, agendaItemId)
      if (!found.ok) return found
      const item = found.value
      const mayBeNoted = !isVotable(item) && (UNFINISHED_ITEM_STATES.includes(item.state) || item.state === 'noted')
      if (noted && !mayBeNoted) return err({ code: 'WRONG_ITEM_STATE', title: item.title, state: item.state })
      await storeItem(tx, item, { resultText, ...(noted ? { state: 'noted' as const } : {}) })
      if (noted && item.announcesResults) await recordAnnouncements(tx, { ...item, resultText }, now)
      return ok(null)
    },
  )
}
