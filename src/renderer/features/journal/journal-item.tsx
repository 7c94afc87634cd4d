import { useState } from 'react'
import type { JournalChange, JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import { formatInstant } from '#shared/wording/dates.ts'
import { historyWords } from '#shared/wording/screens/history.ts'
import { fieldChanges, subjectWord, journalWords as words } from '#shared/wording/screens/journal.ts'
import styles from './journal-page.module.css'

/** One act: who, when, what; opened, every field with what it was and what it became. */
export function JournalItem({ entry }: { readonly entry: JournalEntry }) {
  const [open, setOpen] = useState(false)
  const subjects = [...new Set(entry.changes.map(({ subject }) => subjectWord(subject)))].join(', ')
  return (
    <li>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          <span className={styles.when}>{formatInstant(entry.at)}</span>
          <span>
            {historyWords.one(entry.act)}
            <small className={styles.soft}>{[subjects, entry.actor].filter(Boolean).join(' · ')}</small>
          </span>
          <span className={styles.soft}>{words.entry(entry.sequence)}</span>
        </summary>
        {open && (
          <div className={styles.detail}>
            {entry.changes.map((change, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: changes of an entry never move
              <Change key={index} change={change} />
            ))}
            <p className={styles.hash}>
              {words.hash}: {entry.hash}
            </p>
          </div>
        )}
      </details>
    </li>
  )
}

function Change({ change }: { readonly change: JournalChange }) {
  return (
    <div>
      <strong>{subjectWord(change.subject)}</strong>
      {change.reason !== null && <p>{words.reason(change.reason)}</p>}
      <table className={styles.changes}>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {fieldChanges(change).map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>{before ?? '–'}</td>
              <td>{after ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
