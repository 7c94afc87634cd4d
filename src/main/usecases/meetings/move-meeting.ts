import type { Id } from '#shared/basics/id.ts'
import type { Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { deleteInvitations } from '../../store/repositories/meetings.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { changeMeetingPage, type StateRefusal, storeMeeting } from './act-on-meeting.ts'
import { preparedState } from './check-content.ts'
import { releaseProject } from './project-steps.ts'

interface Move {
  readonly meetingId: Id<'meeting'>
  readonly startsAt: Instant
  readonly endsAt: Instant | null
  readonly place: string
  readonly reason: string
}

type MoveRefusal = StateRefusal | Refusal<'REASON_MISSING' | 'ENDS_BEFORE_START' | 'IN_PAST'>

/**
 * Moves a meeting that members were invited to: another day, a new invitation with a new notice period (domain § 4, F07). The
 * calendar entry is the same one in its next sequence; who was invited before stands in the register of dispatches.
 */
export function moveMeeting(
  deps: Deps,
  { meetingId, startsAt, endsAt, place, reason }: Move,
): Promise<Result<MeetingPage, MoveRefusal>> {
  const act = { name: 'move', meetingId, states: ['invited'] } as const
  return changeMeetingPage(deps, act, async (tx, facts, now): Promise<Result<null, MoveRefusal>> => {
    const why = reason.trim()
    if (why === '') return err({ code: 'REASON_MISSING' })
    if (startsAt <= now) return err({ code: 'IN_PAST', at: startsAt })
    if (endsAt !== null && endsAt <= startsAt) return err({ code: 'ENDS_BEFORE_START' })
    for (const item of facts.agenda) await releaseProject(tx, item, why)
    await deleteInvitations(tx, meetingId)
    const moved = { ...facts.meeting, startsAt, endsAt, place }
    const state = preparedState(moved, facts.agenda.length)
    const calendarSequence = facts.meeting.calendarSequence + 1
    const movedFrom = facts.meeting.startsAt
    await storeMeeting(tx, facts, { startsAt, endsAt, place, state, movedFrom, lateNoticeReason: '', calendarSequence }, why)
    const before = toJson({ invitations: facts.invitations })
    tx.note({ subject: 'meeting', subjectId: meetingId, before, after: null, reason: why })
    return ok(null)
  })
}
