import type { Id } from '#shared/basics/id.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Arrival } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Attendance } from '#shared/domain/meetings/attendance.ts'
import { insertAttendance } from '../../store/repositories/attendances.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { changeMeetingPage, instantOf, type StateRefusal } from './act-on-meeting.ts'
import { type ArrivalRefusal, checkArrival } from './check-arrival.ts'

/** Records that somebody is present from an instant on: before the opening too, later ones at any time until the end (R30). */
export function recordArrival(
  deps: Deps,
  { meetingId, arrival }: { readonly meetingId: Id<'meeting'>; readonly arrival: Arrival },
): Promise<Result<MeetingPage, StateRefusal | ArrivalRefusal | Refusal<'IN_FUTURE' | 'NOT_ON_MEETING_DAY'>>> {
  return changeMeetingPage(
    deps,
    { name: 'record-arrival', meetingId, states: ['invited', 'running'] },
    async (tx, facts, now) => {
      const from = instantOf(facts, arrival.at, now)
      if (!from.ok) return from
      const checked = checkArrival(facts, arrival, from.value)
      if (!checked.ok) return checked
      const { memberId, personId, personName, role, mode } = arrival
      const attendance: Attendance = {
        id: deps.newId('attendance'),
        meetingId,
        memberId,
        personId,
        personName,
        role,
        mode,
        from: from.value,
        until: null,
      }
      await insertAttendance(tx, attendance)
      tx.note({ subject: 'meeting', subjectId: meetingId, before: null, after: toJson({ attendance }), reason: null })
      return ok(null)
    },
  )
}
