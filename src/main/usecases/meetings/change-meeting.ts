import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { MeetingContent } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import type { Deps } from '../deps.ts'
import { changeMeetingPage, type StateRefusal, storeMeeting } from './act-on-meeting.ts'
import { checkContent, preparedState } from './check-content.ts'

interface MeetingChange {
  readonly meetingId: Id<'meeting'>
  readonly version: number
  readonly content: MeetingContent
}

/** Changes when, where and by whom, while nobody was invited. */
export function changeMeeting(
  deps: Deps,
  { meetingId, version, content }: MeetingChange,
): Promise<Result<MeetingPage, StateRefusal | Refusal<'ENDS_BEFORE_START' | 'CHANGED_MEANWHILE'>>> {
  return changeMeetingPage(deps, { name: 'change', meetingId, states: ['draft', 'scheduled'] }, async (tx, facts) => {
    if (facts.meeting.version !== version) return err({ code: 'CHANGED_MEANWHILE', what: 'meeting' })
    const checked = await checkContent(tx, content)
    if (!checked.ok) return checked
    await storeMeeting(tx, facts, { ...content, state: preparedState(content, facts.agenda.length) })
    return ok(null)
  })
}
