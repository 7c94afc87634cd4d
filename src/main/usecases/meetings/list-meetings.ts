import type { MeetingRow } from '#shared/contract/meeting-page.ts'
import { isSigned } from '#shared/domain/meetings/minutes-signing.ts'
import { listAgendaItems } from '../../store/repositories/agendas.ts'
import { listMeetings } from '../../store/repositories/meetings.ts'
import { listMinutesSignatures } from '../../store/repositories/minutes-records.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import type { Deps } from '../deps.ts'

/** Every meeting, the latest first. */
export function listMeetingRows(deps: Deps): Promise<readonly MeetingRow[]> {
  return deps.store.read(async (tx) => {
    const resolutions = await listResolutions(tx)
    const signatures = await listMinutesSignatures(tx)
    const rows: MeetingRow[] = []
    for (const meeting of await listMeetings(tx)) {
      const { id, number, title, kind, format, startsAt, place, state } = meeting
      const items = (await listAgendaItems(tx, id)).length
      const own = resolutions.filter(({ meetingId }) => meetingId === id).length
      const minutesSigned =
        meeting.minutesApprovedOn !== null &&
        isSigned(
          meeting,
          signatures.filter(({ meetingId }) => meetingId === id),
        )
      rows.push({ id, number, title, kind, format, startsAt, place, state, items, resolutions: own, minutesSigned })
    }
    return rows
  })
}
