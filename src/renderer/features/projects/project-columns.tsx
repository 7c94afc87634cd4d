import type { Column } from '#renderer/ui/table/columns.ts'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { ProjectRow } from '#shared/contract/projects.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { formatEuro } from '#shared/wording/money.ts'
import { PROJECT_STATES, projectWords } from '#shared/wording/screens/projects.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import { stateTone } from './state-tone.ts'

export const projectColumns: readonly Column<ProjectRow>[] = [
  {
    key: 'title',
    header: projectWords.projectTitle,
    text: (row) => `${row.shortTitle} ${row.title} ${row.number}`,
    cell: (row) => row.shortTitle,
  },
  {
    key: 'number',
    header: projectWords.number,
    text: (row) => row.number,
    cell: (row) => <span style={{ whiteSpace: 'nowrap' }}>{shortNumber(row.number)}</span>,
  },
  { key: 'sponsor', header: projectWords.sponsor, text: (row) => row.sponsorName, cell: (row) => row.sponsorName },
  {
    key: 'field',
    header: projectWords.fieldOfActionShort,
    text: (row) => String(row.fieldOfAction),
    cell: (row) => row.fieldOfAction,
    align: 'end',
  },
  {
    key: 'activity',
    header: projectWords.activityShort,
    text: (row) => String(row.eligibleActivity),
    cell: (row) => row.eligibleActivity,
    align: 'end',
    hidden: true,
  },
  {
    key: 'period',
    header: projectWords.period,
    text: (row) => `${formatDate(row.startsOn)} – ${formatDate(row.endsOn)}`,
    compare: (a, b) => (a.startsOn < b.startsOn ? -1 : 1),
    cell: (row) => <span style={{ whiteSpace: 'nowrap' }}>{`${formatDate(row.startsOn)} – ${formatDate(row.endsOn)}`}</span>,
  },
  {
    key: 'grant',
    header: projectWords.grantShort,
    text: (row) => formatEuro(row.grant),
    compare: (a, b) => a.grant - b.grant,
    cell: (row) => <span style={{ whiteSpace: 'nowrap' }}>{formatEuro(row.grant)}</span>,
    align: 'end',
  },
  {
    key: 'joint',
    header: projectWords.jointlySupported,
    text: (row) => (row.jointlySupported ? projectWords.jointlySupported : ''),
    cell: (row) => (row.jointlySupported ? projectWords.yes : ''),
    hidden: true,
  },
  {
    key: 'call',
    header: projectWords.callNumber,
    text: (row) => row.callNumber ?? '',
    cell: (row) => row.callNumber ?? '',
  },
  {
    key: 'nextDue',
    header: projectWords.nextDue,
    text: (row) => (row.nextDue === null ? '' : formatDate(row.nextDue)),
    compare: (a, b) => ((a.nextDue ?? '9999') < (b.nextDue ?? '9999') ? -1 : 1),
    cell: (row) => (row.nextDue === null ? '' : formatDate(row.nextDue)),
    hidden: true,
  },
  {
    key: 'state',
    header: projectWords.state,
    text: (row) => PROJECT_STATES[row.state],
    cell: (row) => <StateWord tone={stateTone(row.state)}>{PROJECT_STATES[row.state]}</StateWord>,
  },
]
