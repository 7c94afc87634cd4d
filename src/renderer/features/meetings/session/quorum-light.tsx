import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { MeetingPage } from '#shared/contract/meeting-page.ts'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import styles from './quorum-light.module.css'

/** „8 von 13 anwesend, beschlussfähig ab 7“, by color, sign and word (R30). */
export function QuorumLight({ quorum }: { readonly quorum: MeetingPage['quorum'] }) {
  const { present, needed, isQuorate, entitled } = quorum
  const Icon = isQuorate ? IconCircleCheck : IconAlertTriangle
  return (
    <div className={styles.light} data-quorate={isQuorate} role="status">
      <Icon size={26} stroke={1.8} aria-hidden />
      <span className={styles.figure}>{sessionWords.quorumLight(present, entitled)}</span>
      <span>
        {isQuorate ? sessionWords.quorate : sessionWords.notQuorate}{' '}
        <span className={styles.needed}>{needed === 0 ? sessionWords.noQuorumRule : sessionWords.quorumFrom(needed)}</span>
      </span>
    </div>
  )
}
