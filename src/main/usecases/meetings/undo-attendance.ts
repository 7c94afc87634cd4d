import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { deleteAttendance, setDeparture } from '../../store/repositories/attendances.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { changeMeetingPage, type StateRefusal } from './act-on-meeting.ts'
import { ballotSince } from './check-arrival.ts'

/** Takes back what was last recorded about a stay: its end, or the stay itself. Refused once a vote was taken since (R30). */
export function undoAttendance(
  deps: Deps,
  { meetingId, attendanceId }: { readonly meetingId: Id<'meeting'>; readonly attendanceId: Id<'attendance'> },
): Promise<Result<MeetingPage, StateRefusal | Refusal<'BALLOT_SINCE'>>> {
  return changeMeetingPage(deps, { name: 'undo-attendance', meetingId, states: ['invited', 'running'] }, async (tx, facts) => {
    const stay = facts.attendances.find(({ id }) => id === attendanceId)
    if (stay === undefined) return err({ code: 'NOT_FOUND', what: 'attendance', id: attendanceId })
    const since = ballotSince(facts, stay.until ?? stay.from)
    if (!since.ok) return since
    if (stay.until === null) await deleteAttendance(tx, attendanceId)
    else await setDeparture(tx, attendanceId, null)
    const after = stay.until === null ? null : toJson({ attendance: { ...stay, until: null } })
    tx.note({ subject: 'meeting', subjectId: meetingId, before: toJson({ attendance: stay }), after, reason: null })
    return ok(null)
  })
}
