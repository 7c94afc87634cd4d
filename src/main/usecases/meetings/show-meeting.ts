import type { Id } from '#shared/basics/id.ts'
import type { Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Deps } from '../deps.ts'
import { loadMeetingPage } from './meeting-page.ts'

/** One meeting with everything that belongs to it, as it stands by the clock. */
export function showMeeting(
  deps: Deps,
  input: { readonly meetingId: Id<'meeting'> },
): Promise<Result<MeetingPage, Refusal<'NOT_FOUND'>>> {
  return deps.store.read((tx) => loadMeetingPage(tx, input.meetingId, deps.now()))
}
