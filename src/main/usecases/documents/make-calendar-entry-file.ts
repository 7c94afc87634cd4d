import { toId } from '#shared/basics/id.ts'
import { dateOf, type Instant } from '#shared/basics/instant.ts'
import { ok, type Result } from '#shared/basics/result.ts'
import type { OutputFile } from '#shared/domain/documents/issued-document.ts'
import { calendarDescription, calendarTitle } from '#shared/wording/calendar.ts'
import { type CalendarEntry, makeCalendarFile } from '../../mail/calendar-entry.ts'
import { theAlliance } from '../alliance/the-alliance.ts'
import type { Deps } from '../deps.ts'
import { loadMeetingPage } from '../meetings/meeting-page.ts'
import { contactOn } from '../members/managing-members.ts'
import type { DocumentRefusal } from './make-document.ts'
import { writtenOn } from './meeting-addressee.ts'

/** The meeting for a calendar; of what is not public only that it is there. */
export async function makeCalendarEntryFile(
  deps: Deps,
  id: string,
  sentAt?: Instant,
): Promise<Result<OutputFile, DocumentRefusal>> {
  const entry = await deps.store.read(async (tx): Promise<Result<CalendarEntry, DocumentRefusal>> => {
    const page = await loadMeetingPage(tx, toId<'meeting'>(id), deps.now())
    if (!page.ok) return page
    const { meeting, agenda, invitations } = page.value
    const alliance = await theAlliance(tx)
    const contact = await contactOn(tx, alliance, dateOf(deps.now()))
    const { startsAt, endsAt, calendarSequence: sequence, state } = meeting
    return ok({
      ...{ startsAt, endsAt, sequence },
      uid: `${meeting.id}@${alliance.filePrefix.toLowerCase()}.allianz`,
      isCancelled: state === 'cancelled',
      title: calendarTitle(meeting),
      description: calendarDescription(
        meeting,
        agenda.map(({ item }) => item),
      ),
      place: meeting.place,
      organizer: { name: alliance.name, email: contact.email },
      madeAt: writtenOn(sentAt ?? invitations[0]?.sentAt ?? deps.now()),
    })
  })
  if (!entry.ok) return entry
  const bytes = new TextEncoder().encode(makeCalendarFile(entry.value))
  return ok({ kind: 'calendar-entry', fileName: `${fileStem(entry.value.title)}.ics`, mediaType: 'text/calendar', bytes })
}

function fileStem(title: string): string {
  return (title.split(' ')[0] ?? title).replaceAll(/[^A-Za-z0-9-]/g, '-')
}
