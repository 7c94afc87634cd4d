import { VisuallyHidden } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './chain.module.css'

export interface ChainStep {
  /** Tells the steps apart. */
  readonly key: string
  readonly label: ReactNode
  /** The day it was done, or what is missing. */
  readonly note: string
  readonly state: 'done' | 'now' | 'ahead'
  readonly stateWord: string
}

/** The way of a thing from beginning to end, as a horizontal chain. */
export function Chain({ label, steps }: { readonly label: string; readonly steps: readonly ChainStep[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse moves along the steps from here
    <ol className={styles.chain} aria-label={label} tabIndex={0}>
      {steps.map((step) => (
        <li
          key={step.key}
          className={styles.step}
          data-state={step.state}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className={styles.dot} aria-hidden="true">
            {step.state === 'done' && <IconCheck size={13} stroke={3} />}
          </span>
          <span className={styles.label}>{step.label}</span>
          <span className={styles.note}>{step.note}</span>
          <VisuallyHidden>{step.stateWord}</VisuallyHidden>
        </li>
      ))}
    </ol>
  )
}
