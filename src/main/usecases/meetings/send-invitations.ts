import type { Id } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { InvitationDispatch } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Invitation } from '#shared/domain/meetings/meeting.ts'
import { checkNotice } from '#shared/rules/deadlines/notice.ts'
import { mayInvite } from '#shared/rules/meeting/may-invite.ts'
import { setAgendaItemLabel } from '../../store/repositories/agendas.ts'
import { insertInvitation } from '../../store/repositories/meetings.ts'
import type { Deps } from '../deps.ts'
import { toJson } from '../journal-json.ts'
import { changeMeetingPage, type StateRefusal, storeMeeting } from './act-on-meeting.ts'
import { invitedOn } from './electorate.ts'
import type { Notices } from './make-notices.ts'
import type { MeetingFacts } from './meeting-facts.ts'
import { fewestVoters } from './meeting-page.ts'
import { receiptDay } from './notice-state.ts'
import { occupyProjects } from './project-steps.ts'
import { recordDispatches } from './record-dispatches.ts'

export type InviteRefusal =
  | StateRefusal
  | Refusal<'CANNOT_INVITE' | 'INVITED_TOO_LATE' | 'SENT_IN_FUTURE' | 'PROJECT_NOT_OPEN' | 'CHANGED_MEANWHILE'>

/**
 * Records that everybody who belongs on the day of the meeting was invited, by which way and when it counts as received (F08).
 * Too late is refused until a reason is given; then it is recorded with it (F07). Its projects are in decision from now on.
 */
export function sendInvitations(
  deps: Deps,
  { meetingId, dispatch }: { readonly meetingId: Id<'meeting'>; readonly dispatch: InvitationDispatch },
  notices: Notices | null = null,
): Promise<Result<MeetingPage, InviteRefusal>> {
  const act = { name: 'send-invitations', meetingId, states: ['draft', 'scheduled'] } as const
  return changeMeetingPage(deps, act, async (tx, facts, now): Promise<Result<null, InviteRefusal>> => {
    const { meeting, agenda, rules, alliance } = facts
    if (notices !== null && notices.version !== meeting.version) return err({ code: 'CHANGED_MEANWHILE', what: 'meeting' })
    const meetingOn = dateOf(meeting.startsAt)
    const votingMembers = fewestVoters(facts, meetingOn)
    const problems = mayInvite({ meeting, agendaItems: agenda.length, votingMembers, now: dispatch.sentAt ?? now })
    if (problems.length > 0) return err({ code: 'CANNOT_INVITE', problems })
    const invitations = invitationsOf(facts, dispatch, now)
    const future = invitations.find(({ sentAt }) => sentAt > now)
    if (future !== undefined) return err({ code: 'SENT_IN_FUTURE', sentAt: future.sentAt })
    const sent = invitations.map((invitation) => ({ ...invitation, sentOn: dateOf(invitation.sentAt) }))
    const notice = checkNotice({ meeting: meetingOn, options: rules, corpusChristi: alliance.corpusChristi, invitations: sent })
    const late = notice.late.toSorted((a, b) => (a.receivedOn < b.receivedOn ? 1 : -1))[0]
    const reason = dispatch.lateReason.trim()
    if (late !== undefined && reason === '')
      return err({ code: 'INVITED_TOO_LATE', latestReceipt: notice.latestReceipt, receivedOn: late.receivedOn })

    const occupied = await occupyProjects(tx, facts)
    if (!occupied.ok) return occupied
    for (const invitation of invitations) await insertInvitation(tx, invitation)
    await recordDispatches(tx, deps, facts, meeting.movedFrom === null ? 'invitation' : 'move', invitations, notices)
    for (const { id, position } of agenda) await setAgendaItemLabel(tx, id, String(position))
    const lateNoticeReason = late === undefined ? '' : reason
    await storeMeeting(tx, facts, { state: 'invited', lateNoticeReason }, lateNoticeReason || null)
    tx.note({ subject: 'meeting', subjectId: meetingId, before: null, after: toJson({ invitations }), reason: null })
    return ok(null)
  })
}

function invitationsOf(facts: MeetingFacts, dispatch: InvitationDispatch, now: Instant): readonly Invitation[] {
  return invitedOn(facts, dateOf(facts.meeting.startsAt)).map(({ id }) => {
    const other = dispatch.others.find(({ memberId }) => memberId === id)
    const sentAt = other?.sentAt ?? dispatch.sentAt ?? now
    const way = other?.way ?? dispatch.way
    return {
      meetingId: facts.meeting.id,
      memberId: id,
      sentAt,
      way,
      receivedOn: receiptDay(facts, sentAt, way),
      reply: 'open',
      deputyName: '',
    }
  })
}
