import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { setDeparture } from '../../store/repositories/attendances.ts'
import type { Deps } from '../deps.ts'
import { changeMeetingPage, type StateRefusal } from './act-on-meeting.ts'
import { ballotSince } from './check-arrival.ts'

interface Departure {
  readonly meetingId: Id<'meeting'>
  readonly attendanceId: Id<'attendance'>
  readonly at: Instant | null
}

type DepartureRefusal = StateRefusal | Refusal<'IN_FUTURE' | 'BALLOT_SINCE' | 'DEPARTURE_BEFORE_ARRIVAL' | 'ALREADY_LEFT'>

/** Records that somebody left; who leaves at the instant of a vote no longer takes part in it (R30). */
export function recordDeparture(
  deps: Deps,
  { meetingId, attendanceId, at }: Departure,
): Promise<Result<MeetingPage, DepartureRefusal>> {
  const act = { name: 'record-departure', meetingId, states: ['invited', 'running'] } as const
  return changeMeetingPage(deps, act, async (tx, facts, now): Promise<Result<null, DepartureRefusal>> => {
    const stay = facts.attendances.find(({ id }) => id === attendanceId)
    if (stay === undefined) return err({ code: 'NOT_FOUND', what: 'attendance', id: attendanceId })
    if (stay.until !== null) return err({ code: 'ALREADY_LEFT', personName: stay.personName, until: stay.until })
    const until = at ?? now
    if (until > now) return err({ code: 'IN_FUTURE', at: until })
    if (until < stay.from) return err({ code: 'DEPARTURE_BEFORE_ARRIVAL', from: stay.from, until })
    const since = ballotSince(facts, until)
    if (!since.ok) return since
    await setDeparture(tx, attendanceId, until)
    tx.note({
      subject: 'meeting',
      subjectId: meetingId,
      before: { attendanceId, until: null },
      after: { attendanceId, until },
      reason: null,
    })
    return ok(null)
  })
}
