import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { MeetingContent } from '#shared/contract/meeting-shapes.ts'
import type { Refusal } from '#shared/contract/refusals.ts'
import { replaceMeetingBodies } from '../../store/repositories/meetings.ts'
import type { Deps } from '../deps.ts'
import { changeMeetingPage, type StateRefusal, storeMeeting } from './act-on-meeting.ts'
import { type BodyRefusal, checkBodies } from './check-bodies.ts'
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
): Promise<
  Result<MeetingPage, StateRefusal | BodyRefusal | Refusal<'ENDS_BEFORE_START' | 'CHANGED_MEANWHILE' | 'BODY_WITHOUT_SHORT_NAME'>>
> {
  return changeMeetingPage(deps, { name: 'change', meetingId, states: ['draft', 'scheduled'] }, async (tx, facts) => {
    if (facts.meeting.version !== version) return err({ code: 'CHANGED_MEANWHILE', what: 'meeting' })
    const checked = await checkContent(tx, content)
    if (!checked.ok) return checked
    const { bodyIds, ...fields } = content
    const fits = await checkBodies(tx, bodyIds, facts.agenda)
    if (!fits.ok) return fits
    await replaceMeetingBodies(tx, meetingId, bodyIds)
    const before = { bodyIds: facts.bodies.map(({ body }) => body.id) }
    tx.note({ subject: 'meeting', subjectId: meetingId, before, after: { bodyIds }, reason: null })
    await storeMeeting(tx, facts, { ...fields, state: preparedState(content, facts.agenda.length) })
    return ok(null)
  })
}
