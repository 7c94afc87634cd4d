import type { Id } from '#shared/basics/id.ts'
import { err, ok, type Result } from '#shared/basics/result.ts'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import type { MeetingState } from '#shared/domain/meetings/meeting.ts'
import type { Deps } from '../deps.ts'
import { changeMeetingPage, type StateRefusal, storeMeeting } from './act-on-meeting.ts'

const UNTIL_CLOSED: readonly MeetingState[] = ['draft', 'scheduled', 'invited', 'running']

interface Officers {
  readonly meetingId: Id<'meeting'>
  readonly chairPersonId: Id<'person'> | null
  readonly minuteTakerPersonId: Id<'person'> | null
}

/** Names who chairs and who takes the minutes, until the meeting is closed. */
export function nameChair(deps: Deps, { meetingId, ...officers }: Officers): Promise<Result<MeetingPage, StateRefusal>> {
  return changeMeetingPage(deps, { name: 'name-chair', meetingId, states: UNTIL_CLOSED }, async (tx, facts) => {
    for (const personId of [officers.chairPersonId, officers.minuteTakerPersonId]) {
      if (personId !== null && !facts.people.some(({ id }) => id === personId))
        return err({ code: 'NOT_FOUND', what: 'person', id: personId })
    }
    await storeMeeting(tx, facts, officers)
    return ok(null)
  })
}
