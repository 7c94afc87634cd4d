import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { DispatchPlan } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Deps } from '../deps.ts'
import { changeMeetingPage, type StateRefusal } from './act-on-meeting.ts'
import type { Notices } from './make-notices.ts'
import type { MeetingFacts } from './meeting-facts.ts'
import { recordDispatches, sendingsOf } from './record-dispatches.ts'

type CancellationRefusal = StateRefusal | Refusal<'SENT_IN_FUTURE' | 'CHANGED_MEANWHILE' | 'NOBODY_TO_TELL' | 'ALREADY_TOLD'>

/** Records that everybody who was invited was told that the meeting is cancelled, when and how. */
export function sendCancellation(
  deps: Deps,
  { meetingId, plan }: { readonly meetingId: Id<'meeting'>; readonly plan: DispatchPlan },
  notices: Notices | null = null,
): Promise<Result<MeetingPage, CancellationRefusal>> {
  const act = { name: 'send-cancellation', meetingId, states: ['cancelled'] } as const
  return changeMeetingPage(deps, act, async (tx, facts, now): Promise<Result<null, CancellationRefusal>> => {
    if (notices !== null && notices.version !== facts.meeting.version) return err({ code: 'CHANGED_MEANWHILE', what: 'meeting' })
    if (facts.dispatches.some(({ kind }) => kind === 'cancellation')) return err({ code: 'ALREADY_TOLD' })
    const members = toldBefore(facts)
    if (members.length === 0) return err({ code: 'NOBODY_TO_TELL' })
    const sent = sendingsOf(facts, members, { ...plan, sentAt: plan.sentAt ?? now })
    const future = sent.find(({ sentAt }) => sentAt > now)
    if (future !== undefined) return err({ code: 'SENT_IN_FUTURE', sentAt: future.sentAt })
    await recordDispatches(tx, deps, facts, 'cancellation', sent, notices)
    const after = { cancellationSentTo: members.length }
    tx.note({ subject: 'meeting', subjectId: meetingId, before: null, after, reason: facts.meeting.cancellationReason || null })
    return ok(null)
  })
}

/** Members that an invitation went to, each once. */
function toldBefore({ dispatches }: Pick<MeetingFacts, 'dispatches'>): readonly Id<'member'>[] {
  const invited = dispatches.filter(({ kind }) => kind === 'invitation' || kind === 'move')
  return [...new Set(invited.map(({ memberId }) => memberId))]
}
