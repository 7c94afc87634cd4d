import type { ReactNode } from 'react'
import styles from './state-word.module.css'

export type Tone = 'neutral' | 'active' | 'good' | 'bad' | 'warn'

/** A state as a word, with a mark whose shape differs as well as its color. */
export function StateWord({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={styles.state} data-tone={tone}>
      <span className={styles.mark} aria-hidden="true" />
      {children}
    </span>
  )
}
