import type { ReactNode } from 'react'
import styles from './facts.module.css'

export interface FactEntry {
  readonly label: string
  readonly value: ReactNode
}

/** What it is and what holds, side by side. */
export function Facts({
  entries,
  layout = 'rows',
}: {
  readonly entries: readonly FactEntry[]
  readonly layout?: 'rows' | 'stacked'
}) {
  return (
    <dl className={styles.facts} data-layout={layout}>
      {entries.map((entry) => (
        <div key={entry.label} className={styles.entry}>
          <dt>{entry.label}</dt>
          <dd>{entry.value}</dd>
        </div>
      ))}
    </dl>
  )
}
