import type { Column } from '#renderer/ui/table/columns.ts'
import { StateWord, type Tone } from '#renderer/ui/text/state-word.tsx'
import { dateOf } from '#shared/basics/instant.ts'
import type { OpinionPollRow, OpinionPollState } from '#shared/contract/opinion-polls.ts'
import { formatDate, formatDeadline } from '#shared/wording/dates.ts'
import { procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { OPINION_POLL_STATES, pollWords as words } from '#shared/wording/screens/opinion-polls.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'

const TONES: Readonly<Record<OpinionPollState, Tone>> = { running: 'active', ended: 'good', withdrawn: 'neutral' }

export function pollTone(state: OpinionPollState): Tone {
  return TONES[state]
}

export const pollColumns: readonly Column<OpinionPollRow>[] = [
  { key: 'subject', header: words.subject, text: (row) => `${row.number} ${row.subject}`, cell: (row) => row.subject },
  { key: 'number', header: words.number, text: (row) => row.number, cell: (row) => shortNumber(row.number) },
  {
    key: 'startedAt',
    header: procedureWords.startedAt,
    text: (row) => formatDate(dateOf(row.startedAt)),
    compare: (a, b) => (a.startedAt < b.startedAt ? -1 : 1),
    cell: (row) => formatDate(dateOf(row.startedAt)),
  },
  {
    key: 'deadline',
    header: words.deadline,
    text: (row) => formatDeadline(row.endsAt),
    compare: (a, b) => (a.endsAt < b.endsAt ? -1 : 1),
    cell: (row) => formatDeadline(row.endsAt),
  },
  {
    key: 'answers',
    header: words.answers,
    text: (row) => procedureWords.answeredOf(row.answered, row.asked),
    cell: (row) => procedureWords.answeredOf(row.answered, row.asked),
    align: 'end',
  },
  {
    key: 'state',
    header: words.state,
    text: (row) => OPINION_POLL_STATES[row.state],
    cell: (row) => <StateWord tone={pollTone(row.state)}>{OPINION_POLL_STATES[row.state]}</StateWord>,
  },
]
