import type { AgendaLine } from '#shared/contract/meeting-page.ts'
import { formatDate } from '#shared/wording/dates.ts'
import { agendaWords } from '#shared/wording/screens/agenda-details.ts'
import { CONTRIBUTION_LABELS, CONTRIBUTION_OUTCOME_LABELS, recordWords } from '#shared/wording/screens/item-records.ts'
import { shortNumber } from '#shared/wording/screens/short-number.ts'
import styles from './meeting-page.module.css'

/** What was moved, declared and given to somebody to do, and which meetings put the item off before. */
export function ItemRecords({ line }: { readonly line: AgendaLine }) {
  const { contributions, tasks, deferrals, ballots } = line
  return (
    <>
      {deferrals.map(({ meetingId, meetingNumber, on, deferredFor, note }) => (
        <p key={meetingId} className={styles.soft}>
          {agendaWords.history}: {agendaWords.deferredIn(shortNumber(meetingNumber), formatDate(on), deferredFor, note)}
        </p>
      ))}
      {ballots.some(({ ballot }) => ballot.form === 'acclamation') && <p className={styles.soft}>{recordWords.byAcclamation}</p>}
      {contributions.map(({ id, kind, personName, text, outcome }) => (
        <p key={id} className={styles.text}>
          {CONTRIBUTION_LABELS[kind]}, {personName}: {text}
          {kind !== 'declaration' && ` (${CONTRIBUTION_OUTCOME_LABELS[outcome]})`}
        </p>
      ))}
      {tasks.map(({ id, what, owner, dueOn }) => (
        <p key={id} className={styles.text}>
          {recordWords.tasks}: {recordWords.taskLine(what, owner, dueOn === null ? null : formatDate(dueOn))}
        </p>
      ))}
    </>
  )
}
