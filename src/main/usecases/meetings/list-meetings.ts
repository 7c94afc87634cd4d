import type { MeetingRow } from '#shared/contract/meeting-page.ts'
import { listAgendaItems } from '../../store/repositories/agendas.ts'
import { listMeetings } from '../../store/repositories/meetings.ts'
import { listResolutions } from '../../store/repositories/resolutions.ts'
import type { Deps } from '../deps.ts'

/** Every meeting, the latest first. */
export function listMeetingRows(deps: Deps): Promise<readonly MeetingRow[]> {
  return deps.store.read(async (tx) => {
    const resolutions = await listResolutions(tx)
    const rows: MeetingRow[] = []
    for (const { id, number, title, kind, format, startsAt, place, state } of await listMeetings(tx)) {
      const items = (await listAgendaItems(tx, id)).length
      const own = resolutions.filter(({ meetingId }) => meetingId === id).length
      rows.push({ id, number, title, kind, format, startsAt, place, state, items, resolutions: own })
    }
    return rows
  })
}
