import { CloseButton } from '@mantine/core'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { kitWords } from '#shared/wording/screens/kit.ts'
import styles from './side-panel.module.css'

interface SidePanelProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The one panel beside the work: not modal, closed by Esc, moves into view where space is short. */
export function SidePanel({ title, onClose, children }: SidePanelProps) {
  const panel = useRef<HTMLElement>(null)
  const headingId = useId()
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <aside
      ref={panel}
      className={styles.panel}
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className={styles.head}>
        <h2 id={headingId}>{title}</h2>
        <CloseButton aria-label={kitWords.close} onClick={onClose} />
      </div>
      {children}
    </aside>
  )
}
