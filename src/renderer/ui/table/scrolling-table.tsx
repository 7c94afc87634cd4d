import type { ReactNode } from 'react'
import styles from './scrolling-table.module.css'

/** A table that may be wider than its place: it moves sideways by itself, by keyboard too, and never widens the page. Its columns may ask with `@container` how much place there is. */
export function ScrollingTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, this only moves
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse moves the table from here
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
