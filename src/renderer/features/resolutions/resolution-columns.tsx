import type { Column } from '#renderer/ui/table/columns.ts'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { Resolution } from '#shared/domain/resolutions/resolution.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { OUTCOME_LABELS, resolutionWords } from '#shared/wording/screens/resolutions.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'

export const resolutionColumns: readonly Column<Resolution>[] = [
  {
    key: 'number',
    header: resolutionWords.number,
    text: (row) => row.number,
    cell: (row) => <span style={nowrap}>{shortNumber(row.number)}</span>,
  },
  {
    key: 'resolvedOn',
    header: resolutionWords.resolvedOn,
    text: (row) => formatDate(row.resolvedOn),
    compare: (a, b) => (a.resolvedOn < b.resolvedOn ? -1 : 1),
    cell: (row) => formatDate(row.resolvedOn),
  },
  { key: 'subject', header: resolutionWords.subject, text: (row) => row.subject, cell: (row) => row.subject },
  {
    key: 'procedure',
    header: resolutionWords.procedure,
    text: (row) => resolutionWords[row.procedure],
    cell: (row) => resolutionWords[row.procedure],
  },
  {
    key: 'votes',
    header: resolutionWords.votes,
    text: votesOf,
    cell: (row) => <span style={nowrap}>{votesOf(row)}</span>,
    align: 'end',
  },
  {
    key: 'needed',
    header: resolutionWords.needed,
    text: (row) => String(row.verdict.required ?? ''),
    cell: (row) => row.verdict.required,
    align: 'end',
  },
  {
    key: 'outcome',
    header: resolutionWords.outcome,
    text: (row) => OUTCOME_LABELS[row.outcome],
    cell: (row) => <StateWord tone={row.outcome === 'adopted' ? 'good' : 'bad'}>{OUTCOME_LABELS[row.outcome]}</StateWord>,
  },
]

const nowrap = { whiteSpace: 'nowrap' } as const

function votesOf({ verdict: { counts } }: Resolution): string {
  return `${counts.yes} / ${counts.no} / ${counts.abstain}`
}
