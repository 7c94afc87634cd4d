import { assertNever } from '../../basics/assert-never.ts'
import type { Id } from '../../basics/id.ts'
import type { AgendaItem, AgendaItemState } from '../../domain/meetings/agenda-item.ts'
import type { MeetingState } from '../../domain/meetings/meeting.ts'

/** What the coordinator does next; everything else stays possible. */
export type NextAct =
  | {
      readonly act:
        | 'prepare'
        | 'invite'
        | 'open'
        | 'close'
        | 'draft-minutes'
        | 'send-minutes'
        | 'approve-minutes'
        | 'sign-minutes'
        | 'none'
    }
  | { readonly act: 'call-item' | 'take-ballot' | 'note-item' | 'declare-subsequent'; readonly itemId: Id<'agenda-item'> }

/** States from which an item still has to go on. */
export const UNFINISHED_ITEM_STATES: readonly AgendaItemState[] = ['open', 'under-consultation']

/** Domain § 4, R32: the next sensible act on a meeting in its state, with the item it concerns. */
export function nextActOf(
  state: MeetingState,
  agenda: readonly Pick<AgendaItem, 'id' | 'kind' | 'state'>[],
  minutesSigned: boolean,
): NextAct {
  switch (state) {
    case 'draft':
      return { act: 'prepare' }
    case 'scheduled':
      return { act: 'invite' }
    case 'invited':
      return { act: 'open' }
    case 'running':
      return nextInMeeting(agenda)
    case 'ended':
      return afterwards(agenda, 'draft-minutes')
    case 'minutes-drafted':
      return afterwards(agenda, 'send-minutes')
    case 'minutes-sent':
      return { act: 'approve-minutes' }
    case 'minutes-approved':
      return { act: minutesSigned ? 'none' : 'sign-minutes' }
    case 'cancelled':
    case 'archived':
      return { act: 'none' }
    default:
      return assertNever(state)
  }
}

/** Whether members vote on an item of this kind. */
export function isVotable({ kind }: Pick<AgendaItem, 'kind'>): boolean {
  return kind === 'resolution' || kind === 'election'
}

function nextInMeeting(agenda: readonly Pick<AgendaItem, 'id' | 'kind' | 'state'>[]): NextAct {
  const current = agenda.find((item) => item.state === 'under-consultation')
  if (current !== undefined) return { act: isVotable(current) ? 'take-ballot' : 'note-item', itemId: current.id }
  const next = agenda.find((item) => item.state === 'open')
  return next === undefined ? { act: 'close' } : { act: 'call-item', itemId: next.id }
}

function afterwards(agenda: readonly Pick<AgendaItem, 'id' | 'state'>[], act: 'draft-minutes' | 'send-minutes'): NextAct {
  const provisional = agenda.find((item) => item.state === 'provisional')
  return provisional === undefined || act === 'draft-minutes' ? { act } : { act: 'declare-subsequent', itemId: provisional.id }
}
