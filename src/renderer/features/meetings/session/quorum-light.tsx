import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { sessionWords } from '#shared/wording/screens/meeting-session.ts'
import styles from './quorum-light.module.css'
import type { QuorumLightFacts } from './quorum-lights.ts'

/** „8 von 13 anwesend, beschlussfähig ab 7“, by color, sign and word (R30); of one body or of one item where that is said. */
export function QuorumLight({ light }: { readonly light: QuorumLightFacts }) {
  const { label, quorum, isRepeated, isSmall } = light
  const { present, needed, isQuorate, entitled } = quorum
  const Icon = isQuorate ? IconCircleCheck : IconAlertTriangle
  return (
    <div className={styles.light} data-quorate={isQuorate} data-small={isSmall || undefined} role="status">
      <Icon size={isSmall ? 20 : 26} stroke={1.8} aria-hidden />
      {label !== null && <span className={styles.label}>{label}</span>}
      <span className={styles.figure}>{sessionWords.quorumLight(present, entitled)}</span>
      <span>
        {isQuorate ? sessionWords.quorate : sessionWords.notQuorate}{' '}
        <span className={styles.needed}>
          {isRepeated ? sessionWords.repeatedShort : needed === 0 ? sessionWords.noQuorumRule : sessionWords.quorumFrom(needed)}
        </span>
      </span>
    </div>
  )
}
