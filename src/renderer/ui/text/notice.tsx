import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './notice.module.css'

type NoticeTone = 'info' | 'good' | 'warn' | 'bad'

interface NoticeProps {
  readonly tone: NoticeTone
  readonly title?: string
  readonly children: ReactNode
  readonly action?: ReactNode
}

const ICONS = { info: IconInfoCircle, good: IconCircleCheck, warn: IconAlertTriangle, bad: IconCircleX }

/** Something to know, in its place on the page. Refusals are read aloud at once. */
export function Notice({ tone, title, children, action }: NoticeProps) {
  const Icon = ICONS[tone]
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon size={18} stroke={1.8} aria-hidden className={styles.icon} />
      <div className={styles.body}>
        {title !== undefined && <strong>{title}</strong>}
        <div>{children}</div>
      </div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  )
}
