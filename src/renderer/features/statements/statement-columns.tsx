import type { Column } from '#renderer/ui/table/columns.ts'
import { ShortHash } from '#renderer/ui/text/short-hash.tsx'
import { StateWord } from '#renderer/ui/text/state-word.tsx'
import type { StatementRow } from '#shared/contract/statements.ts'
import { formatDate, formatInstant } from '#shared/wording/dates.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import { ADDRESSEE_LABELS, KIND_LABELS, STATEMENT_STATES, statementWords } from '#shared/wording/screens/statements.ts'
import { stateTone } from './state-tone.ts'

export const statementColumns: readonly Column<StatementRow>[] = [
  {
    key: 'project',
    header: statementWords.project,
    text: (row) => row.projectTitle,
    cell: (row) => row.projectTitle,
  },
  {
    key: 'number',
    header: statementWords.number,
    text: (row) => row.number ?? '',
    cell: (row) => (
      <span style={{ whiteSpace: 'nowrap' }}>{row.number === null ? statementWords.noNumber : shortNumber(row.number)}</span>
    ),
  },
  { key: 'kind', header: statementWords.kind, text: (row) => KIND_LABELS[row.kind], cell: (row) => KIND_LABELS[row.kind] },
  {
    key: 'resolution',
    header: statementWords.resolution,
    text: (row) => row.resolutionNumber,
    cell: (row) => <span style={{ whiteSpace: 'nowrap' }}>{shortNumber(row.resolutionNumber)}</span>,
  },
  {
    key: 'signedOn',
    header: statementWords.signedOn,
    text: (row) => (row.signedOn === null ? '' : formatDate(row.signedOn)),
    compare: (a, b) => ((a.signedOn ?? '') < (b.signedOn ?? '') ? -1 : 1),
    cell: (row) => (row.signedOn === null ? '' : formatDate(row.signedOn)),
  },
  {
    key: 'addressee',
    header: statementWords.addressee,
    text: (row) => ADDRESSEE_LABELS[row.addressee],
    cell: (row) => ADDRESSEE_LABELS[row.addressee],
    hidden: true,
  },
  {
    key: 'sentAt',
    header: statementWords.sent,
    text: (row) => (row.sentAt === null ? '' : formatInstant(row.sentAt)),
    compare: (a, b) => ((a.sentAt ?? '') < (b.sentAt ?? '') ? -1 : 1),
    cell: (row) => (row.sentAt === null ? '' : formatInstant(row.sentAt)),
    hidden: true,
  },
  {
    key: 'hash',
    header: statementWords.hash,
    text: (row) => row.sha256 ?? '',
    cell: (row) => row.sha256 !== null && <ShortHash hash={row.sha256} />,
    hidden: true,
  },
  {
    key: 'state',
    header: statementWords.state,
    text: (row) => STATEMENT_STATES[row.state],
    cell: (row) => <StateWord tone={stateTone(row.state)}>{STATEMENT_STATES[row.state]}</StateWord>,
  },
]
