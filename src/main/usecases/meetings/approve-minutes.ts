import type { Id } from '#shared/basics/id.ts'
import { dateOf, startOfDay } from '#shared/basics/instant.ts'
import type { LocalDate } from '#shared/basics/local-date.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { findMeeting } from '../../store/repositories/meetings.ts'
import type { Deps } from '../deps.ts'
import { keepDocument } from '../documents/keep-document.ts'
import { makeApprovedMinutes } from '../documents/make-meeting-files.ts'
import { changeMeetingPage, type StateRefusal, storeMeeting } from './act-on-meeting.ts'

type ApproveRefusal =
  | StateRefusal
  | Refusal<'APPROVED_BEFORE_SENT' | 'IN_FUTURE' | 'CHANGED_MEANWHILE' | 'OBJECTION_OPEN' | 'APPROVED_ELSEWHERE'>

interface Approval {
  readonly meetingId: Id<'meeting'>
  readonly approvedOn: LocalDate
  /** The meeting that approves them; null when they are approved outside of one. */
  readonly inMeetingId: Id<'meeting'> | null
}

/**
 * Approves the minutes, in general in the next meeting; from then on their text is frozen (domain § 4). The file is made before
 * the transaction and kept in it; it is refused when something changed in between.
 */
export async function approveMinutes(
  deps: Deps,
  { meetingId, approvedOn, inMeetingId }: Approval,
): Promise<Result<MeetingPage, ApproveRefusal>> {
  const made = await makeApprovedMinutes(deps, meetingId, approvedOn)
  if (!made.ok) return err({ code: 'NOT_FOUND', what: 'meeting', id: meetingId })
  const { file, version, template } = made.value
  const act = { name: 'approve-minutes', meetingId, states: ['minutes-sent'] } as const
  return changeMeetingPage(deps, act, async (tx, facts, now): Promise<Result<null, ApproveRefusal>> => {
    const { minutesSentAt } = facts.meeting
    const sentOn = minutesSentAt === null ? approvedOn : dateOf(minutesSentAt)
    if (approvedOn < sentOn) return err({ code: 'APPROVED_BEFORE_SENT', sentOn })
    if (approvedOn > dateOf(now)) return err({ code: 'IN_FUTURE', at: startOfDay(approvedOn) })
    const people = facts.objections.filter(({ outcome }) => outcome === 'open').map(({ personName }) => personName)
    if (people.length > 0) return err({ code: 'OBJECTION_OPEN', people })
    const approving = inMeetingId === null ? undefined : await findMeeting(tx, inMeetingId)
    if (inMeetingId !== null && approving === undefined) return err({ code: 'NOT_FOUND', what: 'meeting', id: inMeetingId })
    if (approving !== undefined && dateOf(approving.startsAt) !== approvedOn)
      return err({ code: 'APPROVED_ELSEWHERE', number: approving.number, heldOn: dateOf(approving.startsAt) })
    if (facts.meeting.version !== version) return err({ code: 'CHANGED_MEANWHILE', what: 'meeting' })
    await keepDocument(tx, deps, file, meetingId, template)
    await storeMeeting(tx, facts, {
      state: 'minutes-approved',
      minutesApprovedOn: approvedOn,
      approvedInMeetingId: inMeetingId,
    })
    return ok(null)
  })
}
