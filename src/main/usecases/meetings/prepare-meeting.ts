import type { Id } from '#shared/basics/id.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { AgendaEntry, MeetingContent } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Meeting } from '#shared/domain/meetings/meeting.ts'
import { insertAgendaItem } from '../../store/repositories/agendas.ts'
import { insertMeeting, replaceMeetingBodies } from '../../store/repositories/meetings.ts'
import { acting } from '../acting.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { takeNumber } from '../numbering.ts'
import { type BodyRefusal, checkBodies } from './check-bodies.ts'
import { checkContent, preparedState } from './check-content.ts'
import { planAgenda } from './plan-agenda.ts'

export type ContentRefusal = BodyRefusal | Refusal<'PROJECT_NOT_OPEN' | 'ENDS_BEFORE_START' | 'BODY_WITHOUT_SHORT_NAME'>

/** Enters a meeting with its agenda under the next number of the year. */
export function prepareMeeting(
  deps: Deps,
  input: MeetingContent & { readonly agenda: readonly AgendaEntry[] },
): Promise<Result<{ readonly meetingId: Id<'meeting'>; readonly number: string }, ContentRefusal>> {
  const { agenda: entries, ...content } = input
  return deps.store.write(acting(deps, 'meetings.prepare'), async (tx) => {
    const checked = await checkContent(tx, content)
    if (!checked.ok) return checked
    const id = deps.newId('meeting')
    const agenda = await planAgenda(tx, deps, id, entries)
    if (!agenda.ok) return agenda
    const fits = await checkBodies(tx, content.bodyIds, agenda.value)
    if (!fits.ok) return fits
    const number = await takeNumber(tx, 'meeting', deps.now())
    const meeting = newMeeting(id, number, content, agenda.value.length)
    await insertMeeting(tx, meeting)
    await replaceMeetingBodies(tx, id, content.bodyIds)
    for (const item of agenda.value) await insertAgendaItem(tx, item)
    const after = toJson({ ...meeting, bodyIds: content.bodyIds, agenda: agenda.value })
    tx.note({ subject: 'meeting', subjectId: id, before: null, after, reason: null })
    return ok({ meetingId: id, number })
  })
}

function newMeeting(
  id: Id<'meeting'>,
  number: string,
  { bodyIds: _bodyIds, ...content }: MeetingContent,
  agendaItems: number,
): Meeting {
  return {
    id,
    number,
    ...content,
    state: preparedState(content, agendaItems),
    openedAt: null,
    closedAt: null,
    lateNoticeReason: '',
    minutesSentAt: null,
    minutesApprovedOn: null,
    calendarSequence: 0,
    approvedInMeetingId: null,
    movedFrom: null,
    cancellationReason: '',
  }
}
