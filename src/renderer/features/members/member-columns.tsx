import type { Column } from '#renderer/ui/table/columns.ts'
import { StateWord, type Tone } from '#renderer/ui/text/state-word.tsx'
import type { RegisterRow } from '#shared/contract/members.ts'
import type { MembershipState } from '#shared/rules/eligibility/membership-state.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { kitWords } from '#shared/wording/screens/kit.ts'
import { MEMBERSHIP_STATE_WORDS, memberActWords } from '#shared/wording/screens/member-acts.ts'
import { MEMBERSHIP_LABELS, memberWords } from '#shared/wording/screens/members.ts'
import styles from './member-list.module.css'

export const STATE_TONES: Readonly<Record<MembershipState, Tone>> = {
  applied: 'warn',
  resolved: 'active',
  active: 'good',
  suspended: 'warn',
  ending: 'warn',
  ended: 'neutral',
  expelled: 'bad',
}

export const memberColumns: readonly Column<RegisterRow>[] = [
  {
    key: 'name',
    header: memberWords.organization,
    width: '32%',
    text: (row) => `${row.name} ${row.managing ? memberWords.managing : ''}`,
    cell: (row) => (
      <>
        {row.name}
        {row.managing && <span className={styles.managing}>{memberWords.managing}</span>}
      </>
    ),
  },
  {
    key: 'representative',
    header: memberWords.representative,
    text: (row) => row.representative ?? '',
    cell: (row) => row.representative ?? kitWords.none,
  },
  {
    key: 'deputies',
    header: memberWords.deputies,
    text: (row) => row.deputies.join(', '),
    cell: (row) => (row.deputies.length === 0 ? kitWords.none : row.deputies.join(', ')),
  },
  {
    key: 'kind',
    header: memberWords.kind,
    text: (row) => (row.kind === null ? '' : MEMBERSHIP_LABELS[row.kind]),
    cell: (row) => (row.kind === null ? kitWords.none : MEMBERSHIP_LABELS[row.kind]),
  },
  {
    key: 'state',
    header: memberActWords.state,
    text: (row) => (row.state === null ? '' : MEMBERSHIP_STATE_WORDS[row.state]),
    cell: (row) =>
      row.state === null ? (
        kitWords.none
      ) : (
        <StateWord tone={STATE_TONES[row.state]}>{MEMBERSHIP_STATE_WORDS[row.state]}</StateWord>
      ),
  },
  {
    key: 'since',
    header: memberWords.since,
    text: (row) => (row.since === null ? '' : formatDate(row.since)),
    compare: (a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1),
    cell: sinceOf,
  },
  { key: 'city', header: memberActWords.city, hidden: true, text: (row) => row.city, cell: (row) => row.city },
]

function sinceOf({ since, until }: RegisterRow): string {
  if (since === null) return kitWords.none
  return until === null ? formatDate(since) : memberWords.fromUntil(formatDate(since), formatDate(until))
}
