import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatInstant } from '#shared/wording/dates.ts'
import { historyWords } from '#shared/wording/screens/history.ts'
import styles from './change-history.module.css'
import { type Change, gatherChanges } from './gather-changes.ts'

/** How many are shown before one asks for more. */
const FEW = 6

/** What happened to a record, newest first: what, when, by whom. */
export function ChangeHistory({ changes }: { readonly changes: readonly Change[] }) {
  const [all, setAll] = useState(false)
  const gathered = gatherChanges(changes)
  const shown = all ? gathered : gathered.slice(0, FEW)
  if (gathered.length === 0) return <p className={styles.soft}>{historyWords.none}</p>
  return (
    <div>
      <ol className={styles.changes}>
        {shown.map(({ at, actor, act, count }) => (
          <li key={`${at} ${act}`}>
            {count === 1 ? historyWords.one(act) : historyWords.several(act, count)}
            <span className={styles.soft}>{historyWords.who(formatInstant(at), actor)}</span>
          </li>
        ))}
      </ol>
      {shown.length < gathered.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {historyWords.more(gathered.length - shown.length)}
        </Button>
      )}
    </div>
  )
}
