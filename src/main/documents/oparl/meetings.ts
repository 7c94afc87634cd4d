import { zonedText } from '#shared/basics/instant.ts'
import { type AgendaItem, itemNumber } from '#shared/domain/meetings/agenda-item.ts'
import type { MeetingState } from '#shared/domain/meetings/meeting.ts'
import { AGENDA_ITEM_STATE_WORDS } from '#shared/wording/meetings.ts'
import { type Addresses, type OparlObject, oparlObject } from './addresses.ts'
import type { OparlInput, PublicMeeting, PublicResolution } from './content.ts'
import { fileObject } from './files.ts'
import { locationOf, NO_ADDRESS } from './places.ts'

/** The three words that the standard recommends. */
const STATES: Partial<Readonly<Record<MeetingState, string>>> = {
  scheduled: 'terminiert',
  'minutes-approved': 'durchgeführt',
  archived: 'durchgeführt',
}

type Decided = ReadonlyMap<PublicResolution['agendaItemId'], PublicResolution['resolution']>

/** Sittings with their agenda, their place and their approved minutes. */
export function meetingObjects(input: OparlInput, addresses: Addresses) {
  const decided = new Map(input.resolutions.toReversed().map(({ agendaItemId, resolution }) => [agendaItemId, resolution]))
  const made = input.meetings.map((one) => oneMeeting(one, decided, addresses))
  return {
    meetings: made.map(({ meeting }) => meeting),
    items: made.flatMap(({ items }) => items),
    files: made.flatMap(({ file }) => (file === null ? [] : [file])),
    locations: made.flatMap(({ location }) => (location === null ? [] : [location])),
  }
}

function oneMeeting({ meeting, bodyIds, agenda, minutes }: PublicMeeting, decided: Decided, addresses: Addresses) {
  const location = meeting.format === 'virtual' ? null : locationOf(addresses, meeting.id, meeting.place, NO_ADDRESS)
  const items = agenda.map((item, index) => itemObject(item, index, decided, addresses))
  const file =
    minutes === null ? null : fileObject(addresses, `minutes-${meeting.id}`, minutes, { name: `Niederschrift ${meeting.number}` })
  const [start, end] = [meeting.openedAt ?? meeting.startsAt, meeting.closedAt ?? meeting.endsAt]
  return {
    location,
    items,
    file,
    meeting: oparlObject(addresses, 'meeting', meeting.id, {
      name: `${meeting.number} ${meeting.title}`,
      meetingState: STATES[meeting.state] ?? 'eingeladen',
      cancelled: meeting.state === 'cancelled',
      start: zonedText(start),
      end: end === null ? null : zonedText(end),
      location,
      organization: bodyIds.map((id) => addresses.of('organization', id)),
      resultsProtocol: file,
      agendaItem: items,
    }),
  }
}

/** Of an item that is not public only that it is there, by the name for others. */
function itemObject(item: AgendaItem, index: number, decided: Decided, addresses: Addresses): OparlObject {
  const resolution = decided.get(item.id)
  const isOver = item.state !== 'open' && item.state !== 'under-consultation'
  return oparlObject(addresses, 'agenda-item', item.id, {
    meeting: addresses.of('meeting', item.meetingId),
    number: itemNumber(item),
    order: index,
    name: item.title,
    public: item.isPublic,
    result: item.isPublic && isOver ? AGENDA_ITEM_STATE_WORDS[item.state] : null,
    resolutionText: item.isPublic ? (resolution?.text ?? null) : null,
    consultation: item.isPublic && resolution !== undefined ? addresses.of('consultation', resolution.id) : null,
  })
}
