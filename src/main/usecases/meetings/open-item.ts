import type { Id } from '#shared/basics/id.ts'
import { err, type Result } from '#shared/basics/result.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { AgendaItem, AgendaItemState } from '#shared/domain/meetings/agenda-item.ts'
import { UNFINISHED_ITEM_STATES } from '#shared/rules/meeting/next-act.ts'
import { setAgendaItemResult } from '../../store/repositories/agendas.ts'
import type { WriteTx } from '../../store/store.ts'
import { itemOf, type MeetingFacts } from './meeting-facts.ts'

/** An item of the meeting in one of these states; by default one that still has to go on. */
export function openItemOf(
  facts: MeetingFacts,
  agendaItemId: Id<'agenda-item'>,
  states: readonly AgendaItemState[] = UNFINISHED_ITEM_STATES,
): Result<AgendaItem, Refusal<'NOT_FOUND' | 'WRONG_ITEM_STATE'>> {
  const item = itemOf(facts, agendaItemId)
  if (!item.ok || states.includes(item.value.state)) return item
  const { title, state } = item.value
  return err({ code: 'WRONG_ITEM_STATE', title, state })
}

/** Stores what became of an item and notes it. */
export async function storeItem(
  tx: WriteTx,
  item: AgendaItem,
  change: Partial<Pick<AgendaItem, 'state' | 'resultText' | 'deferredFor'>>,
  reason: string | null = null,
): Promise<void> {
  const { state, resultText, deferredFor } = item
  const before = { state, resultText, deferredFor }
  await setAgendaItemResult(tx, item.id, { ...before, ...change })
  tx.note({ subject: 'agenda-item', subjectId: item.id, before, after: { ...before, ...change }, reason })
}
