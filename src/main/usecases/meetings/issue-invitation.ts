import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Deps } from '../deps.ts'
import { keepDocument } from '../documents/keep-document.ts'
import { makeInvitationFile } from '../documents/make-meeting-files.ts'
import { changeMeetingPage, type StateRefusal } from './act-on-meeting.ts'

/** Makes the invitation as it will be sent and keeps it, so that the register of dispatches has its hash (R30). */
export async function issueInvitation(
  deps: Deps,
  { meetingId }: { readonly meetingId: Id<'meeting'> },
): Promise<Result<MeetingPage, StateRefusal>> {
  const made = await makeInvitationFile(deps, meetingId)
  if (!made.ok) return err({ code: 'NOT_FOUND', what: 'meeting', id: meetingId })
  return changeMeetingPage(deps, { name: 'issue-invitation', meetingId, states: ['draft', 'scheduled'] }, async (tx) => {
    await keepDocument(tx, deps, made.value, meetingId)
    return ok(null)
  })
}
