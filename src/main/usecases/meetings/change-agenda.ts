import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { AgendaEntry } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { replaceAgenda } from '../../store/repositories/agendas.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { changeMeetingPage, type StateRefusal, storeMeeting } from './act-on-meeting.ts'
import { type BodyRefusal, checkBodies } from './check-bodies.ts'
import { preparedState } from './check-content.ts'
import { planAgenda } from './plan-agenda.ts'

interface AgendaChange {
  readonly meetingId: Id<'meeting'>
  readonly version: number
  readonly agenda: readonly AgendaEntry[]
}

/** Puts the agenda as it is given in the place of the old one, while nobody was invited. */
export function changeAgenda(
  deps: Deps,
  { meetingId, version, agenda: entries }: AgendaChange,
): Promise<Result<MeetingPage, StateRefusal | BodyRefusal | Refusal<'PROJECT_NOT_OPEN' | 'CHANGED_MEANWHILE'>>> {
  return changeMeetingPage(deps, { name: 'change-agenda', meetingId, states: ['draft', 'scheduled'] }, async (tx, facts) => {
    if (facts.meeting.version !== version) return err({ code: 'CHANGED_MEANWHILE', what: 'meeting' })
    const unknown = entries.find(({ id }) => id !== null && !facts.agenda.some((item) => item.id === id))
    if (unknown !== undefined) return err({ code: 'CHANGED_MEANWHILE', what: 'agenda-item' })
    const agenda = await planAgenda(tx, deps, meetingId, entries)
    if (!agenda.ok) return agenda
    const fits = await checkBodies(
      tx,
      facts.bodies.map(({ body }) => body.id),
      agenda.value,
    )
    if (!fits.ok) return fits
    await replaceAgenda(tx, meetingId, agenda.value)
    await storeMeeting(tx, facts, { state: preparedState(facts.meeting, agenda.value.length) })
    tx.note({
      subject: 'meeting',
      subjectId: meetingId,
      before: toJson({ agenda: facts.agenda }),
      after: toJson({ agenda: agenda.value }),
      reason: null,
    })
    return ok(null)
  })
}
