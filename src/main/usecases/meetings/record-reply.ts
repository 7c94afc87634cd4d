import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { InvitationReply } from '#shared/domain/meetings/meeting.ts'
import { setInvitationReply } from '../../store/repositories/meetings.ts'
import type { Deps } from '../deps.ts'
import { changeMeetingPage, type StateRefusal } from './act-on-meeting.ts'

interface Reply {
  readonly meetingId: Id<'meeting'>
  readonly memberId: Id<'member'>
  readonly reply: InvitationReply
  readonly deputyName: string
}

/** Records whether an invited member will come, and who in the place of its representative. */
export function recordReply(
  deps: Deps,
  { meetingId, memberId, reply, deputyName }: Reply,
): Promise<Result<MeetingPage, StateRefusal>> {
  return changeMeetingPage(deps, { name: 'record-reply', meetingId, states: ['invited', 'running'] }, async (tx, facts) => {
    if (!(await setInvitationReply(tx, { meetingId, memberId, reply, deputyName })))
      return err({ code: 'NOT_FOUND', what: 'invitation', id: memberId })
    const before = facts.invitations.find((invitation) => invitation.memberId === memberId)?.reply ?? null
    tx.note({
      subject: 'meeting',
      subjectId: meetingId,
      before: { memberId, reply: before },
      after: { memberId, reply, deputyName },
      reason: null,
    })
    return ok(null)
  })
}
