import type { Id } from '#shared/basics/id.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { DeferralKind } from '#shared/domain/meetings/agenda-item.ts'
import type { Deps } from '../deps.ts'
import { changeMeetingPage, type StateRefusal } from './act-on-meeting.ts'
import { openItemOf, storeItem } from './open-item.ts'
import { releaseProject } from './project-steps.ts'

interface Deferral {
  readonly meetingId: Id<'meeting'>
  readonly agendaItemId: Id<'agenda-item'>
  readonly because: DeferralKind
  readonly note: string
}

/** Puts an item off to another meeting, for lack of quorum (R31) or by decision; its project waits again. */
export function deferItem(
  deps: Deps,
  { meetingId, agendaItemId, because, note }: Deferral,
): Promise<Result<MeetingPage, StateRefusal | Refusal<'WRONG_ITEM_STATE'>>> {
  return changeMeetingPage(deps, { name: 'defer-item', meetingId, states: ['running', 'ended'] }, async (tx, facts) => {
    const item = openItemOf(facts, agendaItemId)
    if (!item.ok) return item
    const reason = note.trim() === '' ? null : note.trim()
    const resultText = reason ?? item.value.resultText
    await storeItem(tx, item.value, { state: 'deferred', deferredFor: because, resultText }, reason)
    await releaseProject(tx, item.value, reason)
    return ok(null)
  })
}
