import type { Id } from '#shared/basics/id.ts'
import { dateOf } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { AgendaRecusal } from '#shared/domain/meetings/agenda-item.ts'
import { insertAgendaRecusal, updateAgendaRecusal } from '../../store/repositories/agendas.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { changeMeetingPage, type StateRefusal } from './act-on-meeting.ts'
import { votersFor } from './electorate.ts'
import { memberName } from './meeting-facts.ts'
import { openItemOf } from './open-item.ts'

/** Records a conflict of interest on an item, or that a recused member left the room (R14, R15, R43). */
export function recuseMember(
  deps: Deps,
  { meetingId, ...input }: Omit<AgendaRecusal, 'leftAt'> & { readonly meetingId: Id<'meeting'> },
): Promise<Result<MeetingPage, StateRefusal | Refusal<'WRONG_ITEM_STATE' | 'NO_VOTING_RIGHT'>>> {
  return changeMeetingPage(deps, { name: 'recuse-member', meetingId, states: ['running'] }, async (tx, facts, now) => {
    const item = openItemOf(facts, input.agendaItemId)
    if (!item.ok) return item
    const members = [memberName(facts, input.memberId)]
    if (!votersFor(facts, item.value, dateOf(now)).some(({ id }) => id === input.memberId))
      return err({ code: 'NO_VOTING_RIGHT', members })
    const known = facts.recusals.find(
      ({ agendaItemId, memberId }) => agendaItemId === input.agendaItemId && memberId === input.memberId,
    )
    const recusal: AgendaRecusal = { ...input, leftAt: input.leftRoom ? (known?.leftAt ?? now) : null }
    await (known === undefined ? insertAgendaRecusal(tx, recusal) : updateAgendaRecusal(tx, recusal))
    tx.note({
      subject: 'agenda-item',
      subjectId: recusal.agendaItemId,
      before: known === undefined ? null : toJson({ recusal: known }),
      after: toJson({ recusal }),
      reason: recusal.reason,
    })
    return ok(null)
  })
}
