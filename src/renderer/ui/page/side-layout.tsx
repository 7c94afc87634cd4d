import type { ReactNode } from 'react'
import styles from './side-layout.module.css'

interface SideLayoutProps {
  readonly children: ReactNode
  /** Nothing gives the whole width to the work. */
  readonly side: ReactNode | false
  readonly sideWidth?: 'narrow' | 'half'
}

/** One column of work and at most one side panel, which moves below where space is short. */
export function SideLayout({ children, side, sideWidth = 'narrow' }: SideLayoutProps) {
  return (
    <div className={styles.layout} data-side={side === false ? 'none' : sideWidth}>
      <div className={styles.main}>{children}</div>
      {side !== false && <div className={styles.side}>{side}</div>}
    </div>
  )
}
