import type { Column } from '#renderer/ui/table/columns.ts'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import { dateOf } from '#shared/basics/instant.ts'
import type { MeetingRow } from '#shared/contract/meeting-page.ts'
import { formatDateWithWeekday, formatTime } from '#shared/wording/dates.ts'
import { meetingStateWords } from '#shared/wording/meetings.ts'
import { meetingWords } from '#shared/wording/screens/meetings.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import { meetingTone } from './state-tone.ts'

const nowrap = { whiteSpace: 'nowrap' } as const

export const meetingColumns: readonly Column<MeetingRow>[] = [
  {
    key: 'title',
    header: meetingWords.subject,
    text: (row) => `${row.number} ${row.title}`,
    cell: (row) => row.title,
  },
  {
    key: 'number',
    header: meetingWords.number,
    text: (row) => row.number,
    cell: (row) => <span style={nowrap}>{shortNumber(row.number)}</span>,
  },
  {
    key: 'startsAt',
    header: meetingWords.day,
    text: momentOf,
    compare: (a, b) => (a.startsAt < b.startsAt ? -1 : 1),
    cell: (row) => <span style={nowrap}>{momentOf(row)}</span>,
  },
  { key: 'place', header: meetingWords.place, text: (row) => row.place, cell: (row) => row.place },
  {
    key: 'items',
    header: meetingWords.items,
    text: (row) => String(row.items),
    compare: (a, b) => a.items - b.items,
    cell: (row) => row.items,
    align: 'end',
  },
  {
    key: 'resolutions',
    header: meetingWords.resolutions,
    text: (row) => String(row.resolutions),
    compare: (a, b) => a.resolutions - b.resolutions,
    cell: (row) => row.resolutions,
    align: 'end',
  },
  {
    key: 'state',
    header: meetingWords.state,
    text: (row) => meetingStateWords(row.state, row.minutesSigned),
    cell: (row) => <StateWord tone={meetingTone(row.state)}>{meetingStateWords(row.state, row.minutesSigned)}</StateWord>,
  },
]

function momentOf({ startsAt }: MeetingRow): string {
  return `${formatDateWithWeekday(dateOf(startsAt))}, ${formatTime(startsAt)}`
}
