import { type ReactNode, useId } from 'react'
import styles from './section.module.css'

interface SectionProps {
  readonly title: string
  /** Beside the heading, at the far end. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of a page under its own heading, named for assistive technology. */
export function Section({ title, aside, children }: SectionProps) {
  const headingId = useId()
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
