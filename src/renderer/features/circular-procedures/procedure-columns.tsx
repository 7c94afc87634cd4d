import type { Column } from '#renderer/ui/table/columns.ts'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import { dateOf } from '#shared/basics/instant.ts'
import type { CircularProcedureRow } from '#shared/contract/circular-procedures.ts'
import { formatDate, formatDeadline } from '#shared/wording/dates.ts'
import { PROCEDURE_STATES, procedureWords } from '#shared/wording/screens/circular-procedures.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import { stateTone } from './state-tone.ts'

export const procedureColumns: readonly Column<CircularProcedureRow>[] = [
  {
    key: 'subject',
    header: procedureWords.subject,
    text: (row) => `${row.number} ${row.subject}`,
    cell: (row) => row.subject,
  },
  {
    key: 'number',
    header: procedureWords.number,
    text: (row) => row.number,
    cell: (row) => <span style={nowrap}>{shortNumber(row.number)}</span>,
  },
  {
    key: 'startedAt',
    header: procedureWords.startedAt,
    text: (row) => formatDate(dateOf(row.startedAt)),
    compare: (a, b) => (a.startedAt < b.startedAt ? -1 : 1),
    cell: (row) => formatDate(dateOf(row.startedAt)),
  },
  {
    key: 'deadline',
    header: procedureWords.deadline,
    text: (row) => formatDeadline(row.endsAt),
    compare: (a, b) => (a.endsAt < b.endsAt ? -1 : 1),
    cell: (row) => <span style={nowrap}>{formatDeadline(row.endsAt)}</span>,
  },
  {
    key: 'responses',
    header: procedureWords.responses,
    text: (row) => answered(row),
    cell: (row) => <span style={nowrap}>{answered(row)}</span>,
    align: 'end',
  },
  {
    key: 'state',
    header: procedureWords.state,
    text: (row) => PROCEDURE_STATES[row.state],
    cell: (row) => <StateWord tone={stateTone(row.state)}>{PROCEDURE_STATES[row.state]}</StateWord>,
  },
]

const nowrap = { whiteSpace: 'nowrap' } as const

function answered({ counts }: CircularProcedureRow): string {
  const eligible = counts.entitled - counts.recused
  return procedureWords.answeredOf(eligible - counts.silent, eligible)
}
