import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { AgendaItem } from '#shared/domain/meetings/agenda-item.ts'
import { insertAgendaRecusal } from '../../store/repositories/agendas.ts'
import { findProject } from '../../store/repositories/projects.ts'
import type { WriteTx } from '../../store/store.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { changeMeetingPage, instantOf, type StateRefusal, storeMeeting } from './act-on-meeting.ts'
import { foundRecusalsOn } from './found-recusals.ts'
import type { MeetingFacts } from './meeting-facts.ts'

/** Opens the meeting; somebody has to chair it (domain § 4). The recusals that the projects themselves cause are entered (R14). */
export function openMeeting(
  deps: Deps,
  { meetingId, at }: { readonly meetingId: Id<'meeting'>; readonly at: Instant | null },
): Promise<Result<MeetingPage, StateRefusal | Refusal<'CHAIR_MISSING' | 'IN_FUTURE' | 'NOT_ON_MEETING_DAY'>>> {
  return changeMeetingPage(deps, { name: 'open', meetingId, states: ['invited'] }, async (tx, facts, now) => {
    if (facts.meeting.chairPersonId === null) return err({ code: 'CHAIR_MISSING' })
    const openedAt = instantOf(facts, at, now)
    if (!openedAt.ok) return openedAt
    await storeMeeting(tx, facts, { state: 'running', openedAt: openedAt.value })
    for (const item of facts.agenda) await recuseFound(tx, facts, item)
    return ok(null)
  })
}

/** Enters the recusals that the project of an item causes by itself (R14). */
export async function recuseFound(tx: WriteTx, facts: MeetingFacts, item: AgendaItem): Promise<void> {
  const project = item.projectId === null ? undefined : await findProject(tx, item.projectId)
  if (project === undefined) return
  for (const { memberId, reason } of foundRecusalsOn(facts, item, project)) {
    const recusal = { agendaItemId: item.id, memberId, kind: 'found', reason, leftRoom: false, leftAt: null } as const
    await insertAgendaRecusal(tx, recusal)
    tx.note({ subject: 'agenda-item', subjectId: item.id, before: null, after: toJson({ recusal }), reason })
  }
}
