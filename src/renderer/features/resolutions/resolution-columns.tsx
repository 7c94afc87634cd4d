import type { Column } from '#renderer/ui/table/columns.ts'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { ResolutionRow } from '#shared/contract/resolutions.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { OUTCOME_LABELS, resolutionWords } from '#shared/wording/screens/resolutions.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'

export const resolutionColumns: readonly Column<ResolutionRow>[] = [
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
  {
    key: 'followUp',
    header: resolutionWords.followUp,
    text: followUpOf,
    compare: (a, b) => (dueOf(a) < dueOf(b) ? -1 : 1),
    cell: (row) => followUpOf(row),
  },
  {
    key: 'replacedBy',
    header: resolutionWords.replacedBy,
    text: (row) => row.replacedBy ?? '',
    cell: (row) => <span style={nowrap}>{row.replacedBy === null ? '' : shortNumber(row.replacedBy)}</span>,
  },
]

const nowrap = { whiteSpace: 'nowrap' } as const

function votesOf({ verdict: { counts } }: ResolutionRow): string {
  return `${counts.yes} / ${counts.no} / ${counts.abstain}`
}

/** „bis 15.12.2026, Kim Beispiel“, „erledigt am 10.12.2026“; empty where nothing is to be done. */
function followUpOf({ followUp }: ResolutionRow): string {
  if (followUp === null) return ''
  const { owner, dueOn, doneOn } = followUp
  if (doneOn !== null) return resolutionWords.doneOn(formatDate(doneOn))
  return [dueOn === null ? '' : resolutionWords.dueOn(formatDate(dueOn)), owner].filter((part) => part !== '').join(', ')
}

/** What is open and due first stands first. */
function dueOf({ followUp }: ResolutionRow): string {
  return followUp === null || followUp.doneOn !== null ? '9999-12-31' : (followUp.dueOn ?? '9999-12-30')
}
